import { expect } from 'chai';
import { STATUSES, type Partnership, type Text } from './partnership.js';
import { sortByConfirmation, sortPartnerships } from './sort.js';
import { buildPartnership } from './testing/feed-builder.js';

function named(...names: Text[]): Partnership[] {
  return names.map((name, index) => buildPartnership({ id: `example-${index}`, name }));
}

function sortNames(names: Text[], language: string): Text[] {
  return sortPartnerships(named(...names), language, 'en').map(({ name }) => name);
}

describe('sortByConfirmation', () => {
  const confirmed = (id: string, date: string | null, status: Partnership['status'] = 'active') =>
    buildPartnership({ id, status, assured: { date, by: null, method: null } });

  it('puts the newest first, those without a date last, and closed ones behind all', () => {
    const partnerships = [
      confirmed('none', null),
      confirmed('year', '2024'),
      confirmed('closed', '2026-01-01', 'closed'),
      confirmed('day', '2024-06-30'),
      confirmed('month', '2024-06'),
      confirmed('unreadable', 'June 2025'),
    ];
    expect(sortByConfirmation(partnerships).map(({ id }) => id)).to.deep.equal([
      'day',
      'month',
      'year',
      'none',
      'unreadable',
      'closed',
    ]);
    expect(partnerships[0]?.id).to.equal('none');
  });
});

describe('sortPartnerships', () => {
  it('puts open ones first, by name, and closed and superseded ones last, by name', () => {
    const names = ['F', 'E', 'D', 'C', 'B'];
    const partnerships = STATUSES.map((status, index) => buildPartnership({ name: names[index] ?? '', status }));
    const unknown = buildPartnership({ name: 'A', status: null });
    const sorted = sortPartnerships([...partnerships, unknown], 'en', 'en');
    expect(sorted.map(({ name, status }) => [name, status])).to.deep.equal([
      ['A', null],
      ['D', 'paused'],
      ['E', 'forming'],
      ['F', 'active'],
      ['B', 'superseded'],
      ['C', 'closed'],
    ]);
  });

  it('orders letters as readers do: whatever their case, an accented one beside its plain one', () => {
    expect(sortNames(['Mz', 'môn b', 'Zeal', 'Mon a', 'anglesey'], 'en')).to.deep.equal([
      'anglesey',
      'Mon a',
      'môn b',
      'Mz',
      'Zeal',
    ]);
  });

  it("goes by the names in the reader's language, and by the default where there is none", () => {
    const wales = { en: 'Wales Group', cy: 'Grŵp Cymru' };
    const names = ['Humber Group', wales, 'Kent Group'];
    expect(sortNames(names, 'cy')).to.deep.equal([wales, 'Humber Group', 'Kent Group']);
    expect(sortNames(names, 'en')).to.deep.equal(['Humber Group', 'Kent Group', wales]);
  });

  it('orders Welsh letters as Welsh readers do', () => {
    expect(sortNames(['Llanelli', 'Lon', 'Chwilog', 'Cwm'], 'cy')).to.deep.equal(['Cwm', 'Chwilog', 'Lon', 'Llanelli']);
  });

  it('keeps the order of the feed among equal names', () => {
    const ids = sortPartnerships(named('Same', 'Same', 'Same'), 'en', 'en').map(({ id }) => id);
    expect(ids).to.deep.equal(['example-0', 'example-1', 'example-2']);
  });

  it('does not change the list it is given', () => {
    const partnerships = named('B', 'A');
    sortPartnerships(partnerships, 'en', 'en');
    expect(partnerships.map(({ name }) => name)).to.deep.equal(['B', 'A']);
  });
});
