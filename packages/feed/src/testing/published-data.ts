import { parseAreas, type Areas } from '../areas/parse-areas.js';
import { loadFeed } from '../load-feed.js';
import { loadJson } from '../load-json.js';
import type { Feed } from '../partnership.js';

/** The published boundary file, from the test server. */
export async function loadPublishedAreas(): Promise<Areas> {
  return parseAreas((await loadJson('/data/areas.topo.json')).value);
}

/** The published feed, from the test server. */
export async function loadPublishedFeed(): Promise<Feed> {
  return (await loadFeed('/data/partnerships.json')).feed;
}
