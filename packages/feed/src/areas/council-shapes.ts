import type { AreaRegister } from './area-register.js';

/**
 * Ids of the council shapes that stand for areas: those inside a larger area, the area's own, or the one that it is drawn as,
 * such as the county of a district. A shape may be larger than the area it stands for.
 */
export function listCouncilShapes(codes: Iterable<string>, register: AreaRegister): ReadonlySet<string> {
  const shapes = new Set<string>();
  for (const code of codes) {
    for (const leaf of register.listLeaves(code)) shapes.add(register.findArea(leaf)?.drawnAs ?? leaf);
  }
  return shapes;
}
