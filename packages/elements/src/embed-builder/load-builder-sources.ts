import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { parseAreas } from '@msp-widgets/feed/areas/parse-areas.js';
import { loadJson } from '@msp-widgets/feed/load-json.js';
import type { Feed } from '@msp-widgets/feed/partnership.js';
import { parsePlaces } from '@msp-widgets/feed/places/parse-places.js';
import { buildPlaceFinder, type PlaceFinder } from '@msp-widgets/feed/places/place-finder.js';
import { loadWholeFeed } from '@msp-widgets/feed/shards/load-whole-feed.js';
import { locatePublishedFile } from '../shared/published-files.js';

/** What there is to choose from, and the hashes that the build has written beside the scripts. */
export interface BuilderSources {
  readonly feed: Feed;
  readonly register: AreaRegister;
  readonly finder: PlaceFinder;
  readonly integrity: Readonly<Record<string, string>>;
}

/** @throws {FeedError} when one of the files is not there or is not what it should be. */
export async function loadBuilderSources(src: string): Promise<BuilderSources> {
  const load = async (name: string) => (await loadJson(locatePublishedFile(name))).value;
  const [{ feed }, areas, places, integrity] = await Promise.all([
    loadWholeFeed(src),
    load('areas.topo.json'),
    load('places.json'),
    load('integrity.json'),
  ]);
  const { register } = parseAreas(areas);
  const finder = await buildPlaceFinder({ register, places: parsePlaces(places), outcodes: null });
  return { feed, register, finder, integrity: integrity as Readonly<Record<string, string>> };
}
