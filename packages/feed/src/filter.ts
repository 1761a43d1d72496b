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

/** The values chosen in each facet. A facet that is absent or empty filters nothing. */
export type Filters = ReadonlyMap<FacetName, ReadonlySet<string>>;

/** One way to narrow a list. */
export interface Facet {
  readonly name: FacetName;
  /** Every value in the order readers see them. */
  readonly values: readonly string[];
  /** The values a partnership has; never empty, at least "not recorded". */
  listValues(partnership: Partnership): readonly string[];
}

/** A facet's value with the number of partnerships a reader would get by choosing it alone. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
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

/** A facet of what `read` gives, without what is null; with nothing else, that is "not recorded". Reads each partnership once. */
function createFacet(name: FacetName, values: readonly string[], read: ReadValues): Facet {
  const known = new WeakMap<Partnership, readonly string[]>();
  return {
    name,
    values: [...values, NOT_RECORDED],
    listValues(partnership) {
      let found = known.get(partnership);
      if (!found) {
        const recorded = new Set(read(partnership).filter((value) => value !== null));
        known.set(partnership, (found = recorded.size ? [...recorded] : [NOT_RECORDED]));
      }
      return found;
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
  const codes = regions.map((region) => region.code);
  return createFacet('region', codes, ({ covers }) =>
    covers.flatMap(({ code }) => [...register.listLeaves(code)].map((leaf) => regionOfLeaf.get(leaf) ?? null)),
  );
}

/** The partnerships that have a chosen value in every facet with a choice. */
export function filterPartnerships(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
  filters: Filters,
): readonly Partnership[] {
  const active = facets.filter((facet) => filters.get(facet.name)?.size);
  return partnerships.filter((partnership) =>
    active.every((facet) => passes(facet, facet.listValues(partnership), filters)),
  );
}

/**
 * Counts one facet's values among the partnerships that pass every other facet, as shops do: a choice never makes its
 * own neighbours look empty. "Not recorded" is left out where nothing lacks a value, unless it is chosen: a choice must
 * be there to be taken back.
 */
export function countFacet(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
  filters: Filters,
  facet: Facet,
): readonly FacetCount[] {
  return countFacets(partnerships, facets, filters).get(facet.name) ?? [];
}

/** Counts the values of all facets in the same way, looking at each partnership once. */
export function countFacets(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
  filters: Filters,
): ReadonlyMap<FacetName, readonly FacetCount[]> {
  const counts = facets.map(() => new Map<string, number>());
  const add = (place: number, values: readonly string[]) => {
    for (const value of values) counts[place]?.set(value, (counts[place].get(value) ?? 0) + 1);
  };
  for (const partnership of partnerships) {
    const listed = facets.map((facet) => facet.listValues(partnership));
    const failed = facets.flatMap((facet, place) => (passes(facet, listed[place] ?? [], filters) ? [] : [place]));
    // What fails one facet alone still counts there; what fails two counts nowhere.
    if (failed.length === 0) listed.forEach((values, place) => add(place, values));
    else if (failed.length === 1) for (const place of failed) add(place, listed[place] ?? []);
  }
  return new Map(
    facets.map(({ name, values }, place) => [
      name,
      values
        .map((value) => ({ value, count: counts[place]?.get(value) ?? 0 }))
        .filter(({ value, count }) => value !== NOT_RECORDED || count > 0 || filters.get(name)?.has(value)),
    ]),
  );
}

/** True where nothing is chosen, or one of the values is. */
function passes({ name }: Facet, values: readonly string[], filters: Filters): boolean {
  const chosen = filters.get(name);
  return !chosen?.size || values.some((value) => chosen.has(value));
}

/** Filters with one value turned on or off. */
export function toggleFilter(filters: Filters, name: FacetName, value: string): Filters {
  const chosen = new Set(filters.get(name));
  if (!chosen.delete(value)) chosen.add(value);
  return new Map(filters).set(name, chosen);
}
