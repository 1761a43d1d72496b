import { FRESHNESS, freshnessOf } from './freshness.js';
import { runInSlices, type SliceOptions } from './in-slices.js';
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
  const rows = rowsOf(facets);
  return partnerships.filter((partnership) => {
    const row = rows(partnership);
    return chosen.every(({ facet, places }) => row[facet]?.some((place) => places.has(place)));
  });
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
  const rows = rowsOf(facets);
  const counts = facets.map(({ values }) => new Uint32Array(values.length));
  const chosen = listChosen(facets, filters);
  const add = (facet: number, row: FacetRow) => {
    const counted = counts[facet];
    if (counted) for (const place of row[facet] ?? []) counted[place] = (counted[place] ?? 0) + 1;
  };
  for (const partnership of partnerships) {
    const row = rows(partnership);
    // What fails one facet alone still counts there; what fails two counts nowhere.
    let failures = 0;
    let failed = 0;
    for (const { facet, places } of chosen) {
      if (row[facet]?.some((place) => places.has(place))) continue;
      failed = facet;
      if (++failures > 1) break;
    }
    if (failures === 0) for (let facet = 0; facet < row.length; facet++) add(facet, row);
    else if (failures === 1) add(failed, row);
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
  return runInSlices(readRows(partnerships, facets), options);
}

function* readRows(partnerships: readonly Partnership[], facets: readonly Facet[]): Generator<void, void> {
  const rows = rowsOf(facets);
  for (const partnership of partnerships) {
    rows(partnership);
    yield;
  }
}

/** For each facet, the places among its values of those that a partnership has. */
type FacetRow = readonly (readonly number[])[];

/** What has been read of partnerships, for as long as the facets are in use: with thousands, each choice would read all again. */
const ROWS = new WeakMap<readonly Facet[], (partnership: Partnership) => FacetRow>();

function rowsOf(facets: readonly Facet[]): (partnership: Partnership) => FacetRow {
  const known = ROWS.get(facets);
  if (known) return known;
  const places = facets.map(({ values }) => new Map(values.map((value, place) => [value, place])));
  const rows = new WeakMap<Partnership, FacetRow>();
  const read = (partnership: Partnership) => {
    let row = rows.get(partnership);
    if (!row) {
      row = facets.map((facet, index) =>
        facet.listValues(partnership).flatMap((value) => places[index]?.get(value) ?? []),
      );
      rows.set(partnership, row);
    }
    return row;
  };
  ROWS.set(facets, read);
  return read;
}

interface FacetChoice {
  /** Place of the facet in the list. */
  readonly facet: number;
  /** Places among its values of those that are chosen. */
  readonly places: ReadonlySet<number>;
}

/** The facets with a choice. */
function listChosen(facets: readonly Facet[], filters: Filters): readonly FacetChoice[] {
  return facets.flatMap(({ name, values }, facet) => {
    const choice = filters.get(name);
    if (!choice?.size) return [];
    return [{ facet, places: new Set(values.flatMap((value, place) => (choice.has(value) ? [place] : []))) }];
  });
}

/** Filters with one value turned on or off. */
export function toggleFilter(filters: Filters, name: FacetName, value: string): Filters {
  const chosen = new Set(filters.get(name));
  if (!chosen.delete(value)) chosen.add(value);
  return new Map(filters).set(name, chosen);
}
