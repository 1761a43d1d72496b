import { expect } from 'chai';
import { startOfPartialDate } from './partial-date.js';

describe('startOfPartialDate', () => {
  const starts: readonly (readonly [string, number])[] = [
    ['2025', Date.UTC(2025, 0, 1)],
    ['2025-06', Date.UTC(2025, 5, 1)],
    ['2025-06-30', Date.UTC(2025, 5, 30)],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
  ];
  for (const [date, start] of starts) {
    it(`finds the start of ${date}`, () => {
      expect(startOfPartialDate(date)).to.equal(start);
    });
  }

  const refused = [
    '2025-02-29',
    '2025-02-30',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '2025-01-32',
    '2025-01-99',
    '2025-04-31',
    '0099',
    '25',
    '2025-6',
    '2025-06-1',
  ];
  for (const date of [
    ...refused,
    '2025-06-01T00:00:00Z',
    '01/06/2025',
    'June 2025',
    '',
    ' 2025',
    '2025\n',
    '2025-01-01-01',
  ]) {
    it(`refuses ${JSON.stringify(date)}`, () => {
      expect(startOfPartialDate(date)).to.equal(null);
    });
  }
});
