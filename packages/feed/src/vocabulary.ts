/** Words share a bucket when they begin with the same letters, this many. */
const BEGINNING = 3;
/** How many similar words are looked at: those that share most come first. */
const MAX_SIMILAR = 256;

/** How the words that may be meant by a misspelt one are looked up. */
interface Grams {
  /** How many neighbouring letters one is made of; as many as one mistake spoils. */
  readonly size: number;
  /** How many letters of a word are looked at. */
  readonly letters: number;
  /** Words that hold each. */
  readonly holding: Map<string, number[]>;
}

/** Shorter words are compared by pairs of letters, longer ones by threes, which are quicker as fewer words share one. */
const SHORT_WORD = 6;

/**
 * The distinct words of an index, numbered in the order they came, with two quick ways to them: by how they begin, and by
 * the groups of neighbouring letters they are made of. A vocabulary may grow as large as the directory, so that even a
 * glance at each of its words for each that is typed would take too long.
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #begun = new Map<string, number[]>();
  readonly #pairs: Grams = { size: 2, letters: SHORT_WORD, holding: new Map() };
  readonly #threes: Grams = { size: 3, letters: Infinity, holding: new Map() };
  /** How many groups of letters each word shares with the one that is looked for; all 0 in between. */
  #shared = new Uint8Array(0);

  /** The number of a word, a new one if it has none yet. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    pushTo(this.#begun, word.slice(0, BEGINNING), number);
    for (const grams of [this.#pairs, this.#threes]) {
      for (const gram of listGrams(word, grams)) pushTo(grams.holding, gram, number);
    }
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

  /** Numbers of the words that may be meant by one with so many mistakes: those that have enough in common, most first. */
  listSimilar(word: string, mistakes: number): readonly number[] {
    const grams = word.length < SHORT_WORD ? this.#pairs : this.#threes;
    const wanted = listGrams(word, grams);
    const least = Math.max(1, wanted.length - grams.size * mistakes);
    if (this.#shared.length < this.words.length) this.#shared = new Uint8Array(this.words.length);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const gram of wanted) {
      for (const number of grams.holding.get(gram) ?? []) {
        const count = shared[number] ?? 0;
        if (count === 0) touched.push(number);
        shared[number] = count + 1;
      }
    }
    const byCount: number[][] = wanted.map(() => []);
    for (const number of touched) {
      const count = shared[number] ?? 0;
      if (count >= least) byCount[wanted.length - count]?.push(number);
      shared[number] = 0;
    }
    return byCount.flat().slice(0, MAX_SIMILAR);
  }
}

/** Each group of neighbouring letters once. Words that begin alike share one more: the first letters with a space before. */
function listGrams(word: string, { size, letters }: Grams): readonly string[] {
  const text = ` ${word.slice(0, letters)}`;
  const grams: string[] = [];
  for (let place = 0; place + size <= text.length; place++) {
    const gram = text.slice(place, place + size);
    if (!grams.includes(gram)) grams.push(gram);
  }
  return grams;
}

function pushTo<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
