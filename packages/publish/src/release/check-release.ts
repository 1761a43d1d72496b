import { parseAreas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseCouncils } from '@msp-widgets/feed/areas/parse-councils.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { parseFeed, type ParsedFeed } from '@msp-widgets/feed/parse-feed.js';
import { parseOutcodeIndex } from '@msp-widgets/feed/places/outcode-index.js';
import { parseFeedIndex } from '@msp-widgets/feed/shards/feed-index.js';
import { isFeedIndex } from '@msp-widgets/feed/shards/is-feed-index.js';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CannotCheckError } from '../cannot-check-error.js';
import { readList, readMember } from '../files/json-members.js';
import { FEED_PATH } from './feed-files.js';
import { hashContent } from './release-file.js';
import { MANIFEST_PATH } from './write-release.js';

/** Stands in for the address of the release, so that the addresses in it can be followed. */
const BASE = 'https://release.invalid/';

/** What a visitor fetches of the feed before anything is shown. Bytes after gzip. */
const INDEX_LIMIT = 100_000;

export type ReadReleaseFile = (path: string) => Uint8Array;

/**
 * Follows a release as its readers will: from the feed to everything it names, from the pages to the scripts with their hashes, and through the list of
 * its files.
 * @returns the number of partnerships that can be reached
 * @throws CannotCheckError at the first thing that is missing or is not what it should be.
 */
export function checkRelease(readFile: ReadReleaseFile): number {
  checkManifest(readFile);
  const front = readJson(readFile, FEED_PATH);
  const address = new URL(FEED_PATH, BASE).href;
  const parts = isFeedIndex(front)
    ? checkIndex(readFile, front, address)
    : [explain(FEED_PATH, () => parseFeed(front, address))];
  for (const { feed } of parts) {
    const { areas, councils, outcodes } = feed;
    const boundaries = areas && explain(areas.href, () => parseAreas(readJson(readFile, locate(areas.href))));
    if (boundaries && councils) {
      explain(councils.href, () => parseCouncils(readJson(readFile, locate(councils.href)), boundaries));
    }
    if (outcodes) explain(outcodes.href, () => parseOutcodeIndex(readJson(readFile, locate(outcodes.href))));
  }
  return parts.reduce((sum, { feed }) => sum + feed.partnerships.length, 0);
}

/** A reader that finds scripts of pages by their addresses, too. */
function checkPage(readFile: ReadReleaseFile, page: string): void {
  const html = Buffer.from(readFile(page)).toString('utf8');
  for (const [, source = '', integrity = ''] of html.matchAll(/<script[^>]* src="([^"]+)"[^>]* integrity="([^"]+)"/g)) {
    const script = readFile(locate(new URL(source, new URL(page, BASE)).href));
    const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    if (hash !== integrity) throw new CannotCheckError(`${page} names another script than the one at ${source}.`);
  }
}

function checkIndex(readFile: ReadReleaseFile, front: unknown, address: string): ParsedFeed[] {
  const index = explain(FEED_PATH, () => parseFeedIndex(front, address));
  const size = gzipSync(readFile(FEED_PATH)).length;
  if (size > INDEX_LIMIT) throw new CannotCheckError(`the index has ${size} bytes after gzip, which is too much.`);
  const shards = index.shards.map(({ href, partnerships }) => {
    const name = locate(href);
    const parsed = explain(name, () => parseFeed(readJson(readFile, name), href));
    if (parsed.feed.partnerships.length !== partnerships) {
      throw new CannotCheckError(
        `${name} holds ${parsed.feed.partnerships.length} partnerships, and ${partnerships} are named.`,
      );
    }
    return parsed;
  });
  return [index, ...shards];
}

function checkManifest(readFile: ReadReleaseFile): void {
  for (const entry of readList(readMember(readJson(readFile, MANIFEST_PATH), 'files'))) {
    const name = String(readMember(entry, 'path'));
    const content = read(readFile, name);
    if (hashContent(content) !== readMember(entry, 'sha256'))
      throw new CannotCheckError(`${name} is not as it was made.`);
    if (name.endsWith('.html')) checkPage(readFile, name);
  }
}

function locate(href: string): string {
  return href.startsWith(BASE) ? href.slice(BASE.length) : href;
}

function readJson(readFile: ReadReleaseFile, name: string): unknown {
  return JSON.parse(Buffer.from(read(readFile, name)).toString('utf8')) as unknown;
}

function read(readFile: ReadReleaseFile, name: string): Uint8Array {
  try {
    return readFile(name);
  } catch {
    throw new CannotCheckError(`${name} is missing.`);
  }
}

function explain<T>(name: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(`${name}: ${error.message}`);
  }
}
