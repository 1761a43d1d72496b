import type { Outline } from './outlines.js';
import { joinBoxes, measureShape } from './shape-box.js';

/** South-west corner, north-east corner of a box: latitude, then longitude. */
export type Corners = readonly [southWest: readonly [number, number], northEast: readonly [number, number]];

/** The box around the British Isles: what a map of the whole country shows. */
export const BRITISH_ISLES: Corners = [
  [49.8, -8.7],
  [60.9, 1.9],
];

/** The corners around shapes; null when there are none. */
export function measureCorners(outlines: readonly Outline[]): Corners | null {
  const [west, south, east, north] = joinBoxes(outlines.map(({ geometry }) => measureShape(geometry).box));
  return south > north
    ? null
    : [
        [south, west],
        [north, east],
      ];
}
