/** What is known about the UK's areas: names, kinds and what contains what. Shapes are in `outlines.ts`. */

export const AREA_KINDS = [
  'country',
  'nation',
  'region',
  'police-force-area',
  'county',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'district',
  'council-area',
  'local-government-district',
] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export interface Area {
  /** Nine-character GSS code. */
  readonly code: string;
  readonly kind: AreaKind;
  /** Display names; `cy` only where an established Welsh name exists. */
  readonly name: { readonly en: string; readonly cy?: string };
  /** Codes of the nearest containing areas, police force area first. */
  readonly parents: readonly string[];
  /** Code of the shape that stands in for an area with no shape of its own. */
  readonly drawnAs?: string;
  /** Withdrawn codes that now mean this area. */
  readonly formerCodes?: readonly string[];
}

/** One area or several that together are meant. */
export type AreaGroup = readonly [Area, ...Area[]];

const NO_CODES: ReadonlySet<string> = new Set();

/** Looks areas up by code and answers what lies inside what. Codes of the past are read as today's area. */
export class AreaRegister {
  readonly #areas = new Map<string, Area>();
  readonly #currentCodes = new Map<string, string>();
  readonly #leaves = new Map<string, Set<string>>();
  readonly #containing = new Map<Area, readonly Area[]>();

  constructor(areas: Iterable<Area>) {
    for (const area of areas) {
      this.#areas.set(area.code, area);
      for (const former of area.formerCodes ?? []) this.#currentCodes.set(former, area.code);
    }
    this.#collectLeaves();
  }

  /** Every area, in the order of the file. */
  get areas(): Iterable<Area> {
    return this.#areas.values();
  }

  /** The area that a current or former code means today. */
  findArea(code: string): Area | undefined {
    return this.#areas.get(code) ?? this.#areas.get(this.#currentCodes.get(code) ?? '');
  }

  /**
   * Codes of the smallest areas inside an area: districts, boroughs and single-tier councils. An area with nothing inside
   * is its own leaf; an unknown code has none. Two areas overlap when their leaves do.
   */
  listLeaves(code: string): ReadonlySet<string> {
    return this.#leaves.get(this.findArea(code)?.code ?? '') ?? NO_CODES;
  }

  /** The area itself and everything that contains it, nearest first. */
  listContaining(code: string): readonly Area[] {
    const area = this.findArea(code);
    if (!area) return [];
    const known = this.#containing.get(area);
    if (known) return known;
    const found = new Set([area]);
    // A set visits what is added on the way, and each area once: a faulty file may hold areas inside each other.
    for (const { parents } of found) {
      for (const parentCode of parents) {
        const parent = this.findArea(parentCode);
        if (parent) found.add(parent);
      }
    }
    const containing = [...found];
    this.#containing.set(area, containing);
    return containing;
  }

  /** The area of a kind that contains (or is) the given one, such as the police force area of a council. */
  findContaining(code: string, kind: AreaKind): Area | undefined {
    return this.listContaining(code).find((area) => area.kind === kind);
  }

  #collectLeaves(): void {
    const parents = new Set([...this.areas].flatMap((area) => area.parents.map((code) => this.findArea(code))));
    for (const area of this.areas) {
      if (parents.has(area)) continue;
      for (const { code } of this.listContaining(area.code)) {
        const leaves = this.#leaves.get(code);
        if (leaves) leaves.add(area.code);
        else this.#leaves.set(code, new Set([area.code]));
      }
    }
  }
}

/** The area's name in a language, and the language that name is in. */
export function nameArea(area: Pick<Area, 'name'>, language: string): { value: string; language: string } {
  const welsh = area.name.cy;
  return language === 'cy' && welsh !== undefined
    ? { value: welsh, language: 'cy' }
    : { value: area.name.en, language: 'en' };
}

/** The names of several areas in a language, as one text. */
export function nameAreas(areas: readonly Pick<Area, 'name'>[], language: string): string {
  return areas.map((area) => nameArea(area, language).value).join(', ');
}
