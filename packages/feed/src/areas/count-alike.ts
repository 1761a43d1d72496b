import { isOpen, type Level, type Partnership } from '../partnership.js';

/** Between codes, none of which may hold it. */
const SEPARATOR = '\0';

const counted = new WeakMap<readonly Partnership[], ReadonlyMap<Partnership, number>>();

/**
 * One of each sort of open partnership, by level and by the areas that they cover, and how many there are of it. Of many
 * partnerships most cover the same areas as another, and one of each sort says as much about an area.
 * A list is looked through once.
 */
export function countAlike(partnerships: readonly Partnership[]): ReadonlyMap<Partnership, number> {
  const known = counted.get(partnerships);
  if (known) return known;
  const counts = countSorts(partnerships);
  counted.set(partnerships, counts);
  return counts;
}

function countSorts(partnerships: readonly Partnership[]): ReadonlyMap<Partnership, number> {
  const counts = new Map<Partnership, number>();
  const levels = new Map<Level | null, Map<string, Partnership>>();
  for (const partnership of partnerships) {
    if (!isOpen(partnership)) continue;
    const sorts = levels.get(partnership.level) ?? new Map<string, Partnership>();
    levels.set(partnership.level, sorts);
    const key = listCodes(partnership);
    const first = sorts.get(key) ?? partnership;
    sorts.set(key, first);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

function listCodes({ covers }: Partnership): string {
  const [first] = covers;
  return first && covers.length === 1 ? first.code : covers.map(({ code }) => code).join(SEPARATOR);
}
