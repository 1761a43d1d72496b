import type { Partnership } from '../partnership.js';
import type { AreaRegister } from './area-register.js';

/** Codes of the smallest areas (see `AreaRegister.listLeaves`) that something covers. */
export type Footprint = ReadonlySet<string>;

/** Everything a list of area codes covers. Unknown codes cover nothing. */
export function resolveFootprint(codes: Iterable<string>, register: AreaRegister): Footprint {
  const footprint = new Set<string>();
  for (const code of codes) for (const leaf of register.listLeaves(code)) footprint.add(leaf);
  return footprint;
}

/** The footprint of one partnership, from the codes it says it covers. */
export function resolvePartnershipFootprint(partnership: Partnership, register: AreaRegister): Footprint {
  return resolveFootprint(
    partnership.covers.map((cover) => cover.code),
    register,
  );
}

/** True when the two share at least one area. */
export function footprintsOverlap(one: Footprint, other: Footprint): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const code of small) if (large.has(code)) return true;
  return false;
}
