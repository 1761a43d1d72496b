import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Cover } from '@msp-widgets/feed/partnership.js';
import { compareCodeUnits, spellOutOptional, spellOutText } from './comparable-text.js';
import type { ChangeOf, CoveredArea } from './feed-changes.js';

/** The areas as a reader meets them: today's codes and names, each once, sorted by code. An area covered both whole and in part is whole. */
export function listAreas(covers: readonly Cover[], register: AreaRegister, language: string): CoveredArea[] {
  const areas = new Map<string, CoveredArea>();
  for (const cover of covers) {
    const known = register.findArea(cover.code);
    const code = known?.code ?? cover.code;
    const name = known ? spellOutText(known.name, 'en') : spellOutOptional(cover.name, language);
    if (areas.get(code)?.part !== false) areas.set(code, { code, name, part: cover.part });
  }
  return [...areas.values()].sort((a, b) => compareCodeUnits(a.code, b.code));
}

/** What differs between two lists of areas; null when nothing does but the publisher's own words for them. */
export function compareCoverage(
  before: readonly CoveredArea[],
  after: readonly CoveredArea[],
): ChangeOf<'coverage'> | null {
  const [old, now] = [indexByCode(before), indexByCode(after)];
  const change: ChangeOf<'coverage'> = {
    kind: 'coverage',
    added: after.filter(({ code }) => !old.has(code)),
    lost: before.filter(({ code }) => !now.has(code)),
    nowWhole: after.filter(({ code, part }) => !part && old.get(code)?.part === true),
    nowPart: after.filter(({ code, part }) => part && old.get(code)?.part === false),
  };
  const { added, lost, nowWhole, nowPart } = change;
  return added.length + lost.length + nowWhole.length + nowPart.length > 0 ? change : null;
}

function indexByCode(areas: readonly CoveredArea[]): Map<string, CoveredArea> {
  return new Map(areas.map((area) => [area.code, area]));
}
