import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { parseFeed, type ParsedFeed } from '@msp-widgets/feed/parse-feed.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { isWebAddress, readJsonFile, readRegister, showPath } from '../validate/read-inputs.js';
import { compareFeeds } from './compare-feeds.js';
import type { Comparison } from './format-changes.js';

/** Stands in for the address of both feeds, so that what they name relative to it stays the same when it is the same. */
const SOME_ADDRESS = 'https://example.org/feed.json';

/**
 * Compares two files. Areas are named from the register of the newer one: see `readRegister`.
 * @throws CannotCheckError when one of them cannot be compared at all.
 */
export function compareFiles(oldFile: string, newFile: string, areasFile?: string): Comparison {
  const [old] = readFeedFile(oldFile);
  const [now, value] = readFeedFile(newFile);
  const { register } = readRegister(areasFile, newFile, value);
  return {
    oldFile: { file: showPath(oldFile), issues: old.issues.length },
    newFile: { file: showPath(newFile), issues: now.issues.length },
    changes: compareFeeds(old.feed, now.feed, register),
  };
}

/** One line on what could not be read in either feed; null when there is nothing to say. */
export function describeIssues({ oldFile, newFile }: Comparison): string | null {
  const faulty = [oldFile, newFile].filter(({ issues }) => issues > 0);
  if (faulty.length === 0) return null;
  const counts = faulty.map(({ file, issues }) => `${issues} in ${file}`).join(', ');
  return `faults (${counts}) were left out of the comparison, so a change may only seem to be one: see "msp validate".`;
}

function readFeedFile(file: string): [ParsedFeed, value: unknown] {
  if (isWebAddress(file)) {
    throw new CannotCheckError(
      'msp compares files only as yet, not web addresses: save the feed as a file and compare that.',
    );
  }
  const { value } = readJsonFile(file);
  try {
    return [parseFeed(value, SOME_ADDRESS), value];
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(
      error.code === 'too-new'
        ? `${showPath(file)} is in a newer version of the feed format than this msp knows: use a newer msp.`
        : `${showPath(file)} is not a feed: "msp validate" says what is missing.`,
    );
  }
}
