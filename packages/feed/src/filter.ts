import { LEVELS, type Partnership } from './partnership.js';
import type { AreaRegister } from './areas/area-register.js';

/** Stands for "not recorded" among a facet's values: a choice like any other. */
export const NOT_RECORDED = '';

export const FACET_NAMES = ['level', 'region'] as const;
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

/** The facets that can be offered: region needs to know what lies where, so only with a register. */
export function createFacets(register: AreaRegister | null): readonly Facet[] {
  const level: Facet = {
    name: 'level',
    values: [...LEVELS, NOT_RECORDED],
    listValues: (partnership) => [partnership.level ?? NOT_RECORDED],
  };
  return register ? [level, createRegionFacet(register)] : [level];
}

/** Regions of England, and the other nations as wholes. A partnership is in every one that it covers a part of. */
function createRegionFacet(register: AreaRegister): Facet {
  const regions = [...register.areas].filter(
    (area) => area.kind === 'region' || (area.kind === 'nation' && !area.code.startsWith('E')),
  );
  const regionOfLeaf = new Map(
    regions.flatMap((region) => [...register.listLeaves(region.code)].map((leaf) => [leaf, region.code] as const)),
  );
  return {
    name: 'region',
    values: [...regions.map((region) => region.code), NOT_RECORDED],
    listValues(partnership) {
      const found = new Set<string>();
      for (const cover of partnership.covers) {
        for (const leaf of register.listLeaves(cover.code)) found.add(regionOfLeaf.get(leaf) ?? NOT_RECORDED);
      }
      return found.size ? [...found] : [NOT_RECORDED];
    },
  };
}

/** The partnerships that have a chosen value in every facet with a choice. */
export function filterPartnerships(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
  filters: Filters,
): readonly Partnership[] {
  const active = facets.filter((facet) => filters.get(facet.name)?.size);
  return partnerships.filter((partnership) =>
    active.every((facet) => facet.listValues(partnership).some((value) => filters.get(facet.name)?.has(value))),
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
  const others = facets.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const partnership of filterPartnerships(partnerships, others, filters)) {
    for (const value of facet.listValues(partnership)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return facet.values
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => value !== NOT_RECORDED || count > 0 || filters.get(facet.name)?.has(value));
}

/** Filters with one value turned on or off. */
export function toggleFilter(filters: Filters, name: FacetName, value: string): Filters {
  const chosen = new Set(filters.get(name));
  if (!chosen.delete(value)) chosen.add(value);
  return new Map(filters).set(name, chosen);
}
