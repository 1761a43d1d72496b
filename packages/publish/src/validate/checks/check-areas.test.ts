import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'Example Anti-Slavery Network (example-network)';

describe('area codes', () => {
  testSoundFeeds({
    'codes of the register': (_, record) =>
      (record.covers = [{ code: 'E23000018' }, { code: 'E06000063', part: true }]),
  });

  testBrokenFeeds({
    'a code that nobody knows': [
      (_, record) => (record.covers = [{ code: 'E23000018' }, { code: 'E07000999' }]),
      `error: ${NETWORK}, covers: the code E07000999 is not an area we know. Check it against data/area-register.json.`,
    ],
    'a retired code with its successor': [
      (_, record) => (record.covers = [{ code: 'E07000026' }]),
      `warning: ${NETWORK}, covers: the code E07000026 has been retired: the area is now Cumberland, E06000063. Write E06000063.`,
    ],
  });
});
