import { expect } from 'chai';
import { FRESHNESS, freshnessOf } from './freshness.js';

describe('freshnessOf', () => {
  const today = new Date('2026-03-15T12:00:00Z');

  const dates: readonly (readonly [string | null, string])[] = [
    ['2026-03-15', 'current'],
    ['2025-03-16', 'current'],
    ['2025-03-15', 'ageing'],
    ['2024-03-16', 'ageing'],
    ['2024-03-15', 'stale'],
    ['1999-01-01', 'stale'],
    ['2025-04', 'current'],
    ['2025-03', 'ageing'],
    ['2024-03', 'stale'],
    ['2026', 'current'],
    ['2025', 'ageing'],
    ['2024', 'stale'],
    [null, 'undated'],
    ['2026-03-16', 'undated'],
    ['2027', 'undated'],
    ['2025-02-30', 'undated'],
    ['last spring', 'undated'],
  ];
  for (const [date, freshness] of dates) {
    it(`is ${freshness} in mid-March 2026 when last confirmed ${date ?? 'at no known time'}`, () => {
      expect(freshnessOf(date, today)).to.equal(freshness);
    });
  }

  it('changes at midnight UTC, wherever the reader is', () => {
    expect(freshnessOf('2025-03-15', new Date('2026-03-14T23:59:59.999Z'))).to.equal('current');
    expect(freshnessOf('2025-03-15', new Date('2026-03-15T00:00:00Z'))).to.equal('ageing');
  });

  it('counts a year from 29 February to the first of March', () => {
    expect(freshnessOf('2024-02-29', new Date('2025-02-28T12:00:00Z'))).to.equal('current');
    expect(freshnessOf('2024-02-29', new Date('2025-03-01T00:00:00Z'))).to.equal('ageing');
  });

  it('lists the freshest first', () => {
    expect(FRESHNESS).to.deep.equal(['current', 'ageing', 'stale', 'undated']);
  });
});
