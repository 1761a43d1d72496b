import type { Place } from '../pages/page-addresses.js';
import { FEED_WORD_LANGUAGES, type WordLanguage } from '../words/feed-words.js';

/** Where the pages for frames are, under the address of the release. */
export const EMBED_FOLDER = 'embed/';

/** The folder's main language has no folder of its own, as with the plain pages. */
const [MAIN] = FEED_WORD_LANGUAGES;

/** A file about all partnerships, or about those of an area, which `name` is the code of. */
export function nameEmbedFile(name: string, language: WordLanguage): string {
  return `${language === MAIN ? '' : `${language}/`}${name}`;
}

/** What tells other websites how to embed a plain page. */
export function nameOEmbedFile(place: Place, language: WordLanguage): string {
  return nameEmbedFile(place.kind === 'directory' ? 'index.json' : `partnership/${place.id}.json`, language);
}
