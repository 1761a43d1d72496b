import { nameArea, type Area } from '@msp-widgets/feed/areas/area-register.js';
import type { Feed, Text, VocabularyName } from '@msp-widgets/feed/partnership.js';
import { resolveText } from '@msp-widgets/feed/text.js';
import { capitalise, feedWords, type WordLanguage } from '../words/feed-words.js';
import { html, type HtmlValue } from './html.js';

/** The language of a page, and what its texts are from. */
export interface PageReading {
  readonly feed: Feed;
  readonly language: WordLanguage;
}

/** A name or another short text; in a language that is not the page's it says so to programs. */
export function writeText(text: Text, { feed, language }: PageReading): HtmlValue {
  return writeRun(resolveText(text, language, feed.languages[0]), language);
}

/** A sentence; in a language that is not the page's it says so to readers, too. */
export function writeProse(text: Text, reading: PageReading): HtmlValue {
  const { language } = resolveText(text, reading.language, reading.feed.languages[0]);
  const mark = feedWords[reading.language].languageMark[primaryOf(language)];
  const isForeign = primaryOf(language) !== reading.language;
  return [writeText(text, reading), isForeign && mark !== undefined && html` <small>(${mark})</small>`];
}

/** The words alone, for titles and drawings. */
export function readText(text: Text, { feed, language }: PageReading): string {
  return resolveText(text, language, feed.languages[0]).value;
}

/** A term in the feed's words. A code without a label is shown as its words. */
export function writeTerm(vocabulary: VocabularyName, code: string, reading: PageReading): HtmlValue {
  return writeText(findLabel(vocabulary, code, reading), reading);
}

export function readTerm(vocabulary: VocabularyName, code: string, reading: PageReading): string {
  return readText(findLabel(vocabulary, code, reading), reading);
}

/** Who published the feed, or its licence: a name, which leads to where more is said of it. */
export function writeCredit({ name, url }: NonNullable<Feed['publisher']>, reading: PageReading): HtmlValue {
  return url === null ? writeText(name, reading) : html`<a href="${url}">${writeText(name, reading)}</a>`;
}

export function writeAreaName(area: Area, language: WordLanguage): HtmlValue {
  return writeRun(nameArea(area, language), language);
}

function findLabel(vocabulary: VocabularyName, code: string, { feed }: PageReading): Text {
  return feed.vocabularies[vocabulary].get(code) ?? capitalise(code.replaceAll('-', ' '));
}

function writeRun(run: { readonly value: string; readonly language: string }, language: WordLanguage): HtmlValue {
  return primaryOf(run.language) === language ? run.value : html`<span lang="${run.language}">${run.value}</span>`;
}

function primaryOf(tag: string): string {
  return tag.replace(/-.*/, '').toLowerCase();
}
