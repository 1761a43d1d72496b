import { FEED_WORD_LANGUAGES, type WordLanguage } from '../words/feed-words.js';

/** One page, in whichever language: the directory, or what is known of a partnership. */
export type Place = { readonly kind: 'directory' } | { readonly kind: 'partnership'; readonly id: string };

export const DIRECTORY: Place = { kind: 'directory' };

export function placeOf(id: string): Place {
  return { kind: 'partnership', id };
}

/** The folder's main language has no folder of its own. */
const MAIN: WordLanguage = 'en';

/** Name of the page's file in the folder. */
export function nameFile(place: Place, language: WordLanguage): string {
  const folder = language === MAIN ? '' : `${language}/`;
  return `${folder}${place.kind === 'directory' ? 'index.html' : `partnership/${place.id}.html`}`;
}

/**
 * Address of the page on the web. A directory's is that of its folder.
 * @param base address of the folder, which ends with a slash
 */
export function addressOf(place: Place, language: WordLanguage, base: string): string {
  return new URL(nameFile(place, language).replace(/(^|\/)index\.html$/, '$1'), base).href;
}

/** How one page links to another, so that the pages also work from a disk or under another address. */
export function linkBetween(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to}`;
}

/** Every language that a page is in, with its address there. */
export function listAlternates(place: Place, base: string): readonly (readonly [tag: string, address: string])[] {
  const alternates = FEED_WORD_LANGUAGES.map((language) => [language, addressOf(place, language, base)] as const);
  return [...alternates, ['x-default', addressOf(place, MAIN, base)]];
}
