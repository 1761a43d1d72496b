import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'Example Anti-Slavery Network (example-network)';

describe('languages', () => {
  testSoundFeeds({
    'a text without a language': (_, record) => (record.summary = 'A group'),
    'one language only': (feed) => {
      feed.languages = ['en'];
      feed.title = 'Example feed';
      feed.vocabularies = {
        sector: [
          { code: 'police', label: { en: 'Police' } },
          { code: 'charity', label: 'Charity' },
        ],
        activity: [{ code: 'training', label: 'Training' }],
        theme: [{ code: 'referral', label: 'Referral' }],
      };
    },
  });

  testBrokenFeeds({
    'a text that most readers cannot read, as a warning': [
      (_, record) => (record.summary = { cy: 'Grŵp' }),
      `warning: ${NETWORK}, summary: this is not in "en", the feed's first language, in which most readers look for it. Add it.`,
    ],
    'a language that nothing is in, as a warning': [
      (feed) => (feed.languages = ['en', 'cy', 'gd']),
      'warning: The feed, languages 3: nothing in the feed is in "gd". Add texts in it, or take it out.',
    ],
  });
});
