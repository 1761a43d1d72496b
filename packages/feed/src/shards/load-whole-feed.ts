import { loadFeed } from '../load-feed.js';
import { loadJson, type LoadOptions } from '../load-json.js';
import { parseFeed, type ParsedFeed } from '../parse-feed.js';
import { joinShards, parseFeedIndex } from './feed-index.js';
import { isFeedIndex } from './is-feed-index.js';

/**
 * Fetches and checks a feed with all its files, whether it is in one or in several. For a page that needs every partnership; the
 * elements fetch the files that they show.
 *
 * @throws {FeedError} when there is no feed to show, or one of its files is missing.
 */
export async function loadWholeFeed(url: string, options?: LoadOptions): Promise<ParsedFeed> {
  const { value, url: found } = await loadJson(url, options);
  if (!isFeedIndex(value)) return parseFeed(value, found);
  const index = parseFeedIndex(value, found);
  return joinShards(index, await Promise.all(index.shards.map(({ href }) => loadFeed(href, options))));
}
