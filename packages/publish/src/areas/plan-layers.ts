import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';

/** Codes of the given shapes that together are one area. */
export type Parts = readonly string[];

/**
 * For each area that is to be drawn, the given shapes that it is made of; null where these do not fill it, so that its old shape stays. The
 * smallest given shapes count: with councils and forces at hand, forces are joined from councils, so that all borders are the same lines.
 */
export function planLayers(
  drawn: Iterable<string>,
  given: Iterable<string>,
  register: AreaRegister,
): ReadonlyMap<string, Parts | null> {
  const bySize = [...given].sort(
    (a, b) => register.listLeaves(a).size - register.listLeaves(b).size || (a < b ? -1 : 1),
  );
  return new Map([...drawn].map((code) => [code, findParts(code, bySize, register)]));
}

function findParts(code: string, bySize: readonly string[], register: AreaRegister): Parts | null {
  const missing = listDrawn(code, register);
  if (missing.size === 0) return null;
  const parts: string[] = [];
  for (const candidate of bySize) {
    const leaves = [...register.listLeaves(candidate)];
    // Whole and still missing: a larger shape would be drawn over the smaller ones in it.
    if (leaves.length === 0 || !leaves.every((leaf) => missing.has(leaf))) continue;
    parts.push(candidate);
    for (const leaf of leaves) missing.delete(leaf);
  }
  return missing.size === 0 ? parts.sort() : null;
}

/** The smallest areas that a shape stands for: those in its area, or those that are drawn as it, such as the councils that Cumbria became. */
function listDrawn(code: string, register: AreaRegister): Set<string> {
  const standing = [...register.areas].filter(({ drawnAs }) => drawnAs === code).map((area) => area.code);
  const codes = register.findArea(code) ? [code] : standing;
  return new Set(codes.flatMap((inside) => [...register.listLeaves(inside)]));
}
