import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { parseFeed, type ParsedFeed } from '@msp-widgets/feed/parse-feed.js';
import { isFeedIndex } from '@msp-widgets/feed/shards/is-feed-index.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { isWebAddress, readJsonFile, showPath } from './read-inputs.js';

/** Stands in for the feed's own address, so that what it names relative to it is the same wherever the file lies. */
const SOME_ADDRESS = 'https://example.org/feed.json';

/** A feed as readers find it, and what was left out for its faults. */
export interface FeedFile extends ParsedFeed {
  /** The file as it is. */
  readonly value: unknown;
}

/** @throws CannotCheckError when the file is not there, not JSON, or not a feed that we know. */
export function readFeedFile(file: string): FeedFile {
  if (isWebAddress(file)) {
    throw new CannotCheckError(
      'this command reads files only as yet, not web addresses: save the feed as a file and name that.',
    );
  }
  const { value } = readJsonFile(file);
  refuseIndex(value, file);
  try {
    return { ...parseFeed(value, SOME_ADDRESS), value };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(
      error.code === 'too-new'
        ? `${showPath(file)} is in a newer version of the feed format than this msp knows: use a newer msp.`
        : `${showPath(file)} is not a feed: "msp validate" says what is missing.`,
    );
  }
}

/** @throws CannotCheckError when a file is the index of a feed in several: what works on all partnerships needs the feed in one file. */
export function refuseIndex(value: unknown, file: string): void {
  if (!isFeedIndex(value)) return;
  throw new CannotCheckError(
    `${showPath(file)} is the index of a feed in several files, and this command reads one file: name the feed that it was published from.`,
  );
}
