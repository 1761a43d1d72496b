import type { Position } from '../partnership.js';

/** The nearest of some places; null when there are none. */
export function findNearest<Placed extends { readonly position: Position }>(
  placed: readonly Placed[],
  [longitude, latitude]: Position,
): Placed | null {
  // A degree of longitude is shorter than one of latitude. On an island country that is near enough to the truth.
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let nearest: Placed | null = null;
  let least = Infinity;
  for (const candidate of placed) {
    const { position } = candidate;
    const distance = ((position[0] - longitude) * shrink) ** 2 + (position[1] - latitude) ** 2;
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
