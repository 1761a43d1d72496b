import { expect } from 'chai';
import { readWrittenDate } from './written-date.js';

describe('readWrittenDate', () => {
  const DATES: Readonly<Record<string, string | null>> = {
    '2026-11-02': '2026-11-02',
    '2026-11': '2026-11',
    '2026': '2026',
    '2026/11/2': '2026-11-02',
    '2026-11-02T10:20:30.000Z': '2026-11-02',
    '02/11/2026': '2026-11-02',
    '2/11/26': '2026-11-02',
    '2.11.2026': '2026-11-02',
    '02-11-2026 14:05': '2026-11-02',
    '11/2026': '2026-11',
    '2 November 2026': '2026-11-02',
    '2nd Nov. 2026': '2026-11-02',
    'Monday, 2 November 2026': '2026-11-02',
    'November 2, 2026': '2026-11-02',
    'Nov 2026': '2026-11',
    '2 Tachwedd 2026': '2026-11-02',
    '1af Mawrth 2026': '2026-03-01',
    '46328': '2026-11-02',
    '46328.604': '2026-11-02',
    '11/25/2026': null,
    '30/02/2026': null,
    '11/26': null,
    '12345': null,
    'last week': null,
    'in May': null,
    '': null,
  };
  for (const [written, date] of Object.entries(DATES)) {
    it(`takes "${written}" for ${date ?? 'no date'}`, () => expect(readWrittenDate(written)).to.equal(date));
  }
});
