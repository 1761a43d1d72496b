import { sortByName } from './compare-names.js';
import { startOfPartialDate } from './partial-date.js';
import { isOpen, type Partnership } from './partnership.js';
import { resolveText } from './text.js';

/** What a list can be ordered by: how well it fits what was searched for, name, or when it was last confirmed. */
export const SORT_ORDERS = ['relevance', 'name', 'confirmed'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** Open partnerships first, then by name as the reader's language orders letters. Does not change the given list. */
export function sortPartnerships(
  partnerships: readonly Partnership[],
  language: string,
  defaultLanguage: string,
): readonly Partnership[] {
  const nameOf = ({ name }: Partnership) => resolveText(name, language, defaultLanguage).value;
  const sort = (some: readonly Partnership[]) => sortByName(some, language, nameOf);
  return [...sort(partnerships.filter(isOpen)), ...sort(partnerships.filter((partnership) => !isOpen(partnership)))];
}

/**
 * Open partnerships first, then by when they were last confirmed, newest first; those without a date come last. Keeps the
 * given order among equals, and does not change the given list.
 */
export function sortByConfirmation(partnerships: readonly Partnership[]): readonly Partnership[] {
  return partnerships
    .map((partnership) => ({
      partnership,
      open: isOpen(partnership),
      confirmed: startOfPartialDate(partnership.assured.date ?? '') ?? -Infinity,
    }))
    .sort(
      (one, other) =>
        Number(other.open) - Number(one.open) ||
        Number(other.confirmed > one.confirmed) - Number(other.confirmed < one.confirmed),
    )
    .map(({ partnership }) => partnership);
}
