import { AreaRegister } from '../areas/area-register.js';
import { createFacets, type Facet, type FacetName } from '../facets.js';
import type { Filters } from '../filter.js';
import type { Level, Partnership } from '../partnership.js';
import { buildAreas } from './area-builder.js';
import { buildPartnership } from './feed-builder.js';

/** Made-up areas, and what can be filtered by with them. */
export const REGISTER = new AreaRegister(buildAreas());
export const FACETS = createFacets(REGISTER);
export const [LEVEL, REGION] = FACETS as [Facet, Facet];

/** A partnership as far as these facets look at it. */
export function buildCovering(id: string, level: Level | null, ...codes: string[]): Partnership {
  return buildPartnership({ id, level, covers: codes.map((code) => ({ code, name: null, part: false })) });
}

/** Filters of these facets. */
export function choose(choices: Partial<Record<FacetName, readonly string[]>>): Filters {
  return new Map(Object.entries(choices).map(([name, values]) => [name as FacetName, new Set(values)] as const));
}
