import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'Example Anti-Slavery Network (example-network)';

describe('texts', () => {
  testSoundFeeds({
    'a bare ampersand and a comparison': (_, record) => (record.summary = 'Police & councils; fewer than 3 < 4; R&D.'),
    'language tags in any case': (_, record) => (record.summary = { EN: 'A group', cy: 'Grŵp' }),
  });

  testBrokenFeeds({
    'an HTML entity': [
      (_, record) => (record.summary = 'Police &amp; councils'),
      `warning: ${NETWORK}, summary: "&amp;" is HTML and would be shown as it is. Write the character itself.`,
    ],
    'an HTML entity by number': [
      (_, record) => (record.aliases = ['Example', { en: 'Group&#8217;s' }]),
      `warning: ${NETWORK}, aliases 2, en: "&#8217;" is HTML and would be shown as it is. Write the character itself.`,
    ],
    'a language that the feed does not name': [
      (_, record) => (record.summary = { en: 'A group', gd: 'Buidheann' }),
      `error: ${NETWORK}, summary, gd: the feed's languages are "en", "cy", without "gd". Add it to languages, or take this text out.`,
    ],
    'a language of a label that the feed does not name': [
      (feed) => (feed.languages = ['en']),
      'error: The feed, title, cy: the feed\'s languages are "en", without "cy". Add it to languages, or take this text out.',
      'error: The feed, vocabularies, sector 1, label, cy: the feed\'s languages are "en", without "cy". Add it to languages, or take this text out.',
    ],
  });
});
