import type { Partnership } from '../partnership.js';

/** How many partnerships have a value. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** Partnerships counted by what is recorded of them. One that has several values counts for each, so the counts may add up to more than `total`. */
export interface Tally {
  /** Number of partnerships that were looked at. */
  readonly total: number;
  readonly counts: readonly ValueCount[];
  /** Number of those for which nothing is recorded, which is not to say that there is nothing. */
  readonly notRecorded: number;
}

/**
 * Counts partnerships by value.
 * @param listValues what is recorded of a partnership; each value counts once
 * @param order values to count in this order, also those that none has. Without it: what there is, the most frequent first
 */
export function tallyPartnerships(
  partnerships: readonly Partnership[],
  listValues: (partnership: Partnership) => Iterable<string | null>,
  order?: readonly string[],
): Tally {
  const found = new Map<string, number>((order ?? []).map((value) => [value, 0]));
  let notRecorded = 0;
  for (const partnership of partnerships) {
    const values = new Set([...listValues(partnership)].filter((value) => value !== null));
    if (values.size === 0) notRecorded += 1;
    for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  }
  const counts = [...found].map(([value, count]) => ({ value, count }));
  if (!order) counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { total: partnerships.length, counts, notRecorded };
}
