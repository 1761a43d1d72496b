import { FeedError } from '../feed-error.js';
import { isJsonObject } from '../json-readers.js';
import { parseFeed, type ParsedFeed } from '../parse-feed.js';
import type { FeedIssue, Partnership } from '../partnership.js';
import { safeUrl } from '../safe-url.js';

/** One of the files that a large feed is published in: a whole feed by itself, of part of the country. */
export interface FeedShard {
  /** Absolute http(s) address. */
  readonly href: string;
  /** GSS codes of areas that together hold everything its partnerships cover. */
  readonly covers: readonly string[];
  /** How many partnerships are in it. */
  readonly partnerships: number;
}

/** The contents of a large feed: everything but the partnerships, and where those are. */
export interface FeedIndex extends ParsedFeed {
  readonly shards: readonly FeedShard[];
}

/** As many issues as one file may have. */
const ISSUE_LIMIT = 200;

/**
 * Checks the index of a feed in several files. It has the members of a feed, and `shards` in place of `features`.
 *
 * An index with a shard that is not understood is refused as a whole: a reader would otherwise be told that nobody works in the places it covers.
 *
 * @param baseUrl Absolute address of the index, against which the addresses of the shards are resolved.
 * @throws {FeedError} `not-a-feed` or `too-new`.
 */
export function parseFeedIndex(value: unknown, baseUrl: string): FeedIndex {
  const { feedIndexVersion, shards } = isJsonObject(value) ? value : {};
  const major = typeof feedIndexVersion === 'string' ? Number.parseInt(feedIndexVersion, 10) : 0;
  if (major > 1) throw new FeedError('too-new', 'The feed index is newer than this script: use a newer script.');
  const read = major === 1 && Array.isArray(shards) ? shards.map((shard) => parseShard(shard, baseUrl)) : [null];
  if (read.length === 0 || read.includes(null)) {
    throw new FeedError(
      'not-a-feed',
      'The file is not a feed index: see feedIndexVersion, and href and covers of each shard.',
    );
  }
  const members = { ...(value as object), type: 'FeatureCollection', feedVersion: '1.0', features: [] };
  return { ...parseFeed(members, baseUrl), shards: read.filter((shard) => shard !== null) };
}

/** A feed of the partnerships of some shards, each once, with the words of the index. */
export function joinShards(index: FeedIndex, parts: readonly ParsedFeed[]): ParsedFeed {
  const partnerships = new Map<string, Partnership>();
  for (const { feed } of parts)
    for (const partnership of feed.partnerships) partnerships.set(partnership.id, partnership);
  const issues: FeedIssue[] = [index, ...parts].flatMap((part) => part.issues);
  return { feed: { ...index.feed, partnerships: [...partnerships.values()] }, issues: issues.slice(0, ISSUE_LIMIT) };
}

function parseShard(value: unknown, baseUrl: string): FeedShard | null {
  const { href, covers, partnerships } = isJsonObject(value) ? value : {};
  const address = safeUrl(href, baseUrl);
  const codes = Array.isArray(covers) ? covers.filter((code) => typeof code === 'string') : [];
  if (address === null || codes.length === 0) return null;
  return { href: address, covers: codes, partnerships: Number.isInteger(partnerships) ? Number(partnerships) : 0 };
}
