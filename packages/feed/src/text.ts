import type { IssueLog } from './issue-log.js';
import { isJsonObject, stringOf, type Reader } from './json-readers.js';
import type { Text } from './partnership.js';

const LENGTH_LIMIT = 5_000;

/** Enough of BCP 47 to keep out what is not a language tag. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i;

/** Control characters other than white space, halves of surrogate pairs, and marks that reverse the text around them. */
export const UNSHOWABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Has everything in it that `UNSHOWABLE` may find, and halves of pairs that are whole; quick to rule out for most text. */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;

/** A run of text and the language it is in, for the `lang` attribute around it. */
export interface ResolvedText {
  readonly value: string;
  readonly language: string;
}

/**
 * The words to show to a reader of `language`: in exactly that language, else in another form of it (`cy` for `cy-GB`), else in the
 * feed's default language, else in the first one there is. A bare string is in the feed's default language.
 */
export function resolveText(text: Text, language: string, defaultLanguage: string): ResolvedText {
  if (typeof text === 'string') return { value: text, language: defaultLanguage };
  const tags = Object.keys(text);
  const tag = findTag(tags, language) ?? findTag(tags, defaultLanguage) ?? tags[0] ?? defaultLanguage;
  return { value: text[tag] ?? '', language: tag };
}

/** The text in every language it is given in, each wording once. */
export function listTextValues(text: Text): string[] {
  return typeof text === 'string' ? [text] : [...new Set(Object.values(text))];
}

/** Reads text in one or several languages. Blank text is "not recorded". */
export const readText: Reader<Text> = (value, log) => {
  if (!isJsonObject(value)) return readString(value, log);
  const map = Object.create(null) as Record<string, string>;
  for (const tag of Object.keys(value)) {
    const text = LANGUAGE_TAG.test(tag)
      ? log.at(tag, value[tag], readString)
      : log.report('Expected language tags as names.');
    if (text) map[tag] = text;
  }
  return Object.keys(map).length ? map : null;
};

const readAnyString = stringOf('text', () => true);

/** Reads text that is the same in every language. */
export const readString: Reader<string> = (value, log) => {
  const text = readAnyString(value, log);
  if (text === null) return null;
  const shown = UNUSUAL.test(text) ? text.replace(UNSHOWABLE, '') : text;
  if (shown !== text) log.report('Control characters were taken out.');
  return cutText(shown.trim(), log) || null;
};

function cutText(text: string, log: IssueLog): string {
  if (text.length <= LENGTH_LIMIT) return text;
  // Characters, not UTF-16 units, so that no pair is cut in half; twice the limit holds enough of them to know.
  const characters = [...text.slice(0, LENGTH_LIMIT * 2)];
  if (characters.length <= LENGTH_LIMIT) return text;
  log.report('Text was cut at 5,000 characters.');
  return characters.slice(0, LENGTH_LIMIT).join('');
}

function findTag(tags: readonly string[], wanted: string): string | undefined {
  const exact = wanted.toLowerCase();
  const primary = primarySubtag(exact);
  return (
    tags.find((tag) => tag.toLowerCase() === exact) ??
    tags.find((tag) => tag.toLowerCase() === primary) ??
    tags.find((tag) => primarySubtag(tag.toLowerCase()) === primary)
  );
}

function primarySubtag(tag: string): string {
  return tag.replace(/-.*/, '');
}
