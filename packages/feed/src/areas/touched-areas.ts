import type { AreaRegister } from './area-register.js';
import type { Footprint } from './footprint.js';

/** Which of some areas a footprint shares anything with. Quicker for many footprints than asking each area. */
export class TouchedAreas {
  readonly #byLeaf = new Map<string, string[]>();

  /** @param codes of the areas */
  constructor(codes: Iterable<string>, register: AreaRegister) {
    for (const code of codes) {
      for (const leaf of register.listLeaves(code)) {
        const holders = this.#byLeaf.get(leaf);
        if (holders) holders.push(code);
        else this.#byLeaf.set(leaf, [code]);
      }
    }
  }

  /** @returns codes of the areas, each once */
  list(footprint: Footprint): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const leaf of footprint) for (const code of this.#byLeaf.get(leaf) ?? []) touched.add(code);
    return touched;
  }
}
