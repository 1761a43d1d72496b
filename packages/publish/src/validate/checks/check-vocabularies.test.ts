import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'error: Example Anti-Slavery Network (example-network)';

describe('vocabularies', () => {
  testSoundFeeds({
    'a code that every object has': (feed, record) => {
      feed.vocabularies = { sector: [{ code: 'constructor', label: 'Builders' }] };
      Object.assign(record, {
        lead: { name: 'Example Builders', sector: 'constructor' },
        members: null,
        activities: [],
        practice: null,
      });
    },
  });

  testBrokenFeeds({
    'a sector without a label': [
      (_, record) => (record.lead = { name: 'Example University', sector: 'academia' }),
      `${NETWORK}, lead, sector: the code "academia" is not in the feed's vocabularies, sector. Add it there, with its label.`,
    ],
    'a sector of a member with a slip in it': [
      (_, record) => (record.members = [{ sector: 'police' }, { sector: 'charty' }]),
      `${NETWORK}, members 2, sector: the code "charty" is not in the feed's vocabularies, sector. Did you mean "charity"?`,
    ],
    'an activity without a label': [
      (_, record) => (record.activities = ['constructor']),
      `${NETWORK}, activities 1: the code "constructor" is not in the feed's vocabularies, activity. Add it there, with its label.`,
    ],
    'a theme without a label': [
      (_, record) => (record.practice = [{ summary: 'Steps.', themes: ['referral', 'funding'] }]),
      `${NETWORK}, practice 1, themes 2: the code "funding" is not in the feed's vocabularies, theme. Add it there, with its label.`,
    ],
    'a code with two labels': [
      (feed) =>
        (feed.vocabularies = {
          ...(feed.vocabularies as object),
          activity: [
            { code: 'training', label: 'Training' },
            { code: 'training', label: 'Courses' },
          ],
        }),
      'warning: The feed, vocabularies, activity 2, code: the code "training" has a label already. Keep one.',
    ],
  });
});
