import type { Area, AreaKind, AreaRegister } from '../areas/area-register.js';
import { findNearest } from '../edit-distance.js';
import { splitWords } from '../split-words.js';
import type { Words } from './questionnaire.js';

/** What was found for the name or code of an area. */
export type AreaAnswer =
  | { readonly found: 'area'; readonly area: Area }
  /** Several areas have the name: their names with the kind, by which they can be told apart. */
  | { readonly found: 'several'; readonly names: readonly string[] }
  /** No area has it; `suggestion` is the one that was probably meant. */
  | { readonly found: 'none'; readonly suggestion: string | null };

/** Words that people put around the name of an area, beside the words for its kind. */
const AROUND =
  /^(?:the|all of|whole of|city of|county of|cyngor|heddlu|ardal heddlu|sir|dinas) | (?:police force area|police force|police area|police|constabulary|force area|(?:county|city|borough|district|metropolitan borough|unitary)? ?council|unitary authority|county|region|borough)$/;

const REMEMBERED_LIMIT = 5_000;

/** Looks areas up by code or by name, English or Welsh, with or without the kind: "Kent", "Kent (county)", "Kent Police". */
export class AreaFinder {
  readonly #register: AreaRegister;
  readonly #kinds: ReadonlyMap<AreaKind, Words>;
  readonly #areas = new Map<string, Set<Area>>();
  /** What was asked before: a file of answers names the same areas again and again. */
  readonly #answers = new Map<string, AreaAnswer>();

  constructor(register: AreaRegister, kinds: ReadonlyMap<AreaKind, Words>) {
    this.#register = register;
    this.#kinds = kinds;
    for (const area of register.areas) {
      for (const name of [area.name.en, area.name.cy ?? area.name.en]) {
        this.#add(name, area);
        for (const kind of Object.values(this.#nameKind(area))) this.#add(`${name} ${kind}`, area);
      }
    }
  }

  find(text: string): AreaAnswer {
    const known = this.#answers.get(text);
    if (known) return known;
    const answer = this.#lookUp(text);
    if (this.#answers.size < REMEMBERED_LIMIT) this.#answers.set(text, answer);
    return answer;
  }

  #lookUp(text: string): AreaAnswer {
    const code = /\b[EKNSW]\d{8}\b/i.exec(text)?.[0];
    const byCode = code === undefined ? undefined : this.#register.findArea(code.toUpperCase());
    if (byCode) return { found: 'area', area: byCode };
    const key = makeKey(text);
    const areas = this.#areas.get(key) ?? this.#areas.get(takeAway(key)) ?? this.#areas.get(takeAway(takeAway(key)));
    if (!areas) return { found: 'none', suggestion: this.#suggest(key) };
    const [area, ...others] = this.#chooseKind(key, [...areas]);
    if (area && others.every((other) => this.#isSame(area, other))) return { found: 'area', area };
    return { found: 'several', names: [...areas].map((each) => this.#describe(each)) };
  }

  /** Of a county and a force area of one extent, the force area, by which the directory is arranged; "Kent Police" is that alone. */
  #chooseKind(key: string, areas: readonly Area[]): readonly Area[] {
    const forces = areas.filter(({ kind }) => kind === 'police-force-area');
    if (forces.length > 0 && /\b(police|constabulary|force|heddlu)\b/.test(key)) return forces;
    if (forces.length > 0 && /\b(council|cyngor)\b/.test(key)) return areas.filter((area) => !forces.includes(area));
    return [...areas].sort((a, b) => Number(forces.includes(b)) - Number(forces.includes(a)));
  }

  #isSame(one: Area, other: Area): boolean {
    const [a, b] = [this.#register.listLeaves(one.code), this.#register.listLeaves(other.code)];
    return a.size === b.size && [...a].every((leaf) => b.has(leaf));
  }

  #suggest(key: string): string | null {
    const nearest = findNearest(key, this.#areas.keys());
    const [area] = nearest === null ? [] : (this.#areas.get(nearest) ?? []);
    return area ? area.name.en : null;
  }

  #describe(area: Area): string {
    return `${area.name.en} (${this.#nameKind(area).en})`;
  }

  #nameKind({ kind }: Area): Words {
    return this.#kinds.get(kind) ?? { en: kind.replaceAll('-', ' '), cy: kind.replaceAll('-', ' ') };
  }

  #add(name: string, area: Area): void {
    const key = makeKey(name);
    const areas = this.#areas.get(key);
    if (areas) areas.add(area);
    else this.#areas.set(key, new Set([area]));
  }
}

function takeAway(key: string): string {
  return key.replace(AROUND, '').trim();
}

function makeKey(text: string): string {
  return splitWords(text)
    .filter((word) => word !== 'and' && word !== 'a' && word !== 'ac')
    .join(' ');
}
