import type { AreaRegister } from './area-register.js';

/**
 * Ids of the police force area shapes that stand for areas: those inside a larger area, or the one around a smaller.
 * A shape may be larger than the area it stands for.
 */
export function listForceShapes(codes: Iterable<string>, register: AreaRegister): ReadonlySet<string> {
  const shapes = new Set<string>();
  for (const code of codes) {
    for (const leaf of register.listLeaves(code)) {
      const force = register.findContaining(leaf, 'police-force-area');
      if (force) shapes.add(force.code);
    }
  }
  return shapes;
}
