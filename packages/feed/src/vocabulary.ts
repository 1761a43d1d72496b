/** Words share a bucket when they begin with the same letters, this many. */
const BEGINNING = 3;
/** Stands before the first letter, so that words that begin alike share one pair more. */
const START = 32;
/** How many similar words are looked at: those that share most pairs of letters come first. */
const MAX_SIMILAR = 256;

/**
 * The distinct words of an index, numbered in the order they came, with two quick ways to them: by how they begin, and by
 * the pairs of neighbouring letters they are made of. A vocabulary may grow as large as the directory, so that even a
 * glance at each of its words for each that is typed would take too long.
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #begun = new Map<string, number[]>();
  readonly #holding = new Map<number, number[]>();
  /** How many pairs each word shares with the one that is looked for; all 0 in between. */
  #shared = new Uint8Array(0);

  /** The number of a word, a new one if it has none yet. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    pushTo(this.#begun, word.slice(0, BEGINNING), number);
    for (const pair of listPairs(word)) pushTo(this.#holding, pair, number);
    return number;
  }

  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Numbers of the words that begin so, the word itself among them. */
  listBegunWith(start: string): readonly number[] {
    if (start.length < BEGINNING) {
      return [...this.#begun].flatMap(([beginning, numbers]) => (beginning.startsWith(start) ? numbers : []));
    }
    const bucket = this.#begun.get(start.slice(0, BEGINNING)) ?? [];
    return start.length === BEGINNING ? bucket : bucket.filter((number) => this.words[number]?.startsWith(start));
  }

  /**
   * Numbers of the words that may be meant by one with so many mistakes: those with enough pairs of letters in common,
   * most first. One mistake spoils two pairs of a word.
   */
  listSimilar(word: string, mistakes: number): readonly number[] {
    const pairs = listPairs(word);
    const least = Math.max(1, pairs.length - 2 * mistakes);
    if (this.#shared.length < this.words.length) this.#shared = new Uint8Array(this.words.length);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const number of this.#holding.get(pair) ?? []) {
        const count = shared[number] ?? 0;
        if (count === 0) touched.push(number);
        shared[number] = count + 1;
      }
    }
    const bySharedPairs: number[][] = pairs.map(() => []);
    for (const number of touched) {
      const count = shared[number] ?? 0;
      if (count >= least) bySharedPairs[pairs.length - count]?.push(number);
      shared[number] = 0;
    }
    return bySharedPairs.flat().slice(0, MAX_SIMILAR);
  }
}

/** Each pair once, as one number. */
function listPairs(word: string): readonly number[] {
  const pairs: number[] = [];
  let before = START;
  for (let place = 0; place < word.length; place++) {
    const letter = word.charCodeAt(place);
    const pair = before * 0x10000 + letter;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = letter;
  }
  return pairs;
}

function pushTo<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
