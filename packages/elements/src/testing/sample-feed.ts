import { buildFeature, buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';

/** The boundary file of the published feed: the real one, so that what is drawn is what visitors see. */
export const AREAS_URL = new URL('/data/areas.topo.json', location.href).href;

/** Codes of areas in it. */
export const DERBYSHIRE = 'E23000018';
export const EAST_MIDLANDS = 'E12000004';
export const WALES = 'W92000004';
/** An area that no partnership of the sample covers. */
export const NORTH_EAST = 'E12000001';
export const UNKNOWN_AREA = 'E99999999';

/**
 * Four partnerships of made-up organisations: two on the map, one of a whole nation, one closed. The two are so far apart
 * that their markers are not one group on a map of the whole country 320 px wide.
 */
export const SAMPLE_FEATURES: readonly unknown[] = [
  buildFeature({ name: 'Peak Partnership' }, { id: 'peak', geometry: { type: 'Point', coordinates: [-1.9, 53.4] } }),
  buildFeature({ name: 'Aber Closed Network', status: 'closed' }, { id: 'aber' }),
  buildFeature(
    { name: { en: 'Wales Group', cy: 'Grŵp Cymru' }, level: 'national', covers: [{ code: WALES }] },
    { id: 'wales', geometry: null },
  ),
  buildFeature(
    { name: 'Midlands Forum', level: 'regional', covers: [{ code: EAST_MIDLANDS }], assured: null },
    { id: 'midlands', geometry: { type: 'Point', coordinates: [1.4, 50.9] } },
  ),
];

/** The ids of the sample as the directory orders them: by name, what has closed last. */
export const SAMPLE_ORDER = ['midlands', 'peak', 'wales', 'aber'];

/** An address for a feed, good for as long as the page lives. */
export function createFeedUrl(features: readonly unknown[] = SAMPLE_FEATURES, members: object = {}): string {
  return createJsonUrl(buildFeedJson(features, { ...members }));
}

export function createJsonUrl(value: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
}
