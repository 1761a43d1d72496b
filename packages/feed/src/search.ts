import Fuse from 'fuse.js/basic';
import { MAX_QUERY_LENGTH, splitWords } from './split-words.js';

/** What can be found about one partnership: lists of texts, the field that counts most first. */
export interface SearchDocument {
  readonly id: string;
  readonly fields: readonly (readonly string[])[];
}

export interface SearchIndex {
  /** Ids of the documents that hold every word of the query, best first. A query without words finds nothing. */
  search(query: string): readonly string[];
}

/** How well a word of the query fits a word of the vocabulary: 0 is exact, and above this it does not fit. */
const FUZZY_THRESHOLD = 0.34;
const PREFIX_PENALTY = 0.1;
const FUZZY_PENALTY = 0.2;
/** What each step down the list of fields costs, compared with a worse fit of the word. */
const FIELD_PENALTY = 0.15;

/**
 * Builds an index: Fuse over the vocabulary of distinct words forgives typos, and an inverted index leads from a word to
 * the records that hold it. Only the vocabulary is searched, so the work hardly grows with the number of records.
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  // word → document number → best (lowest) field number
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((document, number) => {
    document.fields.forEach((texts, field) => {
      for (const word of texts.flatMap(splitWords)) {
        let found = postings.get(word);
        if (!found) postings.set(word, (found = new Map()));
        if (!found.has(number)) found.set(number, field);
      }
    });
  });
  const vocabulary = [...postings.keys()];
  const fuse = new Fuse(vocabulary, {
    threshold: FUZZY_THRESHOLD,
    includeScore: true,
    ignoreLocation: false,
    distance: 20,
    minMatchCharLength: 2,
  });

  function matchWord(word: string): Map<string, number> {
    const matches = new Map<string, number>();
    if (word.length > 3) {
      for (const { item, score } of fuse.search(word)) {
        if (Math.abs(item.length - word.length) <= 2) matches.set(item, FUZZY_PENALTY + (score ?? 1));
      }
    }
    for (const known of vocabulary) {
      if (known.startsWith(word)) matches.set(known, known === word ? 0 : PREFIX_PENALTY);
    }
    return matches;
  }

  return {
    search(query) {
      const words = splitWords(query.slice(0, MAX_QUERY_LENGTH));
      let scores: Map<number, number> | null = null;
      for (const word of new Set(words)) {
        const best = new Map<number, number>();
        for (const [known, penalty] of matchWord(word)) {
          for (const [number, field] of postings.get(known) ?? []) {
            const score = penalty + field * FIELD_PENALTY;
            if (score < (best.get(number) ?? Infinity)) best.set(number, score);
          }
        }
        scores = scores ? intersectScores(scores, best) : best;
      }
      return [...(scores ?? [])]
        .sort(([a, x], [b, y]) => x - y || a - b)
        .flatMap(([number]) => documents[number]?.id ?? []);
    },
  };
}

function intersectScores(one: Map<number, number>, other: Map<number, number>): Map<number, number> {
  const both = new Map<number, number>();
  for (const [number, score] of one) {
    const second = other.get(number);
    if (second !== undefined) both.set(number, score + second);
  }
  return both;
}
