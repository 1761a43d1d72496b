/** The Welsh alphabet, with the letters that only names and loanwords have where readers look for them. */
const WELSH_LETTERS = 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z'.split(' ');

/** Two letters that are one in Welsh first. */
const WELSH_LETTER = /ch|dd|ff|ng|ll|ph|rh|th|[a-z]/g;

/** Letter → one character, so that plain comparison puts them in their order: behind spaces and digits. */
const WELSH_RANKS = new Map(WELSH_LETTERS.map((letter, rank) => [letter, String.fromCodePoint(0x61 + rank)]));

/**
 * What compares two names as a language orders letters; case and accents count only between names that are otherwise the
 * same. Welsh has an order of its own here: Chromium knows none and falls back on English without saying so. As in Unicode's
 * rules for Welsh, "ng" is always one letter, also in Bangor, where it is two.
 *
 * @param language BCP 47 tag
 */
export function createNameComparer(language: string): (one: string, other: string) => number {
  const { compare } = new Intl.Collator([language, 'en-GB']);
  if (!/^cy\b/i.test(language)) return compare;
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = createWelshKey(name)));
    return key;
  };
  return (one, other) => {
    const [key, otherKey] = [keyOf(one), keyOf(other)];
    return key < otherKey ? -1 : key > otherKey ? 1 : compare(one, other);
  };
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
