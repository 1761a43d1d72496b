import { FRESHNESS, freshnessOf } from './freshness.js';
import { LEVELS, STATUSES, type Feed, type Partnership, type VocabularyName } from './partnership.js';
import type { AreaRegister } from './areas/area-register.js';

/** Stands for "not recorded" among a facet's values: a choice like any other. */
export const NOT_RECORDED = '';

export const FACET_NAMES = [
  'level',
  'region',
  'leader',
  'coordinator',
  'sector',
  'activity',
  'theme',
  'freshness',
  'status',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** One way to narrow a list. */
export interface Facet {
  readonly name: FacetName;
  /** Every value in the order readers see them. */
  readonly values: readonly string[];
  /** The values a partnership has; never empty, at least "not recorded". */
  listValues(partnership: Partnership): readonly string[];
}

/** What most facets are made from. */
export interface FacetSource {
  /** Its vocabularies give the order of the values, and its partnerships the values that are in none. */
  readonly feed: Feed;
  /** The day that freshness is counted to. */
  readonly today: Date;
}

/** The facets that can be offered: region needs to know what lies where, so only with a register; most others need a feed. */
export function createFacets(register: AreaRegister | null, source: FacetSource | null = null): readonly Facet[] {
  const level = createFacet('level', LEVELS, ({ level }) => [level]);
  return [level, ...(register ? [createRegionFacet(register)] : []), ...(source ? createFeedFacets(source) : [])];
}

/** Who leads, coordinates and takes part, what is done, and how sure that is. */
function createFeedFacets({ feed, today }: FacetSource): readonly Facet[] {
  const fromFeed = (name: FacetName, vocabulary: VocabularyName, read: ReadValues) => {
    const used = feed.partnerships.flatMap(read).filter((value) => value !== null);
    return createFacet(name, [...new Set([...feed.vocabularies[vocabulary].keys(), ...used])], read);
  };
  return [
    // The 2017 map asked who chairs. Where that is not recorded, who leads is the nearest there is.
    fromFeed('leader', 'sector', ({ chair, lead }) => [chair?.sector ?? null, lead?.sector ?? null]),
    fromFeed('coordinator', 'sector', ({ coordinator }) => [coordinator?.sector ?? null]),
    fromFeed('sector', 'sector', ({ lead, chair, coordinator, members }) =>
      [lead, chair, coordinator, ...members].map((organisation) => organisation?.sector ?? null),
    ),
    fromFeed('activity', 'activity', ({ activities }) => activities),
    fromFeed('theme', 'theme', ({ practice }) => practice.flatMap(({ themes }) => themes)),
    createFacet('freshness', FRESHNESS, ({ assured }) => [freshnessOf(assured.date, today)]),
    createFacet('status', STATUSES, ({ status }) => [status]),
  ];
}

type ReadValues = (partnership: Partnership) => readonly (string | null)[];

/** A facet of what `read` gives, without what is null; with nothing else, that is "not recorded". */
function createFacet(name: FacetName, values: readonly string[], read: ReadValues): Facet {
  return {
    name,
    values: [...values, NOT_RECORDED],
    listValues(partnership) {
      const recorded = new Set(read(partnership).filter((value) => value !== null));
      return recorded.size ? [...recorded] : [NOT_RECORDED];
    },
  };
}

/** Regions of England, and the other nations as wholes. A partnership is in every one that it covers a part of. */
function createRegionFacet(register: AreaRegister): Facet {
  const regions = [...register.areas].filter(
    (area) => area.kind === 'region' || (area.kind === 'nation' && !area.code.startsWith('E')),
  );
  const regionOfLeaf = new Map(
    regions.flatMap((region) => [...register.listLeaves(region.code)].map((leaf) => [leaf, region.code] as const)),
  );
  // Most partnerships cover the same few hundred areas, a nation among them with hundreds of leaves.
  const regionsOfCode = new Map<string, readonly (string | null)[]>();
  const listRegions = (code: string) => {
    let found = regionsOfCode.get(code);
    if (!found) {
      found = [...new Set([...register.listLeaves(code)].map((leaf) => regionOfLeaf.get(leaf) ?? null))];
      regionsOfCode.set(code, found);
    }
    return found;
  };
  const codes = regions.map((region) => region.code);
  return createFacet('region', codes, ({ covers }) => covers.flatMap(({ code }) => listRegions(code)));
}
