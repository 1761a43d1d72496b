import { isOpen, type Level, type Partnership } from '../partnership.js';
import type { AreaRegister } from './area-register.js';
import { countAlike } from './count-alike.js';
import { describeCoverage, type Coverage } from './coverage.js';
import { resolvePartnershipFootprint } from './footprint.js';
import { TouchedAreas } from './touched-areas.js';

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
  const isShown = ({ level }: Partnership) => level === null || !hidden.has(level);
  const shown = countAlike(hidden.size === 0 ? partnerships : partnerships.filter(isShown));
  const layered = describeCoverage(codes, [...shown.keys()], register);
  const all = hidden.size === 0 ? layered : describeCoverage(codes, partnerships, register);
  const counts = countOwn(shown, new TouchedAreas(codes, register), register);
  return new Map(
    codes.map((code) => {
      const coverage = layered.get(code) ?? 'none';
      return [code, { coverage: coverage === all.get(code) ? coverage : 'hidden', count: counts.get(code) ?? 0 }];
    }),
  );
}

/** How many partnerships each area has, without the national ones. */
function countOwn(
  alike: ReadonlyMap<Partnership, number>,
  areas: TouchedAreas,
  register: AreaRegister,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [partnership, count] of alike) {
    if (partnership.level === 'national') continue;
    const touched = areas.list(resolvePartnershipFootprint(partnership, register));
    for (const code of touched) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return counts;
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
