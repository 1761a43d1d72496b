import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { isFeedIndex } from '@msp-widgets/feed/shards/is-feed-index.js';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotCheckError } from '../cannot-check-error.js';
import { readList, readMember } from '../files/json-members.js';
import { findPath } from '../files/locate-reference.js';
import { readJsonFile, readRegister, showPath } from '../files/read-inputs.js';
import { makeShowable } from '../quote.js';
import { checkCouncilsFile } from './check-councils-file.js';
import { checkFeed } from './check-feed.js';
import { checkWholeFeed } from './check-whole-feed.js';
import { layOutFeed } from './feed-document.js';
import type { Report } from './format-report.js';
import { joinIndex, type JoinedFeed } from './join-index.js';
import { checkLiveLinks } from './links/check-live-links.js';
import type { VisitOptions } from './links/visit-links.js';
import { readFeedSchema } from './read-feed-schema.js';

export interface ValidateOptions {
  /** Boundary file or register to look area codes up in; see `readRegister` for what is taken without it. */
  readonly areas?: string;
  readonly now: Date;
  /** Open every link, when this is there. */
  readonly links?: VisitOptions;
}

/**
 * Checks one file.
 * @throws CannotCheckError when it cannot be checked at all.
 */
export async function validateFile(file: string, { areas, now, links }: ValidateOptions): Promise<Report> {
  const schema = readFeedSchema();
  const { value, bytes, text } = readJsonFile(file);
  const { register, file: areasFile, lookUp } = readRegister(areas, file, value);
  const context = { schema, register, registerName: lookUp, now };
  const joined = isFeedIndex(value) ? await joinFiles(value, file, register) : null;
  const feed = joined?.value ?? value;
  return {
    file: showPath(file),
    areasFile,
    partnerships: readList(readMember(feed, 'features')).length,
    findings: [
      ...(areas === undefined ? await checkCouncilsFile(file, value) : []),
      ...(joined ? [...joined.findings, ...checkWholeFeed(feed, context)] : checkFeed(feed, { ...context, bytes })),
      ...(links ? await checkLiveLinks(layOutFeed(feed), schema, links) : []),
    ],
    // The records of a feed in several files are on other lines than these.
    ...(joined === null && { source: text }),
  };
}

/** A feed in several files, which lie where its index says. */
async function joinFiles(value: unknown, file: string, register: AreaRegister): Promise<JoinedFeed> {
  const home = pathToFileURL(path.resolve(file));
  // Readers take web addresses only, so the index is read as one, and its files are looked for beside it.
  const readShard = (href: string) => Promise.resolve().then(() => readFileBeside(home, new URL(href).pathname));
  return joinIndex(value, 'https://example.org/index.json', register, readShard);
}

/** @param pathname of an address at which the other file's folder is the root */
function readFileBeside(home: URL, pathname: string): unknown {
  const file = findPath(new URL(`.${pathname}`, home));
  if (file === null) throw new CannotCheckError(`no file can be called ${makeShowable(pathname)}.`);
  return readJsonFile(file).value;
}
