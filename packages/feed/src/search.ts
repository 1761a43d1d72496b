import Fuse from 'fuse.js/basic';
import { runAtOnce, runInSlices, type SliceOptions } from './in-slices.js';
import { MAX_QUERY_LENGTH, splitWords } from './split-words.js';
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
}

/** Fuse's score, 0 for a perfect fit, above which a word of the vocabulary does not fit. */
const FUZZY_THRESHOLD = 0.34;
/** How much worse than the best fit a word may score and still be taken for what was meant. */
const FUZZY_MARGIN = 0.05;
/** Shorter words are taken as they are: too many others are one letter away. */
const FUZZY_LENGTH = 4;
/** What each letter of difference in length costs: of two words that fit as well, the one nearer in length was meant. */
const LENGTH_PENALTY = 0.01;
const PREFIX_PENALTY = 0.1;
/** What each step down the list of fields costs, compared with a worse fit of the word. */
const FIELD_PENALTY = 0.15;
/** What the cost of a word that every document holds is multiplied by. */
const MIN_WEIGHT = 0.1;

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

  constructor(ids: readonly string[], vocabulary: Vocabulary, postings: readonly (readonly number[])[]) {
    this.#ids = ids;
    this.#vocabulary = vocabulary;
    this.#postings = postings;
  }

  search(query: string, { limit = Infinity, fields = FIELD_MASK + 1 }: SearchOptions = {}): readonly string[] {
    const words = [...new Set(splitWords(query.slice(0, MAX_QUERY_LENGTH)))].map((word) => this.#matchWord(word));
    if (words.length === 0) return [];
    const scores = new Float64Array(this.#ids.length);
    /** How many words of the query each document holds, as long as it held all before. */
    const held = new Uint8Array(this.#ids.length);
    let found: number[] = [];
    words.forEach((matches, index) => {
      found = this.#scoreWord(matches, index, fields, held, scores);
    });
    // Sorted as numbers, which is many times as quick as with a comparison: score first, then the order of the documents.
    const keys = Float64Array.from(
      found,
      (number) => Math.round((scores[number] ?? 0) * SCORE_STEPS) * NUMBER_RANGE + number,
    ).sort();
    return Array.from(keys.subarray(0, Math.min(limit, keys.length)), (key) => this.#ids[key % NUMBER_RANGE] ?? '');
  }

  /** Adds what one more word costs, and lists the documents that hold it and all before it. */
  #scoreWord(
    matches: readonly Match[],
    index: number,
    fields: number,
    held: Uint8Array,
    scores: Float64Array,
  ): number[] {
    const found: number[] = [];
    const best = new Map<number, number>();
    for (const [word, cost] of matches) {
      for (const posting of this.#postings[word] ?? []) {
        const number = posting >> FIELD_BITS;
        const field = posting & FIELD_MASK;
        if (field >= fields) continue;
        const score = cost + field * FIELD_PENALTY;
        if (held[number] === index) {
          held[number] = index + 1;
          found.push(number);
          best.set(number, score);
        } else if (held[number] === index + 1 && score < (best.get(number) ?? 0)) best.set(number, score);
      }
    }
    // "modern slavery Croydon" is about Croydon: a word says the less, the more documents hold it.
    const holding = matches.reduce((sum, [word]) => sum + (this.#postings[word]?.length ?? 0), 0);
    const weight = MIN_WEIGHT + Math.log(this.#ids.length / Math.min(holding, this.#ids.length));
    for (const [number, score] of best) scores[number] = (scores[number] ?? 0) + score * weight;
    return found;
  }

  #matchWord(word: string): readonly Match[] {
    const begun = this.#vocabulary.listBegunWith(word);
    if (begun.length > 0) {
      const exact = this.#vocabulary.find(word);
      return begun.map((known) => [known, known === exact ? 0 : PREFIX_PENALTY]);
    }
    return word.length < FUZZY_LENGTH ? [] : this.#matchMisspelt(word);
  }

  #matchMisspelt(word: string): readonly Match[] {
    const { words } = this.#vocabulary;
    const costs = new Map<number, number>();
    const add = (known: number, score: number) => {
      costs.set(known, score + LENGTH_PENALTY * Math.abs((words[known]?.length ?? 0) - word.length));
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
    const limit = Math.min(...costs.values()) + FUZZY_MARGIN;
    return [...costs].filter(([, cost]) => cost <= limit);
  }
}

/** The words of a text, and what is hyphenated also as one word: "anti-slavery" is as often typed "antislavery". */
function listWords(text: string): string[] {
  return text.includes('-') ? splitWords(`${text} ${text.replaceAll('-', '')}`) : splitWords(text);
}

/** Every word that comes of changing two neighbouring letters round. */
function listSwaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) =>
    [word.slice(0, index), word[index + 1], word[index], word.slice(index + 2)].join(''),
  );
}
