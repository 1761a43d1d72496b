import { readRows, type FacetRow } from './facet-rows.js';
import { FRESHNESS, freshnessOf } from './freshness.js';
import { runAtOnce, runInSlices, type SliceOptions } from './in-slices.js';
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

/** The partnerships that have a chosen value in every facet with a choice. Reads none of them where nothing is chosen. */
export function filterPartnerships(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
  filters: Filters,
): readonly Partnership[] {
  const chosen = listChosen(facets, filters);
  if (chosen.length === 0) return partnerships;
  const rows = runAtOnce(readRows(partnerships, facets));
  return partnerships.filter((_, index) => findFailure(rows[index], chosen) === NONE);
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
  const counts = facets.map(({ values }) => new Uint32Array(values.length));
  const chosen = listChosen(facets, filters);
  for (const row of runAtOnce(readRows(partnerships, facets))) {
    // What fails one facet alone still counts there; what fails two counts nowhere.
    const failed = findFailure(row, chosen);
    if (failed === SEVERAL) continue;
    for (const [facet, places] of row.entries()) {
      const counted = counts[facet];
      if (!counted || (failed !== NONE && failed !== facet)) continue;
      for (const place of places) counted[place] = (counted[place] ?? 0) + 1;
    }
  }
  return new Map(
    facets.map(({ name, values }, facet) => [
      name,
      values
        .map((value, place) => ({ value, count: counts[facet]?.[place] ?? 0 }))
        .filter(({ value, count }) => value !== NOT_RECORDED || count > 0 || filters.get(name)?.has(value)),
    ]),
  );
}

/**
 * Reads in slices what facets need of partnerships, so that neither the first count nor any choice among thousands of them
 * holds the page up. Not needed for a few hundred.
 */
export function prepareFacets(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
  options?: SliceOptions,
): Promise<void> {
  return runInSlices(readRows(partnerships, facets), options).then(() => undefined);
}

interface FacetChoice {
  /** Place of the facet in the list. */
  readonly facet: number;
  /** For each of its values 1 when that is chosen. */
  readonly places: Uint8Array;
}

/** The facets with a choice. */
function listChosen(facets: readonly Facet[], filters: Filters): readonly FacetChoice[] {
  return facets.flatMap(({ name, values }, facet) => {
    const choice = filters.get(name);
    if (!choice?.size) return [];
    return [{ facet, places: Uint8Array.from(values, (value) => Number(choice.has(value))) }];
  });
}

/** In place of a facet: a row has what is chosen in each, or lacks it in more than one. */
const NONE = -1;
const SEVERAL = -2;

/** The only facet in which a row has nothing that is chosen. */
function findFailure(row: FacetRow = [], chosen: readonly FacetChoice[]): number {
  let failed = NONE;
  for (const { facet, places } of chosen) {
    if (row[facet]?.some((place) => places[place] === 1)) continue;
    if (failed !== NONE) return SEVERAL;
    failed = facet;
  }
  return failed;
}

/** Filters with one value turned on or off. */
export function toggleFilter(filters: Filters, name: FacetName, value: string): Filters {
  const chosen = new Set(filters.get(name));
  if (!chosen.delete(value)) chosen.add(value);
  return new Map(filters).set(name, chosen);
}
