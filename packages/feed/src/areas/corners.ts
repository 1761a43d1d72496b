import type { Outline } from './outlines.js';
import { findBox } from './shape-box.js';

/** South-west corner, north-east corner of a box: latitude, then longitude. */
export type Corners = readonly [southWest: readonly [number, number], northEast: readonly [number, number]];

/** The box around the British Isles: what a map of the whole country shows. */
export const BRITISH_ISLES: Corners = [
  [49.8, -8.7],
  [60.9, 1.9],
];

/** The corners around shapes; null when there are none. */
export function measureCorners(outlines: readonly Outline[]): Corners | null {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of outlines) {
    const box = findBox(geometry);
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return south > north
    ? null
    : [
        [south, west],
        [north, east],
      ];
}
