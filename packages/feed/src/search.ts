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

/**
 * Builds an index: Fuse over the vocabulary of distinct words forgives typos, and an inverted index leads from a word to
 * the records that hold it. Only the vocabulary is searched, so the work hardly grows with the number of records.
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  // word → document number → best (lowest) field number
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((document, number) => {
    document.fields.forEach((texts, field) => {
      for (const word of texts.flatMap(listWords)) {
        let found = postings.get(word);
        if (!found) postings.set(word, (found = new Map<number, number>()));
        if (!found.has(number)) found.set(number, field);
      }
    });
  });
  const vocabulary = [...postings.keys()];
  const fuse = new Fuse(vocabulary, { threshold: FUZZY_THRESHOLD, includeScore: true, distance: 20 });

  const listBegunWith = (start: string) => vocabulary.filter((known) => known.startsWith(start));

  /** The known words that a word of the query stands for, each with what its misfit costs; 0 is exact. */
  function matchWord(word: string): Map<string, number> {
    const begun = listBegunWith(word);
    if (begun.length > 0) return new Map(begun.map((known) => [known, known === word ? 0 : PREFIX_PENALTY]));
    return word.length < FUZZY_LENGTH ? new Map<string, number>() : matchMisspelt(word);
  }

  function matchMisspelt(word: string): Map<string, number> {
    const costs = new Map<string, number>();
    const add = (known: string, score: number) => {
      costs.set(known, score + LENGTH_PENALTY * Math.abs(known.length - word.length));
    };
    for (const { item, score = 1 } of fuse.search(word)) add(item, score);
    // Fuse counts two letters in the wrong order as two mistakes, which is too many in a short word. They are one slip.
    for (const swapped of listSwaps(word)) for (const known of listBegunWith(swapped)) add(known, 1 / word.length);
    const limit = Math.min(...costs.values()) + FUZZY_MARGIN;
    return new Map([...costs].filter(([, cost]) => cost <= limit));
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
        // "modern slavery Croydon" is about Croydon: a word says the less, the more documents hold it.
        const weight = MIN_WEIGHT + Math.log(documents.length / best.size);
        scores = addScores(scores, best, weight);
      }
      return [...(scores ?? [])]
        .sort(([a, x], [b, y]) => x - y || a - b)
        .flatMap(([number]) => documents[number]?.id ?? []);
    },
  };
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

/** Adds what one more word costs, for the documents that hold it and all before it. */
function addScores(sum: Map<number, number> | null, added: Map<number, number>, weight: number): Map<number, number> {
  const both = new Map<number, number>();
  for (const [number, score] of added) {
    const before = sum ? sum.get(number) : 0;
    if (before !== undefined) both.set(number, before + score * weight);
  }
  return both;
}
