import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import { compareFeeds } from '../diff/compare-feeds.js';
import type { DiffLanguage } from '../diff/diff-messages.js';
import type { FeedChanges } from '../diff/feed-changes.js';
import { formatChangesText, type Comparison } from '../diff/format-changes.js';
import { buildExampleContext, buildExampleFeed, type Change, type ExampleFeed } from './example-feed.js';

/** The example feed, made on 1 June 2026, after a change to it or to its first partnership. */
export function changeExample(change?: Change): ExampleFeed {
  const feed = buildExampleFeed();
  const [first] = feed.features;
  if (first) change?.(feed, first.properties, first);
  return feed;
}

/** What the example's readers find changed, when the feed is changed like this; it can be changed before, too. */
export function compareExamples(change: Change, earlier?: Change): FeedChanges {
  return compareValues(changeExample(earlier), changeExample(change));
}

export function compareValues(old: unknown, now: unknown): FeedChanges {
  const [before, after] = [old, now].map((value) => parseFeed(value, 'https://example.org/feed.json').feed);
  if (!before || !after) throw new Error('Two feeds were parsed.');
  return compareFeeds(before, after, buildExampleContext().register);
}

/** A comparison of two files without faults. */
export function nameFiles(changes: FeedChanges): Comparison {
  return { oldFile: { file: 'old.json', issues: 0 }, newFile: { file: 'new.json', issues: 0 }, changes };
}

/** The lines of the text between those on the files and the one that sums up, without blank ones. */
export function listDiffLines(changes: FeedChanges, language: DiffLanguage = 'en'): string[] {
  return formatChangesText(nameFiles(changes), language)
    .split('\n')
    .filter((line) => line !== '')
    .slice(2, -1);
}
