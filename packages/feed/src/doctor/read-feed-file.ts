import { parseAreas, type Areas } from '../areas/parse-areas.js';
import { FeedError } from '../feed-error.js';
import { isJsonObject } from '../json-readers.js';
import { parseFeed } from '../parse-feed.js';
import type { Feed } from '../partnership.js';
import { parseFeedIndex } from '../shards/feed-index.js';
import { isFeedIndex } from '../shards/is-feed-index.js';
import type { Finding } from './finding.js';
import type { FileFacts } from './page-facts.js';

/** Largest feed that the elements read, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** What a feed's file turned out to hold. */
export type FeedReading =
  | { readonly feed: Feed; readonly isIndex: boolean; readonly fault: null }
  | { readonly feed: null; readonly isIndex: boolean; readonly fault: Finding };

/** Reads the file of a feed, or of the index of one, as the elements would. */
export function readFeedFile({ text, type }: FileFacts, address: string): FeedReading {
  const refuse = (fault: Finding): FeedReading => ({ feed: null, isIndex: false, fault });
  if (text.length > LARGEST) return refuse({ code: 'feed-too-large', address });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const isPage = type === 'text/html' || /^\s*<(?:!doctype|html|head|body)/i.test(text);
    return refuse({ code: isPage ? 'feed-is-page' : 'feed-not-json', address });
  }
  const isIndex = isFeedIndex(value);
  try {
    const { feed } = isIndex ? parseFeedIndex(value, address) : parseFeed(value, address);
    return !isIndex && feed.partnerships.length === 0
      ? refuse({ code: 'feed-empty', address })
      : { feed, isIndex, fault: null };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (error.code !== 'too-new') return refuse({ code: 'feed-not-a-feed', address });
    return refuse({ code: 'feed-too-new', address, version: readVersion(value) });
  }
}

/** The areas of a boundary file; null when it is none. */
export function readAreasFile({ text }: FileFacts): Areas | null {
  try {
    return parseAreas(JSON.parse(text));
  } catch {
    return null;
  }
}

function readVersion(value: unknown): string {
  const { feedVersion, feedIndexVersion } = isJsonObject(value) ? value : {};
  return String(feedVersion ?? feedIndexVersion);
}
