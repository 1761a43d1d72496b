/** Whether two boxes have more than an edge in common. @param air pixels that they may have in common across and down */
export function overlaps(one: DOMRect, other: DOMRect, air = 0): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > air &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > air
  );
}
