import { isJsonObject } from '../json-readers.js';

export interface AnswerLanguage {
  readonly language: string;
  readonly defaultLanguage: string;
}

/**
 * Words as a member of the feed: a bare string in the feed's default language, else a language map. What the member has in other languages stays.
 */
export function localise(words: string, { language, defaultLanguage }: AnswerLanguage, existing?: unknown): unknown {
  const texts = listTexts(existing, defaultLanguage).filter(([tag]) => tag !== language);
  if (texts.length === 0 && language === defaultLanguage) return words;
  const all = language === defaultLanguage ? [[language, words], ...texts] : [...texts, [language, words]];
  return Object.fromEntries(all);
}

/** The texts of a member by language, whichever way it is written; none when it is not recorded. */
export function listTexts(member: unknown, defaultLanguage: string): [tag: string, words: string][] {
  if (typeof member === 'string') return [[defaultLanguage, member]];
  if (!isJsonObject(member)) return [];
  return Object.entries(member).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** True when the member says these words in some language, but for case and spaces. */
export function saysWords(member: unknown, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return listTexts(member, '').some(([, text]) => text.trim().toLowerCase() === wanted);
}
