import { resolveFootprint, type Footprint } from '../areas/footprint.js';
import { runAtOnce, runInSlices, type SliceOptions } from '../in-slices.js';
import { indexDocuments, type SearchDocument, type SearchIndex } from '../search.js';
import { MAX_QUERY_LENGTH } from '../split-words.js';
import { listReadings } from './list-readings.js';
import { foldName, listPlaceNames, type NamedOption } from './place-names.js';
import { locatePostcode, locatePostcodeArea, type PostcodeSources } from './locate-postcode.js';
import type { PlaceAnswer, PlaceKind, PlaceOption } from './place-option.js';
import { readPostcode } from './postcode.js';

/** Understands places by what people type. Knows everything it needs: nothing is asked of anybody. */
export interface PlaceFinder {
  /** What a whole text means, as a place: by its exact name in any language and spelling, or as a postcode. */
  understand(text: string): PlaceAnswer;
  /** What a text that is still being typed may come to mean, likeliest first. Forgives typos. */
  suggest(text: string, limit?: number): readonly PlaceOption[];
  /** The answer for a suggestion that was taken. */
  resolve(option: PlaceOption): PlaceAnswer;
}

const DEFAULT_LIMIT = 8;
const UNKNOWN: PlaceAnswer = { kind: 'unknown' };
/** Names and aliases, as against what is around a place. */
const OWN_FIELDS = 2;
/** Half of all words are a few letters away from the name of some village: "network" is not to suggest Newark. */
const MISFIT = 0.3;
/** So large that a village of the same name is not what was meant. */
const LARGE_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['country', 'nation', 'region']);

/** Not in the UK, however a postcode there begins. Folded as `foldName` does. */
const CROWN_DEPENDENCIES: ReadonlySet<string> = new Set(
  ['Jersey', 'Guernsey', 'Alderney', 'Sark', 'Channel Islands', 'Isle of Man', 'Ynys Manaw'].map(foldName),
);

/** Prepares a finder at once: some 100 ms for the whole gazetteer. A page had better use `buildPlaceFinder`. */
export function createPlaceFinder(sources: PostcodeSources): PlaceFinder {
  return runAtOnce(prepareFinder(sources));
}

/** Prepares the same finder in slices, so that the page stays quick to respond. */
export function buildPlaceFinder(sources: PostcodeSources, options?: SliceOptions): Promise<PlaceFinder> {
  return runInSlices(prepareFinder(sources), options);
}

function* prepareFinder(sources: PostcodeSources): Generator<void, PlaceFinder> {
  const byId = new Map<string, NamedOption>();
  const byName = new Map<string, PlaceOption[]>();
  function* listDocuments(): Generator<SearchDocument> {
    for (const named of listPlaceNames(sources.register, sources.places)) {
      const { option, names, aliases, fullNames, around, folded } = named;
      byId.set(option.id, named);
      for (const name of folded) {
        const called = byName.get(name);
        if (called) called.push(option);
        else byName.set(name, [option]);
      }
      yield { id: option.id, fields: [names, aliases, [...fullNames, ...around]] };
    }
  }
  const index = yield* indexDocuments(listDocuments());
  return new GazetteerFinder(sources, index, byId, byName);
}

class GazetteerFinder implements PlaceFinder {
  readonly #sources: PostcodeSources;
  readonly #index: SearchIndex;
  readonly #byId: ReadonlyMap<string, NamedOption>;
  readonly #byName: ReadonlyMap<string, readonly PlaceOption[]>;

  constructor(
    sources: PostcodeSources,
    index: SearchIndex,
    byId: ReadonlyMap<string, NamedOption>,
    byName: ReadonlyMap<string, readonly PlaceOption[]>,
  ) {
    this.#sources = sources;
    this.#index = index;
    this.#byId = byId;
    this.#byName = byName;
  }

  understand(text: string): PlaceAnswer {
    return firstOf(listReadings(text.slice(0, MAX_QUERY_LENGTH)), (reading) => this.#understand(reading)) ?? UNKNOWN;
  }

  suggest(text: string, limit = DEFAULT_LIMIT): readonly PlaceOption[] {
    const exact = listOptions(this.understand(text));
    const readings = listReadings(text.slice(0, MAX_QUERY_LENGTH));
    const similar = firstOf(readings, (reading) => this.#listSimilar(reading)) ?? [];
    return [...new Set([...exact, ...similar])].slice(0, limit);
  }

  resolve(option: PlaceOption): PlaceAnswer {
    // A postcode that lies in one force area needs no choice; of one in several, the reader has to choose.
    const split = option.source !== null && option.within === null;
    return split ? (this.#understandPostcode(option.id) ?? UNKNOWN) : { kind: 'located', option };
  }

  #understand(text: string): PlaceAnswer | null {
    return this.#understandName(text) ?? this.#understandPostcode(text);
  }

  #understandName(text: string): PlaceAnswer | null {
    const name = foldName(text);
    if (CROWN_DEPENDENCIES.has(name)) {
      return { kind: 'postcode-problem', problem: 'crown-dependency', text: text.trim() };
    }
    const called = this.#byName.get(name) ?? this.#listCalledWithin(text);
    const large = called.filter(({ kind }) => LARGE_KINDS.has(kind));
    const options = this.#listDistinct(large.length > 0 ? called.filter(({ kind }) => kind !== 'place') : called);
    const [only] = options;
    if (!only) return null;
    return options.length === 1 ? { kind: 'located', option: only } : { kind: 'choice', of: null, options };
  }

  /** "Ashford, Kent": of all that is called so, what lies in the areas that are named after it. */
  #listCalledWithin(text: string): readonly PlaceOption[] {
    const [called = [], ...around] = text
      .split(',')
      .map(foldName)
      .filter(Boolean)
      .map((name) => this.#byName.get(name) ?? []);
    if (around.length === 0) return [];
    const holders = around.map((options) => options.map((option) => this.#resolve(option)));
    return called.filter((option) => {
      const leaves = [...this.#resolve(option)];
      return holders.every((footprints) => footprints.some((holder) => leaves.every((leaf) => holder.has(leaf))));
    });
  }

  /** Without what covers the same as one before it: the City of London is a force area and a borough, and one answer fits both. */
  #listDistinct(options: readonly PlaceOption[]): readonly PlaceOption[] {
    if (options.length < 2) return options;
    const known = new Map<string, PlaceOption>();
    for (const option of options) {
      const footprint = [...this.#resolve(option)].sort().join(' ');
      if (!known.has(footprint)) known.set(footprint, option);
    }
    return [...known.values()];
  }

  #resolve({ areas }: PlaceOption): Footprint {
    return resolveFootprint(
      areas.map(({ code }) => code),
      this.#sources.register,
    );
  }

  #understandPostcode(text: string): PlaceAnswer | null {
    const reading = readPostcode(text);
    if (reading) return locatePostcode(reading, this.#sources);
    return locatePostcodeArea(text.trim().toUpperCase(), this.#sources);
  }

  /** Null when nothing is called much like it. */
  #listSimilar(text: string): readonly PlaceOption[] | null {
    const own = this.#index.search(text, { fields: OWN_FIELDS, misfit: MISFIT });
    const ids = own.length > 0 ? own : this.#index.search(text, { misfit: MISFIT });
    const ranked = rankNames(
      ids.flatMap((id) => this.#byId.get(id) ?? []),
      foldName(text),
    );
    return ranked.length > 0 ? ranked.map(({ option }) => option) : null;
  }
}

/** What is called so first, then what has it for words of its name ("Môn"), then what begins so, then all else as it was found. */
function rankNames(found: readonly NamedOption[], typed: string): readonly NamedOption[] {
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => name === typed,
    (name) => ` ${name} `.includes(` ${typed} `),
    (name) => name.startsWith(typed),
  ];
  const ranks = tests.map((test) => found.filter(({ folded }) => folded.some(test)));
  return [...new Set([...ranks.flat(), ...found])];
}

/** What to suggest of an answer: a postcode as a whole, and each place of one name. */
function listOptions(answer: PlaceAnswer | null): readonly PlaceOption[] {
  if (answer?.kind === 'located') return [answer.option];
  if (answer?.kind !== 'choice') return [];
  return answer.of ? [answer.of] : answer.options;
}

/** What the first text gives that gives anything. */
function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
