import { isOpen, type Partnership } from '../partnership.js';
import type { AreaRegister } from './area-register.js';
import { footprintsOverlap, resolvePartnershipFootprint } from './footprint.js';

/**
 * What is known for an area: a partnership of its own (local, sub-regional or regional), only a national group that
 * reaches it, or none. "None" speaks about this directory and not about the place.
 */
export type Coverage = 'partnership' | 'national' | 'none';

/** The best coverage of each area by the open ones among the partnerships. */
export function describeCoverage(
  codes: Iterable<string>,
  partnerships: readonly Partnership[],
  register: AreaRegister,
): ReadonlyMap<string, Coverage> {
  const open = partnerships.filter(isOpen).map((partnership) => ({
    national: partnership.level === 'national',
    footprint: resolvePartnershipFootprint(partnership, register),
  }));
  const coverage = new Map<string, Coverage>();
  for (const code of codes) {
    const leaves = register.listLeaves(code);
    const reaching = open.filter(({ footprint }) => footprintsOverlap(footprint, leaves));
    if (reaching.length === 0) coverage.set(code, 'none');
    else coverage.set(code, reaching.every(({ national }) => national) ? 'national' : 'partnership');
  }
  return coverage;
}
