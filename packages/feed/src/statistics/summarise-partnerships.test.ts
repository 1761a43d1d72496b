import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import { isOpen, type Partnership } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { summarisePartnerships, type PartnershipSummary } from './summarise-partnerships.js';

const register = new AreaRegister(buildAreas());
const TODAY = new Date('2026-06-01');

/** A record of which nothing is known but its name. */
const BARE: Partial<Partnership> = {
  level: null,
  status: null,
  covers: [],
  lead: null,
  chair: null,
  coordinator: null,
  members: [],
  activities: [],
  practice: [],
  assured: { date: null, by: null, method: null },
};

function summarise(...members: Partial<Partnership>[]): PartnershipSummary {
  return summarisePartnerships(
    members.map((overrides) => buildPartnership({ ...BARE, ...overrides })),
    register,
    TODAY,
  );
}

const inArea = (code: string) => ({ covers: [{ code, name: null, part: false }] });
const body = (sector: string | null) => ({ name: null, sector });

describe('summarisePartnerships', () => {
  it('counts what is listed and, of that, what is open', () => {
    const summary = summarise({}, { status: 'closed' }, { status: 'superseded' }, { status: 'paused' });
    expect([summary.listed, summary.open, summary.levels.total]).to.deep.equal([4, 2, 2]);
  });

  it('counts every level, smallest first, and what does not say its level', () => {
    const { levels } = summarise({ level: 'regional' }, { level: 'regional' }, {});
    expect(levels.counts.map(({ value, count }) => `${value} ${count}`)).to.deep.equal([
      'local 0',
      'sub-regional 0',
      'regional 2',
      'national 0',
    ]);
    expect(levels.notRecorded).to.equal(1);
  });

  it('counts a partnership in each nation that it reaches', () => {
    const { nations } = summarise(inArea('E1-hill'), inArea('K1'), inArea('unknown'));
    expect(nations).to.deep.equal({
      total: 3,
      counts: [
        { value: 'E1', count: 2 },
        { value: 'W1', count: 1 },
      ],
      notRecorded: 1,
    });
  });

  it('counts each role by sector; an organisation without a sector is not recorded, like none at all', () => {
    const { roles } = summarise({ lead: body('police') }, { lead: body(null), chair: body('health') }, {});
    expect(roles.lead).to.deep.equal({ total: 3, counts: [{ value: 'police', count: 1 }], notRecorded: 2 });
    expect(roles.chair.counts).to.deep.equal([{ value: 'health', count: 1 }]);
    expect(roles.coordinator.notRecorded).to.equal(3);
  });

  it('counts a sector once for each partnership in which it takes part in any way', () => {
    const { sectors } = summarise({ lead: body('police'), members: [body('police'), body('health'), body(null)] }, {});
    expect(sectors.counts).to.deep.equal([
      { value: 'health', count: 1 },
      { value: 'police', count: 1 },
    ]);
    expect(sectors.notRecorded).to.equal(1);
  });

  it('counts practices one by one, and their themes by partnership', () => {
    const practice = { title: null, summary: 'Steps.', source: null };
    const summary = summarise({
      practice: [
        { ...practice, themes: ['referral'] },
        { ...practice, themes: ['referral', 'learning'] },
      ],
    });
    expect(summary.practices).to.equal(2);
    expect(summary.themes.counts).to.deep.equal([
      { value: 'learning', count: 1 },
      { value: 'referral', count: 1 },
    ]);
  });

  it('reckons freshness on the given day', () => {
    const assured = { date: '2025-07', by: null, method: null };
    const count = (today: string) =>
      summarisePartnerships([buildPartnership({ assured })], register, new Date(today)).freshness.counts.map(
        (one) => one.count,
      );
    expect(count('2026-06-01')).to.deep.equal([1, 0, 0, 0]);
    expect(count('2026-08-01')).to.deep.equal([0, 1, 0, 0]);
  });

  it('leaves no published partnership uncounted', async () => {
    const { partnerships } = await loadPublishedFeed();
    const areas = await loadPublishedAreas();
    const summary = summarisePartnerships(partnerships, areas.register, TODAY);
    expect(summary.open).to.equal(partnerships.filter(isOpen).length);
    for (const { counts, notRecorded, total } of [summary.levels, summary.freshness]) {
      expect(counts.reduce((sum, { count }) => sum + count, notRecorded)).to.equal(total);
    }
  });
});
