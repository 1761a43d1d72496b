import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'error: Example Anti-Slavery Network (example-network)';
const ADVICE = 'Write a year, month or day that exists, as 2026, 2026-11 or 2026-11-23.';

describe('dates', () => {
  testSoundFeeds({
    'today, this month and this year': (feed, record) => {
      feed.generated = '2026-07-01T12:00:00Z';
      record.founded = '2026';
      record.assured = { date: '2026-07-01', by: 'commissioner', method: 'interview' };
      record.sources = [{ url: 'https://example.org/', date: '2026-07' }];
    },
    'the 29th of February in a leap year, and no date': (_, record) => {
      record.assured = { date: '2024-02-29', by: 'partnership', method: 'interview' };
      record.sources = [{ url: 'https://example.org/', date: null }];
    },
  });

  testBrokenFeeds({
    'a day that does not exist': [
      (_, record) => (record.assured = { date: '2025-02-29', by: 'partnership', method: 'interview' }),
      `${NETWORK}, assured, date: "2025-02-29" is not a date. ${ADVICE}`,
    ],
    'a date as it is spoken': [
      (_, record) => (record.sources = [{ url: 'https://example.org/', date: 'March 2025' }]),
      `${NETWORK}, sources 1, date: "March 2025" is not a date. ${ADVICE}`,
    ],
    'a confirmation tomorrow': [
      (_, record) => (record.assured = { date: '2026-07-02', by: 'partnership', method: 'interview' }),
      `${NETWORK}, assured, date: "2026-07-02" is in the future; today is 2026-07-01. Check the year.`,
    ],
    'a source of next month': [
      (_, record) => (record.sources = [{ url: 'https://example.org/', date: '2026-08' }]),
      `${NETWORK}, sources 1, date: "2026-08" is in the future; today is 2026-07-01. Check the year.`,
    ],
    'a foundation next year': [
      (_, record) => (record.founded = '2027'),
      `${NETWORK}, founded: "2027" is in the future; today is 2026-07-01. Check the year.`,
    ],
    'a year before there were any partnerships': [
      (_, record) => (record.founded = '0216'),
      `${NETWORK}, founded: "0216" is not a date between the years 1000 and 2999. Check the year.`,
    ],
    'a feed from the future': [
      (feed) => (feed.generated = '2026-07-01T12:00:01Z'),
      'error: The feed, generated: "2026-07-01T12:00:01Z" is in the future; today is 2026-07-01. Check the year.',
    ],
  });
});
