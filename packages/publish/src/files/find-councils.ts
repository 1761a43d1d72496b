import { locateCouncils } from '@msp-widgets/feed/areas/locate-councils.js';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPath, locateReference } from './locate-reference.js';

/**
 * The file with the outlines of councils that readers would draw on top of a boundary file: what the feed names for its own boundary file, else the
 * pair of an `areas.topo.json`. Null where there is none, or it is not here as a file.
 */
export function findCouncils(areasFile: string, feedFile: string, feed: unknown): string | null {
  const address = locateCouncils(pathToFileURL(path.resolve(areasFile)).href, {
    areas: locateReference(feedFile, feed, 'areas'),
    councils: locateReference(feedFile, feed, 'councils'),
  });
  const file = findPath(address);
  return file !== null && existsSync(file) ? file : null;
}
