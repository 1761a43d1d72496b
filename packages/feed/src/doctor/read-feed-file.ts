import { parseAreas, type Areas } from '../areas/parse-areas.js';
import { parseCouncils } from '../areas/parse-councils.js';
import { FeedError } from '../feed-error.js';
import { isJsonObject } from '../json-readers.js';
import { parseFeed } from '../parse-feed.js';
import type { Feed } from '../partnership.js';
import { parseFeedIndex, type FeedShard } from '../shards/feed-index.js';
import { isFeedIndex } from '../shards/is-feed-index.js';
import type { Finding } from './finding.js';
import type { FileFacts } from './page-facts.js';

/** Largest feed that the elements read, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** A feed, or what the index of one in several files says of it: its partnerships are in the shards then. */
export interface GoodFeed {
  readonly feed: Feed;
  /** Null for a feed in one file. */
  readonly shards: readonly FeedShard[] | null;
  readonly fault: null;
}

/** What a feed's file turned out to hold. */
export type FeedReading = GoodFeed | { readonly fault: Finding };

/** Reads the file of a feed, or of the index of one, as the elements would. */
export function readFeedFile({ text, type }: FileFacts, address: string): FeedReading {
  const refuse = (fault: Finding): FeedReading => ({ fault });
  if (text.length > LARGEST) return refuse({ code: 'feed-too-large', address });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const isPage = type === 'text/html' || /^\s*<(?:!doctype|html|head|body)/i.test(text);
    return refuse({ code: isPage ? 'feed-is-page' : 'feed-not-json', address });
  }
  try {
    if (isFeedIndex(value)) return { ...parseFeedIndex(value, address), fault: null };
    const { feed } = parseFeed(value, address);
    return feed.partnerships.length === 0
      ? refuse({ code: 'feed-empty', address })
      : { feed, shards: null, fault: null };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (error.code !== 'too-new') return refuse({ code: 'feed-not-a-feed', address });
    return refuse({ code: 'feed-too-new', address, version: readVersion(value) });
  }
}

/** Reads one of the files of a feed in several. */
export function readShardFile(file: FileFacts, address: string): FeedReading {
  const reading = readFeedFile(file, address);
  return !reading.fault && reading.shards ? { fault: { code: 'feed-not-a-feed', address } } : reading;
}

/** The areas of a boundary file; null when it is none. */
export function readAreasFile({ text }: FileFacts): Areas | null {
  try {
    return parseAreas(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether a file has the outlines of councils that can be drawn on top of a boundary file. */
export function holdsCouncilsOf(areas: Areas, { text }: FileFacts): boolean {
  try {
    parseCouncils(JSON.parse(text), areas);
    return true;
  } catch {
    return false;
  }
}

function readVersion(value: unknown): string {
  const { feedVersion, feedIndexVersion } = isJsonObject(value) ? value : {};
  return String(feedVersion ?? feedIndexVersion);
}
