import { isOpen, type Level, type Partnership } from '../partnership.js';
import type { AreaRegister } from './area-register.js';
import { describeCoverage, type Coverage } from './coverage.js';
import { footprintsOverlap, resolvePartnershipFootprint } from './footprint.js';

/** What a map shows of an area while some levels are switched off. */
export interface LayeredCoverage {
  /** `hidden` is an area that would have another coverage if no level was switched off: it must not look like a gap. */
  readonly coverage: Coverage | 'hidden';
  /** How many open partnerships of its own (none of them national) overlap here, of the levels that are shown. */
  readonly count: number;
}

/** The coverage of each area by the levels that are shown. A record without a level is always shown. */
export function describeLayers(
  codes: readonly string[],
  partnerships: readonly Partnership[],
  register: AreaRegister,
  hidden: ReadonlySet<Level>,
): ReadonlyMap<string, LayeredCoverage> {
  const shown = partnerships.filter(({ level }) => level === null || !hidden.has(level));
  const all = describeCoverage(codes, partnerships, register);
  const layered = hidden.size === 0 ? all : describeCoverage(codes, shown, register);
  const footprints = shown
    .filter((partnership) => isOpen(partnership) && partnership.level !== 'national')
    .map((partnership) => resolvePartnershipFootprint(partnership, register));
  return new Map(
    codes.map((code) => {
      const leaves = register.listLeaves(code);
      const coverage = layered.get(code) ?? 'none';
      return [
        code,
        {
          coverage: coverage === all.get(code) ? coverage : 'hidden',
          count: footprints.filter((footprint) => footprintsOverlap(footprint, leaves)).length,
        },
      ];
    }),
  );
}

/** How many open partnerships each level has. */
export function countLevels(partnerships: readonly Partnership[]): ReadonlyMap<Level, number> {
  const counts = new Map<Level, number>();
  for (const partnership of partnerships) {
    const { level } = partnership;
    if (level !== null && isOpen(partnership)) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return counts;
}
