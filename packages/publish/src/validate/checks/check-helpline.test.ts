import { describe } from 'node:test';
import type { Change } from '../../testing/example-feed.js';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'Example Anti-Slavery Network (example-network)';
const NOT_IT = "looks like the helpline's number and is not. The helpline is 08000 121 700.";

function say(summary: string): Change {
  return (_, record) => (record.summary = summary);
}

describe('the helpline', () => {
  testSoundFeeds({
    'the number in other groups': say('Ring 0800 0121 700 or 08000121700.'),
    'the number from abroad': say('Ring +44 (0)8000 121 700 or 0044 8000 121700.'),
    'the number between other numbers': say('In 2017 08000 121 700 24 hours, 7 days'),
    'other freephone numbers': say('Ring 0800 555 111 or 0808 800 5000 or 0800 1111.'),
    'years and counts': say('In 2016-2017, 12 of 1,700 calls; 2018 2019 2020.'),
    'digits in an address': (_, record) => (record.website = 'https://example.org/0800121700'),
  });

  testBrokenFeeds({
    'a digit too few': [say('Ring 0800 121 700 now.'), `error: ${NETWORK}, summary: "0800 121 700" ${NOT_IT}`],
    'a digit too many': [say('Ring 08000 121 7000.'), `error: ${NETWORK}, summary: "08000 121 7000" ${NOT_IT}`],
    'a digit wrong, in a telephone field': [
      (_, record) => (record.contact = { phone: '08000 121 701' }),
      `error: ${NETWORK}, contact, phone: "08000 121 701" ${NOT_IT}`,
    ],
    'two digits swapped, after a year': [
      say('Since 2017 08000 112 700.'),
      `error: ${NETWORK}, summary: "08000 112 700" ${NOT_IT}`,
    ],
    'a number from abroad that is nearly right': [
      say('Ring +44 8000 121 770.'),
      `error: ${NETWORK}, summary: "44 8000 121 770" ${NOT_IT}`,
    ],
    'two digits wrong, as a warning': [
      say('Ring 08000 121 799.'),
      `warning: ${NETWORK}, summary: "08000 121 799" is close to the helpline's number, 08000 121 700. Check which one is meant.`,
    ],
    "the feed's own helpline": [
      (feed) => (feed.helpline = { en: '08000 121 700', cy: '0800\u00a0121\u00a0700' }),
      `error: The feed, helpline, cy: "0800 121 700" ${NOT_IT}`,
    ],
  });
});
