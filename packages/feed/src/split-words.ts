/** The longest query that is looked at, in characters: a search engine's work grows with the length of what is typed. */
export const MAX_QUERY_LENGTH = 64;

/** Text that needs no Unicode rules: most of a directory in English. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower-case words without diacritics, apostrophes or soft hyphens: "mon" finds "Môn" and "kings" finds "King's". */
export function splitWords(text: string): string[] {
  if (PLAIN.test(text)) {
    return (
      text
        .replaceAll("'", '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    );
  }
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words of questions and between names, in English and in Welsh, that say nothing about what is looked for. */
const FILLERS = new Set(
  (
    'a an and are by covers for from in is me near of on or the to what where which who with works ' +
    'ac ar at gan i mewn neu o pa pwy sy sydd syn y ym yn yng yr'
  ).split(' '),
);

/** The words without fillers, unless there is nothing else. */
export function dropFillers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
