/** Elements with one address share one request and one parsed file, for as long as the page lives. */
import { parseAreas, type Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { RequestCache } from '@msp-widgets/feed/feed-cache.js';
import { loadJson } from '@msp-widgets/feed/load-json.js';
import { loadFeedFile, type FeedFile } from './load-feed-files.js';
import { NamedAreas } from './named-areas.js';
import { untilPainted } from './until-painted.js';

export const namedAreas = new NamedAreas();
export const feeds = new RequestCache<FeedFile>((url, options) =>
  loadFeedFile(url, { ...options, onText: (text, found) => namedAreas.read(url, text, found) }),
);
export const boundaries = new RequestCache<Areas>(async (url, options) => {
  const { value } = await loadJson(url, options);
  // The list of a directory, which needs no areas, before the map, which takes a browser longer.
  await untilPainted();
  return parseAreas(value);
});
