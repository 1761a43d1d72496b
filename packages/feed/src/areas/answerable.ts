import type { Area, AreaRegister } from './area-register.js';
import { footprintsOverlap, resolveFootprint } from './footprint.js';
import { resolveScope } from './scope.js';

/**
 * What of an area a page may answer for: all of it, or the areas of its scope that lie in it; nothing beyond the scope. Of the
 * rest the page knows nothing, and must not say that nobody works there.
 * @param codes those of the scope; null without one
 */
export function listAnswerable(area: Area, codes: readonly string[] | null, register: AreaRegister): readonly Area[] {
  if (codes === null) return [area];
  const leaves = register.listLeaves(area.code);
  const scope = resolveFootprint(codes, register);
  if ([...leaves].every((leaf) => scope.has(leaf))) return [area];
  return resolveScope(codes, register).areas.filter(({ code }) => footprintsOverlap(register.listLeaves(code), leaves));
}
