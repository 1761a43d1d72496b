import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import { limitPages } from '../pages/limit-pages.js';
import { listPages } from '../pages/list-pages.js';
import { changeExample } from './compare-examples.js';
import { buildExampleContext, type Change } from './example-feed.js';
import { readPage, type PageElement } from './read-page.js';

/** Where the folder of pages is served. */
export const BASE = 'https://example.org/partnerships/';
export const NETWORK_PAGE = 'partnership/example-network.html';

/** The plain pages of the example feed: name of file → its content. */
export function writeFolder(change?: Change, scope: string | null = null): ReadonlyMap<string, string> {
  const { feed } = parseFeed(changeExample(change), 'https://example.org/feed.json');
  const { register } = buildExampleContext();
  const files = listPages(limitPages(feed, register, scope), register, BASE);
  return new Map(files.map(({ name, content }) => [name, String(content)]));
}

export function readFile(name: string, change?: Change): PageElement {
  return readPage(writeFolder(change).get(name) ?? '');
}

/** Pages, and pieces of them, without the stylesheet and the sitemap. */
export function listHtml(change?: Change): [name: string, markup: string][] {
  return [...writeFolder(change)].filter(([name]) => name.endsWith('.html'));
}
