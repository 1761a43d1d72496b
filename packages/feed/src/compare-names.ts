/** The Welsh alphabet, with the letters that only names and loanwords have where readers look for them. */
const WELSH_LETTERS = 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z'.split(' ');

/** Two letters that are one in Welsh first. */
const WELSH_LETTER = /ch|dd|ff|ng|ll|ph|rh|th|[a-z]/g;

/** Letter → one character, so that plain comparison puts them in their order: behind spaces and digits. */
const WELSH_RANKS = new Map(WELSH_LETTERS.map((letter, rank) => [letter, String.fromCodePoint(0x61 + rank)]));

/** What stands between the letters and digits of most names, in the order in which English puts it: before digits. */
const ENGLISH_MARKS = " -,:.'()/&";

/**
 * A copy of a list, by name as a language orders letters; case and accents count only between names that are otherwise the
 * same, and equal names keep their order. Welsh has an order of its own here: Chromium knows none and falls back on English
 * without saying so. As in Unicode's rules for Welsh, "ng" is always one letter, also in Bangor, where it is two.
 *
 * Each name is read once: comparing thousands by the rules of a language takes several times as long as comparing plain text.
 *
 * @param language BCP 47 tag
 */
export function sortByName<Item>(items: readonly Item[], language: string, nameOf: (item: Item) => string): Item[] {
  let collator: Intl.Collator | undefined;
  // Made when two names need them: the first collator of a page takes a browser longer than sorting a hundred names.
  const compare = (one: string, other: string) =>
    (collator ??= new Intl.Collator([language, 'en-GB'])).compare(one, other);
  const createKey = findKeyMaker(language);
  return items
    .map((item) => {
      const name = nameOf(item);
      return { item, name, key: createKey(name) };
    })
    .sort((one, other) => {
      if (one.name === other.name) return 0;
      if (one.key === null || other.key === null || one.key === other.key) return compare(one.name, other.name);
      return one.key < other.key ? -1 : 1;
    })
    .map(({ item }) => item);
}

/** What makes a text that stands, in plain comparison, where its name stands; null for names that only the language's rules can place. */
function findKeyMaker(language: string): (name: string) => string | null {
  if (/^cy\b/i.test(language)) return createWelshKey;
  if (/^en(-[a-z]{2})?$/i.test(language)) return createEnglishKey;
  return () => null;
}

function createEnglishKey(name: string): string | null {
  const key = name
    .toLowerCase()
    // A space has its own place already.
    .replace(/[^a-z\d ]/g, (mark) => String.fromCodePoint(0x20 + ENGLISH_MARKS.indexOf(mark)));
  // What is none of the marks has been given the place before them.
  return key.includes('\x1f') ? null : key;
}

/** A text that stands, in plain comparison, where its name stands in a Welsh list. */
export function createWelshKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
    .replace(WELSH_LETTER, (letter) => WELSH_RANKS.get(letter) ?? letter);
}
