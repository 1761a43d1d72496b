import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

describe('what the readers leave out', () => {
  testSoundFeeds({
    'a boundary file elsewhere': (feed) => (feed.areas = { href: 'https://example.org/areas.topo.json' }),
  });

  testBrokenFeeds({
    'a time in another spelling': [
      (feed) => (feed.generated = '2026-06-01 09:00:00Z'),
      'error: The feed, generated: the map and the directory cannot read this. Expected a date-time; left out.',
    ],
  });
});
