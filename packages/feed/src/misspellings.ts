/** How many letters the beginning of a word has, where people seldom go wrong. */
const BEGINNING_LENGTH = 3;

/** How many of the first three letters come after the first that differs, that one included: 0 for words that begin alike. */
export function countStrayBeginning(one: string, other: string): number {
  let same = 0;
  while (same < BEGINNING_LENGTH && one[same] === other[same]) same++;
  return BEGINNING_LENGTH - same;
}

/** Every word that comes of changing two neighbouring letters round. */
export function listSwaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) =>
    [word.slice(0, index), word[index + 1], word[index], word.slice(index + 2)].join(''),
  );
}
