import type { ReactiveControllerHost } from 'lit';
import { loadJson, type LoadOptions } from '@msp-widgets/feed/load-json.js';
import { parseFeed, type ParsedFeed } from '@msp-widgets/feed/parse-feed.js';
import { isFeedIndex } from '@msp-widgets/feed/shards/is-feed-index.js';
import type { ShardedFeed } from './sharded-feed.js';

/** What is found at the address of a feed: all of it, or the index of one in several files. */
export interface FeedFile extends ParsedFeed {
  /** Makes what shows parts of an index; null for a feed in one file. */
  readonly openParts: ((host: ReactiveControllerHost) => ShardedFeed) | null;
}

/**
 * Fetches and checks what a `src` leads to. The code for feeds in several files is fetched with the first of them.
 * @throws {FeedError} when there is no feed to show.
 */
export async function loadFeedFile(url: string, options: LoadOptions): Promise<FeedFile> {
  const { value, url: found } = await loadJson(url, options);
  if (!isFeedIndex(value)) return { ...parseFeed(value, found), openParts: null };
  const { openFeedIndex } = await import('./sharded-feed.js');
  return openFeedIndex(value, found);
}
