import { describe } from 'node:test';
import { buildExampleFeature } from '../../testing/example-feed.js';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'error: Example Anti-Slavery Network (example-network)';

describe('relations', () => {
  testSoundFeeds({
    'two partnerships in one, and none': (feed) =>
      feed.features.push(
        buildExampleFeature('north', 'Northern Forum', { partOf: 'wider-board' }),
        buildExampleFeature('south', 'Southern Forum', { partOf: null }),
      ),
  });

  testBrokenFeeds({
    'a partnership that is part of none we know': [
      (_, record) => (record.partOf = 'elsewhere'),
      `${NETWORK}, partOf: no partnership has the id "elsewhere". Check the id.`,
    ],
    'a successor whose id has a slip in it': [
      (_, record) => (record.supersededBy = 'wider-borad'),
      `${NETWORK}, supersededBy: no partnership has the id "wider-borad". Did you mean "wider-board"?`,
    ],
    'a partnership that is part of itself': [
      (_, record) => (record.partOf = 'example-network'),
      `${NETWORK}, partOf: the partnership names itself. Name another, or leave the field out.`,
    ],
    'a loop, once, however many lead into it': [
      (feed) => {
        feed.features[1]!.properties.partOf = 'north';
        feed.features.push(buildExampleFeature('north', 'Northern Forum', { partOf: 'wider-board' }));
      },
      'error: Wider Board (wider-board), partOf: this leads round in a loop: wider-board → north → wider-board. One of them must lead elsewhere or nowhere.',
    ],
  });
});
