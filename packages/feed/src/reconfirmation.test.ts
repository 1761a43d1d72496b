import { expect } from 'chai';
import { freshnessOf } from './freshness.js';
import { listDue } from './reconfirmation.js';
import { buildPartnership } from './testing/feed-builder.js';

const TODAY = new Date('2026-07-01T12:00:00Z');

function confirmed(id: string, date: string | null, overrides = {}) {
  return buildPartnership({ id, assured: { date, by: null, method: null }, ...overrides });
}

describe('listDue', () => {
  it('lists who was never confirmed first, then who has waited longest', () => {
    const partnerships = [
      confirmed('fresh', '2026-05'),
      confirmed('last-year', '2025'),
      confirmed('old', '2021-03'),
      confirmed('never', null),
      confirmed('from-the-future', '2027'),
    ];
    expect(listDue(partnerships, TODAY, 0).map(({ partnership, due }) => [partnership.id, due])).to.deep.equal([
      ['from-the-future', null],
      ['never', null],
      ['old', '2022-03-01'],
      ['last-year', '2026-01-01'],
    ]);
  });

  it('lists who will be due within some days, and not a day more', () => {
    const partnerships = [confirmed('in-30', '2025-07-31'), confirmed('in-31', '2025-08-01')];
    const list = (days: number) => listDue(partnerships, TODAY, days).map(({ partnership }) => partnership.id);
    expect(list(29)).to.deep.equal([]);
    expect(list(30)).to.deep.equal(['in-30']);
    expect(list(31)).to.deep.equal(['in-30', 'in-31']);
  });

  it('does not list those that have closed or were replaced', () => {
    const partnerships = [confirmed('a', null, { status: 'closed' }), confirmed('b', null, { status: 'superseded' })];
    expect(listDue(partnerships, TODAY, 0)).to.deep.equal([]);
  });

  it('lists, for today, those that are not current', () => {
    for (const date of ['2025-06-30', '2025-07-01', '2025-07-02', '2025-07', '2025', null]) {
      const isCurrent = freshnessOf(date, TODAY) === 'current';
      expect(listDue([confirmed('x', date)], TODAY, 0).length, String(date)).to.equal(isCurrent ? 0 : 1);
    }
  });
});
