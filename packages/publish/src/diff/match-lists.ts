import { sortByKey } from './comparable-text.js';

export interface ListDifference<T> {
  readonly added: readonly T[];
  readonly gone: readonly T[];
  /** True when some elements are in both lists, but not quite the same. */
  readonly altered: boolean;
}

/**
 * Compares two lists whose order means nothing.
 * @param exactKey equal for elements that are the same
 * @param likeKeys any in common for elements that are the same one, altered; takes time in proportion to their number only
 */
export function matchLists<T extends object>(
  before: readonly T[],
  after: readonly T[],
  exactKey: (element: T) => string,
  likeKeys: (element: T) => readonly string[],
): ListDifference<T> {
  const [gone, added] = cancelEqual(sortByKey(before, exactKey), sortByKey(after, exactKey), exactKey);
  const candidates = new Map<string, T[]>();
  for (const element of gone) {
    for (const key of likeKeys(element)) pushTo(candidates, key, element);
  }
  const matched = new Set<T>();
  const isNew = (element: T) => {
    for (const key of likeKeys(element)) {
      const found = takeUnmatched(candidates.get(key), matched);
      if (!found) continue;
      matched.add(found);
      return false;
    }
    return true;
  };
  return {
    added: added.filter(isNew),
    gone: gone.filter((element) => !matched.has(element)),
    altered: matched.size > 0,
  };
}

/** What is left of both lists when each element has taken out its equal, one for one. */
function cancelEqual<T extends object>(before: readonly T[], after: readonly T[], keyOf: (element: T) => string) {
  const left = new Map<string, T[]>();
  for (const element of before) pushTo(left, keyOf(element), element);
  const added = after.filter((element) => left.get(keyOf(element))?.pop() === undefined);
  return [[...left.values()].flat(), added] as const;
}

function takeUnmatched<T>(candidates: T[] | undefined, matched: ReadonlySet<T>): T | undefined {
  let found = candidates?.pop();
  while (found !== undefined && matched.has(found)) found = candidates?.pop();
  return found;
}

function pushTo<T>(lists: Map<string, T[]>, key: string, element: T): void {
  const list = lists.get(key);
  if (list) list.push(element);
  else lists.set(key, [element]);
}
