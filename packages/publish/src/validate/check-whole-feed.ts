import { readList, readMember } from '../files/json-members.js';
import type { CheckContext } from './check-context.js';
import { checkFeed } from './check-feed.js';
import type { Finding } from './finding.js';

/** What the schema and the readers allow in one file. */
const RECORD_LIMIT = 20_000;

/** Checks a feed that is, or will be, in several files: each of them keeps the limits of one file, the whole need not. */
export function checkWholeFeed(feed: unknown, context: Omit<CheckContext, 'bytes'>): readonly Finding[] {
  const isTooMany = readList(readMember(feed, 'features')).length > RECORD_LIMIT;
  return checkFeed(feed, context).filter(({ path }) => !(isTooMany && path.length === 1 && path[0] === 'features'));
}
