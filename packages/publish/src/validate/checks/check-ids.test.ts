import { describe } from 'node:test';
import { buildExampleFeature } from '../../testing/example-feed.js';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

describe('ids', () => {
  testSoundFeeds({
    'an id that begins like another': (feed) =>
      feed.features.push(buildExampleFeature('example-network-north', 'Northern Forum')),
  });

  testBrokenFeeds({
    'an id that is taken by a name that could command a terminal': [
      (feed, record) => {
        feed.features.push(buildExampleFeature('example-network', 'Northern Forum'));
        record.name = '\u001b[2JExample';
      },
      'error: [2JExample (example-network), name: the text holds control characters, or marks that turn the text around them. Type it again.',
      'error: Northern Forum (example-network), id: partnership number 1, [2JExample, has this id too. Give one of them another.',
    ],
    'an id that is taken': [
      (feed) => feed.features.push(buildExampleFeature('example-network', 'Northern Forum')),
      'error: Northern Forum (example-network), id: partnership number 1, Example Anti-Slavery Network, has this id too. Give one of them another.',
    ],
  });
});
