import Fuse from 'fuse.js/basic';
import { runAtOnce, runInSlices, type SliceOptions } from './in-slices.js';
import { countStrayBeginning, listSwaps } from './misspellings.js';
import { dropFillers, MAX_QUERY_LENGTH, splitWords } from './split-words.js';
import { Vocabulary } from './vocabulary.js';

/** What can be found about one partnership: lists of texts, the field that counts most first; at most 16 fields. */
export interface SearchDocument {
  readonly id: string;
  readonly fields: readonly (readonly string[])[];
}

export interface SearchIndex {
  /** Ids of the documents that hold every word of the query, best first. A query without words finds nothing. */
  search(query: string, options?: SearchOptions): readonly string[];
}

export interface SearchOptions {
  /** How many ids are wanted; default: all. */
  readonly limit?: number;
  /** How many of the first fields are looked at; default: all. */
  readonly fields?: number;
  /** What a misspelt word may cost at most: 0.1 for one wrong letter in ten, more near the beginning; default: as much as Fuse finds. */
  readonly misfit?: number;
}

/** Fuse's score, 0 for a perfect fit, above which a word of the vocabulary does not fit. */
const FUZZY_THRESHOLD = 0.34;
/** How much worse than the best fit a word may score and still be taken for what was meant. */
const FUZZY_MARGIN = 0.05;
/** Shorter words are taken as they are: too many others are one letter away. */
const FUZZY_LENGTH = 4;
/** What each of the first letters costs from where they differ: people misspell the middles and ends of words. */
const BEGINNING_PENALTY = 0.05;
/** What each letter of difference in length costs: of two words that fit as well, the one nearer in length was meant. */
const LENGTH_PENALTY = 0.01;
const PREFIX_PENALTY = 0.1;
/** What each letter costs by which the start of a word is shorter than three: "s" says little about what it begins. */
const SHORT_PENALTY = 0.15;
const SHORT_LENGTH = 3;
/** What each step down the list of fields costs, compared with a worse fit of the word. */
const FIELD_PENALTY = 0.15;
/** What the cost of a word that every document holds is multiplied by. */
const MIN_WEIGHT = 0.1;

/** A word that this part of the documents holds, such as "network", says little about which one is meant. */
const COMMON_PART = 0.2;
/** Shorter words that are known are never taken for others. */
const KNOWN_FUZZY_LENGTH = 5;

/** A document and the best field of it that holds a word are one number: the field takes the last bits. */
const FIELD_BITS = 4;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
/** Scores are compared to this part of 1, and are less than a million. */
const SCORE_STEPS = 0x1000;
const NUMBER_RANGE = 2 ** 21;

/**
 * Builds an index: Fuse over the vocabulary of distinct words forgives typos, and an inverted index leads from a word to
 * the records that hold it. Only the vocabulary is searched, and of it only words that look alike, so the work hardly
 * grows with the number of records.
 */
export function createSearchIndex(documents: Iterable<SearchDocument>): SearchIndex {
  return runAtOnce(indexDocuments(documents));
}

/**
 * Builds the same index in slices, so that a page with a large directory stays quick to respond. Documents may be made as
 * they are asked for, by a generator.
 */
export function buildSearchIndex(documents: Iterable<SearchDocument>, options?: SliceOptions): Promise<SearchIndex> {
  return runInSlices(indexDocuments(documents), options);
}

/** The work itself, for whoever has more to do in the same slices: see `runInSlices`. */
export function* indexDocuments(documents: Iterable<SearchDocument>): Generator<void, SearchIndex> {
  const ids: string[] = [];
  const vocabulary = new Vocabulary();
  const postings: number[][] = [];
  for (const { id, fields } of documents) {
    const number = ids.push(id) - 1;
    fields.forEach((texts, field) => {
      for (const text of texts) {
        for (const word of listWords(text)) addPosting(postings, vocabulary.add(word), number, field);
      }
    });
    yield;
  }
  return new VocabularyIndex(ids, vocabulary, postings);
}

/** Fields come in their order, so that the first posting of a word in a document is its best. */
function addPosting(postings: number[][], word: number, document: number, field: number): void {
  const posting = (document << FIELD_BITS) | field;
  const list = postings[word];
  if (!list) postings[word] = [posting];
  else if ((list.at(-1) ?? 0) >> FIELD_BITS !== document) list.push(posting);
}

/** A known word that a word of the query stands for, and what its misfit costs; 0 is exact. */
type Match = readonly [word: number, cost: number];

class VocabularyIndex implements SearchIndex {
  readonly #ids: readonly string[];
  readonly #vocabulary: Vocabulary;
  readonly #postings: readonly (readonly number[])[];
  /** Of each document, in the search that is going on; all 0 in between. */
  readonly #scores: Float64Array;
  /** What its best match for the word at hand costs; left over from the last word where it has none. */
  readonly #best: Float64Array;
  /** How many words of the query each document holds, as long as it held all before; all 0 in between. */
  readonly #held: Uint8Array;

  constructor(ids: readonly string[], vocabulary: Vocabulary, postings: readonly (readonly number[])[]) {
    this.#ids = ids;
    this.#vocabulary = vocabulary;
    this.#postings = postings;
    this.#scores = new Float64Array(ids.length);
    this.#best = new Float64Array(ids.length);
    this.#held = new Uint8Array(ids.length);
  }

  search(
    query: string,
    { limit = Infinity, fields = FIELD_MASK + 1, misfit = 1 }: SearchOptions = {},
  ): readonly string[] {
    const words = dropFillers([...new Set(splitWords(query.slice(0, MAX_QUERY_LENGTH)))]);
    const keys = this.#findForgiving(words, fields, misfit).sort();
    return Array.from(keys.subarray(0, Math.min(limit, keys.length)), (key) => this.#ids[key % NUMBER_RANGE] ?? '');
  }

  /**
   * What holds all words. Where nothing does: what holds all but the common ones, so that "West Midlands network" finds a
   * partnership; and at last, what holds words like those given, even like known ones.
   */
  #findForgiving(words: readonly string[], fields: number, misfit: number): Float64Array {
    const matched = words.map((word) => this.#matchWord(word, misfit));
    const found = this.#findAll(matched, fields);
    if (found.length > 0 || words.length < 2) return found;
    const telling = matched.filter((matches) => this.#countHolding(matches) < this.#ids.length * COMMON_PART);
    const foundByTelling = telling.length < matched.length ? this.#findAll(telling, fields) : found;
    if (foundByTelling.length > 0) return foundByTelling;
    const widened = words.map((word, index) =>
      word.length < KNOWN_FUZZY_LENGTH
        ? (matched[index] ?? [])
        : [
            ...(matched[index] ?? []),
            ...this.#matchMisspelt(word, misfit, new Set(matched[index]?.map(([known]) => known))),
          ],
    );
    return this.#findAll(widened, fields);
  }

  /** The documents that have a match for every word, as numbers to be sorted: score first, then the order of the documents. */
  #findAll(words: readonly (readonly Match[])[], fields: number): Float64Array {
    const [first = [], ...more] = words;
    const touched = this.#scoreWord(first, 0, fields);
    let found = touched;
    more.forEach((matches, index) => {
      if (found.length > 0) found = this.#scoreWord(matches, index + 1, fields);
    });
    // Sorted as numbers, which is many times as quick as with a comparison.
    const keys = Float64Array.from(
      found,
      (number) => Math.round((this.#scores[number] ?? 0) * SCORE_STEPS) * NUMBER_RANGE + number,
    );
    for (const number of touched) this.#scores[number] = this.#held[number] = 0;
    return keys;
  }

  /** Adds what one more word costs, and lists the documents that hold it and all before it. */
  #scoreWord(matches: readonly Match[], index: number, fields: number): number[] {
    const held = this.#held;
    const best = this.#best;
    const found: number[] = [];
    for (const [word, cost] of matches) {
      for (const posting of this.#postings[word] ?? []) {
        const number = posting >> FIELD_BITS;
        const field = posting & FIELD_MASK;
        if (field >= fields) continue;
        const score = cost + field * FIELD_PENALTY;
        if (held[number] === index) {
          held[number] = index + 1;
          found.push(number);
          best[number] = score;
        } else if (held[number] === index + 1 && score < (best[number] ?? 0)) best[number] = score;
      }
    }
    // "modern slavery Croydon" is about Croydon: a word says the less, the more documents hold it.
    const weight = MIN_WEIGHT + Math.log(this.#ids.length / this.#countHolding(matches));
    for (const number of found) this.#scores[number] = (this.#scores[number] ?? 0) + (best[number] ?? 0) * weight;
    return found;
  }

  /** At most how many documents hold one of these words. */
  #countHolding(matches: readonly Match[]): number {
    const count = matches.reduce((sum, [word]) => sum + (this.#postings[word]?.length ?? 0), 0);
    return Math.min(count, this.#ids.length);
  }

  #matchWord(word: string, misfit: number): readonly Match[] {
    const begun = this.#vocabulary.listBegunWith(word);
    if (begun.length > 0) {
      const exact = this.#vocabulary.find(word);
      const penalty = PREFIX_PENALTY + SHORT_PENALTY * Math.max(0, SHORT_LENGTH - word.length);
      return begun.map((known) => [known, known === exact ? 0 : penalty]);
    }
    return word.length < FUZZY_LENGTH ? [] : this.#matchMisspelt(word, misfit);
  }

  /** @param except words that it was taken for already */
  #matchMisspelt(word: string, misfit: number, except: ReadonlySet<number> = new Set()): readonly Match[] {
    const { words } = this.#vocabulary;
    const costs = new Map<number, number>();
    const add = (known: number, score: number) => {
      const found = words[known] ?? '';
      const lengths = LENGTH_PENALTY * Math.abs(found.length - word.length);
      costs.set(known, score + lengths + BEGINNING_PENALTY * countStrayBeginning(found, word));
    };
    const similar = this.#vocabulary.listSimilar(word, Math.floor(word.length * FUZZY_THRESHOLD));
    const fuse = new Fuse(
      similar.map((known) => words[known] ?? ''),
      { threshold: FUZZY_THRESHOLD, includeScore: true, distance: 20 },
    );
    for (const { refIndex, score = 1 } of fuse.search(word)) add(similar[refIndex] ?? 0, score);
    // Fuse counts two letters in the wrong order as two mistakes, which is too many in a short word. They are one slip.
    for (const swapped of listSwaps(word)) {
      for (const known of this.#vocabulary.listBegunWith(swapped)) add(known, 1 / word.length);
    }
    for (const known of except) costs.delete(known);
    const limit = Math.min(misfit, Math.min(...costs.values()) + FUZZY_MARGIN);
    return [...costs].filter(([, cost]) => cost <= limit);
  }
}

/** The words of a text, and what is hyphenated also as one word: "anti-slavery" is as often typed "antislavery". */
function listWords(text: string): string[] {
  return text.includes('-') ? splitWords(`${text} ${text.replaceAll('-', '')}`) : splitWords(text);
}
