import type { Partnership } from '../partnership.js';
import type { Area, AreaRegister } from './area-register.js';
import { footprintsOverlap, resolveFootprint, resolvePartnershipFootprint } from './footprint.js';

/**
 * The areas a page is locked to. A scope only ever takes away: a code that is not understood adds nothing, and a scope
 * with no understood code shows nothing at all, never the national list.
 */
export interface Scope {
  readonly areas: readonly Area[];
  readonly unknownCodes: readonly string[];
}

/** Splits a `scope` attribute into codes. Null means the attribute is absent: no scope. A blank one is a scope of nothing. */
export function parseScope(attribute: string | null | undefined): readonly string[] | null {
  if (attribute === null || attribute === undefined) return null;
  return [...new Set(attribute.split(/\s+/).filter(Boolean))];
}

/** Looks a scope's codes up. Several codes of one area, such as its former ones, are that area once. */
export function resolveScope(codes: readonly string[], register: AreaRegister): Scope {
  const areas = new Set<Area>();
  const unknownCodes: string[] = [];
  for (const code of codes) {
    const area = register.findArea(code);
    if (area) areas.add(area);
    else unknownCodes.push(code);
  }
  return { areas: [...areas], unknownCodes };
}

/** The partnerships whose footprint touches the scope: those inside it, around it, or across its edge. */
export function limitToScope(
  partnerships: readonly Partnership[],
  scope: Scope,
  register: AreaRegister,
): readonly Partnership[] {
  const limit = resolveFootprint(
    scope.areas.map((area) => area.code),
    register,
  );
  return partnerships.filter((partnership) =>
    footprintsOverlap(resolvePartnershipFootprint(partnership, register), limit),
  );
}
