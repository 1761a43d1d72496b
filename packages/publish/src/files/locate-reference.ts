import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readMember } from './json-members.js';

/** Where a file is that a feed names, such as its `areas`, relative to itself; null where it names none that could be. */
export function locateReference(feedFile: string, feed: unknown, member: 'areas' | 'councils'): URL | null {
  const href = readMember(readMember(feed, member), 'href');
  const home = pathToFileURL(path.resolve(feedFile)).href;
  return typeof href === 'string' && URL.canParse(href, home) ? new URL(href, home) : null;
}
