import { readRows, type FacetRow } from './facet-rows.js';
import { NOT_RECORDED, type Facet, type FacetName } from './facets.js';
import { runAtOnce, runInSlices, type SliceOptions } from './in-slices.js';
import type { Partnership } from './partnership.js';

/** The values chosen in each facet. A facet that is absent or empty filters nothing. */
export type Filters = ReadonlyMap<FacetName, ReadonlySet<string>>;

/** A facet's value with the number of partnerships a reader would get by choosing it alone. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
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
 * Counts each facet's values among the partnerships that pass every other facet, as shops do: a choice never makes its
 * own neighbours look empty. "Not recorded" is left out where nothing lacks a value, unless it is chosen: a choice must
 * be there to be taken back. Looks at each partnership once.
 */
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
