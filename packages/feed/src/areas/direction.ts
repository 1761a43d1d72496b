import type { Position } from '../partnership.js';

/** The eight points of the compass, clockwise from north. */
export const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Direction = (typeof COMPASS)[number];

/** Mean radius of the Earth. */
const EARTH_KM = 6371;

/** Kilometres between two places along the ground. */
export function measureDistance(one: Position, other: Position): number {
  const [fromLongitude, fromLatitude] = toRadians(one);
  const [longitude, latitude] = toRadians(other);
  const half =
    Math.sin((latitude - fromLatitude) / 2) ** 2 +
    Math.cos(fromLatitude) * Math.cos(latitude) * Math.sin((longitude - fromLongitude) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
}

/** Where a place lies, seen from another, as on a map with north at the top. */
export function findDirection(from: Position, to: Position): Direction {
  const [fromLongitude, fromLatitude] = toRadians(from);
  const [longitude, latitude] = toRadians(to);
  const east = (longitude - fromLongitude) * Math.cos((latitude + fromLatitude) / 2);
  const eighth = Math.round(Math.atan2(east, latitude - fromLatitude) / (Math.PI / 4));
  return COMPASS[(eighth + 8) % 8] ?? 'north';
}

function toRadians([longitude, latitude]: Position): [number, number] {
  return [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
}
