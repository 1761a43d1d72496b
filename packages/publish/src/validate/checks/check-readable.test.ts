import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'error: Example Anti-Slavery Network (example-network)';

describe('what the readers leave out', () => {
  testSoundFeeds({
    'a boundary file elsewhere': (feed) => (feed.areas = { href: 'https://example.org/areas.topo.json' }),
  });

  testBrokenFeeds({
    'a footprint whose ring is not closed': [
      (_, record) =>
        (record.geometryOverride = { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [1, 52], [1, 51]]] }), // prettier-ignore
      `${NETWORK}, geometryOverride: the map and the directory cannot read this. Expected a GeoJSON Polygon or MultiPolygon; left out.`,
    ],
    'a time in another spelling': [
      (feed) => (feed.generated = '2026-06-01 09:00:00Z'),
      'error: The feed, generated: the map and the directory cannot read this. Expected a date-time; left out.',
    ],
  });
});
