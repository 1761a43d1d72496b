import type { Position } from '../partnership.js';

/** Nearest first. Good for telling near from far, not for measuring. */
export function sortByDistance<Placed extends { readonly position: Position }>(
  placed: readonly Placed[],
  from: Position,
): Placed[] {
  return [...placed].sort((one, other) => measure(one.position, from) - measure(other.position, from));
}

/** A degree of longitude is shorter than one of latitude away from the equator. */
function measure([longitude, latitude]: Position, [fromLongitude, fromLatitude]: Position): number {
  const shrink = Math.cos((fromLatitude * Math.PI) / 180);
  return ((longitude - fromLongitude) * shrink) ** 2 + (latitude - fromLatitude) ** 2;
}
