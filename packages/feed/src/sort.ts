import { isOpen, type Partnership } from './partnership.js';
import { resolveText } from './text.js';

/** Open partnerships first, then by name as the reader's language orders letters. Does not change the given list. */
export function sortPartnerships(
  partnerships: readonly Partnership[],
  language: string,
  defaultLanguage: string,
): readonly Partnership[] {
  const collator = new Intl.Collator([language, 'en-GB']);
  const name = (partnership: Partnership) => resolveText(partnership.name, language, defaultLanguage).value;
  return [...partnerships].sort(
    (one, other) => Number(isOpen(other)) - Number(isOpen(one)) || collator.compare(name(one), name(other)),
  );
}
