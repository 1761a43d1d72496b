import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readMember } from './json-members.js';

/** Where a file is that a feed names, such as its `areas`, relative to itself; null where it names none that could be. */
export function locateReference(
  feedFile: string,
  feed: unknown,
  member: 'areas' | 'councils' | 'outcodes',
): URL | null {
  const href = readMember(readMember(feed, member), 'href');
  const home = pathToFileURL(path.resolve(feedFile)).href;
  return typeof href === 'string' && URL.canParse(href, home) ? new URL(href, home) : null;
}

/** The path that an address leads to on this computer, whether or not a file is there; null for any other address. */
export function findPath(address: URL | string | null): string | null {
  try {
    return address === null ? null : fileURLToPath(address);
  } catch {
    return null; // on the web, or no file can be called so
  }
}
