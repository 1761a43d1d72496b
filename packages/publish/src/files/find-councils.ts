import { locateCouncils } from '@msp-widgets/feed/areas/locate-councils.js';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readMember } from './json-members.js';

/**
 * The file with the outlines of councils that readers would draw on top of a boundary file: what the feed names for its own boundary file, else the
 * pair of an `areas.topo.json`. Null where there is none, or it is not here as a file.
 */
export function findCouncils(areasFile: string, feedFile: string, feed: unknown): string | null {
  const home = pathToFileURL(path.resolve(feedFile)).href;
  const readReference = (member: 'areas' | 'councils') => {
    const href = readMember(readMember(feed, member), 'href');
    return typeof href === 'string' && URL.canParse(href, home) ? { href: new URL(href, home).href } : null;
  };
  const address = locateCouncils(pathToFileURL(path.resolve(areasFile)).href, {
    areas: readReference('areas'),
    councils: readReference('councils'),
  });
  if (!address?.startsWith('file:')) return null;
  const file = fileURLToPath(address);
  return existsSync(file) ? file : null;
}
