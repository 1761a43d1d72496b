import type { ParsedFeed } from '@msp-widgets/feed/parse-feed.js';

/** Feeds whose faults have been told, so that three elements on a page tell them once. */
const reportedFeeds = new WeakSet<ParsedFeed>();

/** Tells the console, in one line, how many faults of a feed were lived with, and which was the first. */
export function reportIssues(parsed: ParsedFeed): void {
  const [first] = parsed.issues;
  if (!first || reportedFeeds.has(parsed)) return;
  reportedFeeds.add(parsed);
  const place = [first.where, first.field].filter(Boolean).join(' ');
  console.warn(`msp-widgets: ${parsed.issues.length} fault(s) in the feed. ${place}: ${first.message}`);
}
