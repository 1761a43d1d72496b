import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

describe('outlines of councils', () => {
  testSoundFeeds({
    'outlines of the edition of the areas': (feed) => (feed.councils = { href: 'lines.json', edition: '2025-06' }),
    'outlines that name no edition': (feed) => (feed.councils = { href: 'lines.json' }),
    'no outlines': (feed) => (feed.councils = null),
  });

  testBrokenFeeds({
    'outlines of another edition than the areas': [
      (feed) => (feed.councils = { href: 'lines.json', edition: '2031-01' }),
      'warning: The feed, councils, edition: this edition is "2031-01", and that of areas "2025-06": readers draw outlines of the same edition only.',
    ],
    'outlines for no boundary file': [
      (feed) => Object.assign(feed, { areas: undefined, councils: { href: 'lines.json' } }),
      'warning: The feed, councils: these outlines belong to the boundary file that areas names, and the feed names none: no reader draws them.',
    ],
    'outlines without an address': [
      (feed) => (feed.councils = { edition: '2025-06' }),
      'error: The feed, councils, href: this is missing, and it is always needed.',
    ],
  });
});
