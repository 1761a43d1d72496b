import type { LanguageMap, Text } from '@msp-widgets/feed/partnership.js';
import { makeShowable } from '../quote.js';

/** `translated`: the words that both have are the same, but not the languages. */
export type TextDifference = 'same' | 'translated' | 'changed';

/**
 * A text with its languages named and sorted, white space as a browser shows it and accents in one spelling, so that texts that look the
 * same are the same.
 */
export function spellOutText(text: Text, defaultLanguage: string): LanguageMap {
  const map = Object.create(null) as Record<string, string>;
  const languages = typeof text === 'string' ? [defaultLanguage] : Object.keys(text).sort(compareCodeUnits);
  for (const language of languages) {
    map[language.toLowerCase()] = makeShowable(
      (typeof text === 'string' ? text : (text[language] ?? '')).normalize('NFC'),
    );
  }
  return map;
}

export function spellOutOptional(text: Text | null, defaultLanguage: string): LanguageMap | null {
  return text === null ? null : spellOutText(text, defaultLanguage);
}

/** Equal for equal texts, different for others. */
export function makeTextKey(text: LanguageMap | null): string {
  return JSON.stringify(text && Object.entries(text));
}

export function compareTexts(before: LanguageMap | null, after: LanguageMap | null): TextDifference {
  if (makeTextKey(before) === makeTextKey(after)) return 'same';
  if (before === null || after === null) return 'changed';
  const shared = Object.keys(before).filter((language) => language in after);
  const isSame = shared.length > 0 ? shared.every((tag) => before[tag] === after[tag]) : shareWording(before, after);
  return isSame ? 'translated' : 'changed';
}

/** True when both texts have the same words in some language, not always the same one. */
export function shareWording(one: LanguageMap, other: LanguageMap): boolean {
  const wordings = new Set(Object.values(one));
  return Object.values(other).some((wording) => wordings.has(wording));
}

/** By code unit, so that the order is the same on every machine. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same list in the order of a key. */
export function sortByKey<T>(list: readonly T[], keyOf: (element: T) => string): T[] {
  return list
    .map((element) => [keyOf(element), element] as const)
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, element]) => element);
}
