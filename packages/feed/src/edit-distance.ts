/**
 * How many letters must be added, left out, changed or swapped with their neighbour to turn one text into the other.
 * Stops counting at `limit`, and then answers `limit + 1`.
 */
export function measureEditDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), limit + 1);
}

/** More words are not searched: thousands of faults, each compared with thousands of words, would take minutes. */
const WORD_LIMIT = 2_000;

/**
 * The word that `text` was probably meant to be, or null when none is near: one slip in a short word, two in a longer one. Looks at no more than
 * the first 2,000 words.
 */
export function findNearest(text: string, words: Iterable<string>): string | null {
  const limit = text.length < 6 ? 1 : 2;
  let nearest: string | null = null;
  let shortest = limit + 1;
  let seen = 0;
  for (const word of words) {
    if (seen++ === WORD_LIMIT) break;
    const distance = measureEditDistance(text, word, limit);
    if (distance < shortest) [nearest, shortest] = [word, distance];
  }
  return nearest;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
