import { loadJson, type LoadOptions } from './load-json.js';
import { parseFeed, type ParsedFeed } from './parse-feed.js';

/**
 * Fetches and checks one feed.
 *
 * @throws {FeedError} when there is no feed to show; faults inside it come back as `issues`.
 */
export async function loadFeed(url: string, options?: LoadOptions): Promise<ParsedFeed> {
  const file = await loadJson(url, options);
  return parseFeed(file.value, file.url);
}
