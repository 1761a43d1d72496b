import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, type Fault, type Path } from '../finding.js';

/** Stands in for the address of the feed: relative addresses in it must resolve, wherever it is published. */
const SOME_ADDRESS = 'https://example.org/feed.json';

/** What the map and the directory would leave out: the same reader as theirs, asked. Needs a feed of a version that it knows. */
export function* checkReadable({ root, records }: FeedDocument): Iterable<Fault> {
  if (!isJsonObject(root) || root['type'] !== 'FeatureCollection' || !Array.isArray(root['features'])) return;
  for (const { where, field, message } of parseFeed(root, SOME_ADDRESS).issues) {
    const steps = readSteps(field);
    const index = records.findIndex(({ id }, place) => id === where || where === `features[${place}]`);
    const isOutside = steps.length === 0 || steps[0] === 'id' || steps[0] === 'geometry';
    const start: Path = index < 0 ? [] : ['features', index, ...(isOutside ? [] : ['properties'])];
    yield reportError([...start, ...steps], `the map and the directory cannot read this. ${message}`);
  }
}

/** Turns `covers[2].code` into steps. */
function readSteps(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, place]) =>
    place === undefined ? name : Number(place),
  );
}
