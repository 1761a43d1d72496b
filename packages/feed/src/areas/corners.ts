import type { Geometry } from 'geojson';
import type { Outline } from './outlines.js';

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
    for (const [longitude = 0, latitude = 0] of listPositions(geometry)) {
      south = Math.min(south, latitude);
      west = Math.min(west, longitude);
      north = Math.max(north, latitude);
      east = Math.max(east, longitude);
    }
  }
  return south > north
    ? null
    : [
        [south, west],
        [north, east],
      ];
}

/** Corners of the outer rings: holes lie within them. */
function listPositions(geometry: Geometry): readonly (readonly number[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(([outer]) => outer ?? []);
  return [];
}
