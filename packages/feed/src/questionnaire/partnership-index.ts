import type { AreaRegister } from '../areas/area-register.js';
import { footprintsOverlap, resolveFootprint, type Footprint } from '../areas/footprint.js';
import { measureEditDistance } from '../edit-distance.js';
import type { Level } from '../partnership.js';
import { splitWords } from '../split-words.js';

/** What is known of a partnership for recognising it. */
export interface KnownPartnership {
  readonly id: string;
  /** What it is called, in any language. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly level: Level | null;
  /** Codes of the areas it covers. */
  readonly codes: readonly string[];
}

/** Why two may be the same partnership. */
export type Likeness = 'id' | 'name' | 'alias' | 'similar-name' | 'area';

export interface Candidate {
  readonly partnership: KnownPartnership;
  readonly likeness: Likeness;
  /** True when the two share some area. */
  readonly isSamePlace: boolean;
}

/** Words that most partnerships have in their names, and that tell none from another. */
const COMMON_WORDS = new Set(
  'a ac against and anti antislavery board caethwasiaeth collaboration exploitation fodern for forum fforwm free group grwp gwrth human in modern network of on operational partneriaeth partnership pobl prevention rhwydwaith slavery steering strategic sub subgroup the trafficking y yn yr'.split(
    ' ',
  ),
);

/** Shorter ones differ by a letter without being slips: Kent and Gent. */
const SHORTEST_SLIP = 5;

/** An area in which so many of one level work says nothing of which of them is meant. */
const MOST_IN_ONE_AREA = 3;

interface Entry {
  readonly partnership: KnownPartnership;
  readonly footprint: Footprint;
}

const LIKENESSES: readonly Likeness[] = ['id', 'name', 'alias', 'similar-name', 'area'];

/** Finds the partnerships that a name, or an area, may mean. Never decides that they are one. */
export class PartnershipIndex {
  readonly #register: AreaRegister;
  readonly #byId = new Map<string, Entry>();
  readonly #byName = new Map<string, Set<Entry>>();
  readonly #byTellingWords = new Map<string, Set<Entry>>();
  readonly #byArea = new Map<string, Set<Entry>>();

  constructor(register: AreaRegister) {
    this.#register = register;
  }

  /** A second one of the same id takes the place of the first. */
  add(partnership: KnownPartnership): void {
    this.remove(partnership.id);
    const entry = { partnership, footprint: resolveFootprint(partnership.codes, this.#register) };
    this.#byId.set(partnership.id, entry);
    for (const [map, key] of this.#listPlaces(entry)) {
      const entries = map.get(key);
      if (entries) entries.add(entry);
      else map.set(key, new Set([entry]));
    }
  }

  remove(id: string): void {
    const entry = this.#byId.get(id);
    if (!entry) return;
    this.#byId.delete(id);
    for (const [map, key] of this.#listPlaces(entry)) {
      const entries = map.get(key);
      entries?.delete(entry);
      if (entries?.size === 0) map.delete(key);
    }
  }

  get(id: string): KnownPartnership | undefined {
    return this.#byId.get(id)?.partnership;
  }

  get ids(): Iterable<string> {
    return this.#byId.keys();
  }

  /** Every name and other name. */
  get names(): string[] {
    return [...this.#byId.values()].flatMap(({ partnership }) => [...partnership.names, ...partnership.aliases]);
  }

  /** True when a known partnership covers some of the same ground; also when nothing is said of where. */
  sharesArea(id: string, codes: readonly string[]): boolean {
    const entry = this.#byId.get(id);
    return (
      codes.length === 0 ||
      (entry !== undefined && footprintsOverlap(entry.footprint, resolveFootprint(codes, this.#register)))
    );
  }

  /** Those of exactly this name or other name, but for case, accents and punctuation. */
  findByName(name: string): KnownPartnership[] {
    return [...(this.#byName.get(makeKey(name)) ?? [])].map(({ partnership }) => partnership);
  }

  /**
   * Those that may be the same as a partnership of these names, level and areas, the likeliest first: the same name; the same other name; a name
   * that differs by common words or a slip, in the same place; another name, for exactly the same area at the same level.
   */
  findCandidates(wanted: KnownPartnership): Candidate[] {
    const footprint = resolveFootprint(wanted.codes, this.#register);
    const found = new Map<Entry, Likeness>();
    const collect = (entries: Iterable<Entry>, judge: (entry: Entry) => Likeness | null) => {
      for (const entry of entries) {
        const likeness = found.has(entry) || entry.partnership.id === wanted.id ? null : judge(entry);
        if (likeness !== null) found.set(entry, likeness);
      }
    };
    for (const name of [...wanted.names, ...wanted.aliases]) {
      const isName = wanted.names.includes(name);
      collect(this.#byName.get(makeKey(name)) ?? [], ({ partnership }) =>
        isName && partnership.names.some((each) => makeKey(each) === makeKey(name)) ? 'name' : 'alias',
      );
    }
    for (const name of wanted.names) {
      for (const key of listTellingKeys(name)) {
        collect(this.#byTellingWords.get(key) ?? [], (entry) =>
          footprintsOverlap(entry.footprint, footprint) && isSimilar(entry.partnership, name) ? 'similar-name' : null,
        );
      }
    }
    const here = [...(this.#byArea.get(makeAreaKey(footprint, wanted.level)) ?? [])];
    if (here.length < MOST_IN_ONE_AREA) collect(here, () => 'area');
    return [...found]
      .map(([entry, likeness]) => ({
        partnership: entry.partnership,
        likeness,
        isSamePlace: footprintsOverlap(entry.footprint, footprint),
      }))
      .sort(
        (a, b) =>
          LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) ||
          Number(b.isSamePlace) - Number(a.isSamePlace),
      );
  }

  *#listPlaces({ partnership, footprint }: Entry): Iterable<readonly [Map<string, Set<Entry>>, string]> {
    const { names, aliases, level } = partnership;
    for (const key of new Set([...names, ...aliases].map(makeKey))) yield [this.#byName, key];
    for (const key of new Set(names.flatMap((name) => [...listTellingKeys(name)]))) yield [this.#byTellingWords, key];
    if (footprint.size > 0) yield [this.#byArea, makeAreaKey(footprint, level)];
  }
}

function makeKey(name: string): string {
  return splitWords(name).join('');
}

/** The words that tell it from others; all of them when there are only common ones. */
function listTellingWords(name: string): string[] {
  const words = splitWords(name);
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  return (telling.length > 0 ? telling : words).sort();
}

/** The telling letters, and the same without each one in turn: two names one slip apart have one of these in common. */
function* listTellingKeys(name: string): Iterable<string> {
  const letters = listTellingWords(name).join('').slice(0, 40);
  yield letters;
  if (letters.length < SHORTEST_SLIP) return;
  for (let place = 0; place < letters.length; place += 1) {
    // A digit makes a difference: Area 1 is not Area 2.
    if (!/\d/.test(letters.charAt(place))) yield letters.slice(0, place) + letters.slice(place + 1);
  }
}

function isSimilar({ names }: KnownPartnership, name: string): boolean {
  const wanted = listTellingWords(name).join('');
  const digits = wanted.replace(/\D/g, '');
  return names.some((each) => {
    const letters = listTellingWords(each).join('');
    return (
      letters.replace(/\D/g, '') === digits &&
      measureEditDistance(letters, wanted, 1) <= (wanted.length < SHORTEST_SLIP ? 0 : 1)
    );
  });
}

function makeAreaKey(footprint: Footprint, level: Level | null): string {
  return footprint.size === 0 ? '' : `${level ?? ''} ${[...footprint].sort().join(' ')}`;
}
