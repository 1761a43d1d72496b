import { isOpen, type Partnership } from '../partnership.js';
import type { AreaRegister } from './area-register.js';
import { countAlike } from './count-alike.js';
import { footprintsOverlap, resolvePartnershipFootprint, type Footprint } from './footprint.js';
import { TouchedAreas } from './touched-areas.js';

/**
 * What is known for an area: a partnership of its own (local, sub-regional or regional), only a group of its nation, or
 * none. "None" speaks about this directory and not about the place. Groups that reach beyond one nation count for none:
 * they would make every gap look filled.
 */
export type Coverage = 'partnership' | 'national' | 'none';

/** What an open partnership reaches, when it counts for areas at all. */
export interface Reach {
  readonly partnership: Partnership;
  readonly footprint: Footprint;
  /** True for a group of one whole nation, false for a partnership of areas within it. */
  readonly national: boolean;
}

/** The open ones among the partnerships that count for the areas they reach: all but the groups of more than one nation. */
export function listReach(partnerships: readonly Partnership[], register: AreaRegister): readonly Reach[] {
  const nations = [...register.areas]
    .filter(({ kind }) => kind === 'nation')
    .map(({ code }) => register.listLeaves(code));
  return partnerships
    .filter(isOpen)
    .map((partnership) => {
      const footprint = resolvePartnershipFootprint(partnership, register);
      return { partnership, footprint, national: isNational(partnership, footprint, nations) };
    })
    .filter(
      ({ national, footprint }) =>
        !national || nations.filter((nation) => footprintsOverlap(nation, footprint)).length === 1,
    );
}

/** The best coverage of each area by the open ones among the partnerships. */
export function describeCoverage(
  codes: Iterable<string>,
  partnerships: readonly Partnership[],
  register: AreaRegister,
): ReadonlyMap<string, Coverage> {
  const coverages = new Map<string, Coverage>([...codes].map((code) => [code, 'none']));
  const areas = new TouchedAreas(coverages.keys(), register);
  for (const { footprint, national } of listReach([...countAlike(partnerships).keys()], register)) {
    for (const code of areas.list(footprint)) {
      if (!national) coverages.set(code, 'partnership');
      else if (coverages.get(code) === 'none') coverages.set(code, 'national');
    }
  }
  return coverages;
}

/** A record that does not say its level is taken for a nation's group when it covers all of one. */
function isNational({ level }: Partnership, footprint: Footprint, nations: readonly Footprint[]): boolean {
  if (level !== null) return level === 'national';
  return nations.some((nation) => [...nation].every((leaf) => footprint.has(leaf)));
}
