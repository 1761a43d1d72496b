import type { Corners } from './corners.js';
import { findOutlineAt } from './outline-at.js';
import type { Outline } from './outlines.js';
import { listPolygons } from './shape-box.js';

/** Whether any of a shape lies in a part of the map. */
export function isInView(outline: Outline, corners: Corners): boolean {
  const [[south, west]] = corners;
  const crosses = listPolygons(outline.geometry).some((rings) =>
    rings.some((ring) =>
      ring.some((to, place) => {
        const from = ring[place - 1];
        return from !== undefined && crossesBox(from, to, corners);
      }),
    ),
  );
  // Without an edge in it, the part lies within the shape or beside it: any place of it tells.
  return crosses || findOutlineAt([outline], [west, south]) !== null;
}

/** Whether a straight line has a point in the box: what is left of it after each side has cut off what is beyond. */
function crossesBox(from: readonly number[], to: readonly number[], [[south, west], [north, east]]: Corners): boolean {
  let [start, end] = [0, 1];
  for (const [axis, least, most] of [
    [0, west, east],
    [1, south, north],
  ] as const) {
    const begin = from[axis] ?? 0;
    const length = (to[axis] ?? 0) - begin;
    if (length === 0) {
      if (begin < least || begin > most) return false;
      continue;
    }
    const [one, other] = [(least - begin) / length, (most - begin) / length];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
    if (start > end) return false;
  }
  return true;
}
