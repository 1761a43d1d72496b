/** Pixels between a label and a button beside it. */
const GAP = 6;
/** Pixels to the side that are as bad as one towards what is labelled, which must be seen as well. */
const TOWARDS = 20;

/**
 * Where all of a label is seen: on the map and on no button that lies on it, as near as can be to where it would be.
 * @param label where it would be, in pixels of the window
 * @param tops upper edges that it may have, the best first
 */
export function placeLabel(
  { left, width, height }: Pick<DOMRect, 'left' | 'width' | 'height'>,
  tops: readonly [number, number],
  map: HTMLElement,
): { readonly left: number; readonly top: number } {
  const edge = map.getBoundingClientRect();
  const buttons = map.parentElement?.querySelectorAll('.map-bar :is(button, .tile-source)') ?? [];
  const boxes = [...buttons].map((button) => button.getBoundingClientRect());
  const find = (wanted: number) => {
    const top = keepBetween(wanted, edge.top, edge.bottom - height);
    let [start, end] = [edge.left, edge.right];
    for (const box of boxes) {
      if (box.bottom <= top - GAP || box.top >= top + height + GAP) continue;
      if (box.left + box.right < edge.left + edge.right) start = Math.max(start, box.right + GAP);
      else end = Math.min(end, box.left - GAP);
    }
    const place = keepBetween(left, start, end - width);
    return { left: place, top, cost: Math.abs(place - left) + TOWARDS * Math.abs(top - wanted) };
  };
  const [best, other] = [find(tops[0]), find(tops[1])];
  return other.cost < best.cost ? other : best;
}

/** Moves the label of a marker, which is above it, to where all of it is seen: to the side, or below its marker. */
export function keepLabelOnMap(marker: HTMLElement, map: HTMLElement): void {
  const label = marker.querySelector<HTMLElement>('.marker-label');
  if (!label) return;
  label.style.translate = '';
  const box = label.getBoundingClientRect();
  const { left, top } = placeLabel(box, [box.top, box.bottom + marker.offsetHeight], map);
  label.style.translate = `${left - box.left}px ${top - box.top}px`;
}

function keepBetween(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
