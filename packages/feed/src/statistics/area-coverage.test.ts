import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import type { Partnership } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { describeAreas, isStale, pickLeastKnown, type AreaCoverage } from './area-coverage.js';

const register = new AreaRegister(buildAreas());
const TODAY = new Date('2026-06-01');

function buildCovering(id: string, codes: readonly string[], members: Partial<Partnership> = {}): Partnership {
  return buildPartnership({ id, covers: codes.map((code) => ({ code, name: null, part: false })), ...members });
}

function confirmedOn(date: string | null): Partial<Partnership> {
  return { assured: { date, by: 'partnership', method: 'questionnaire' } };
}

/** What is known of the north: a county of two districts, and a city. */
function describeNorth(...partnerships: Partnership[]): AreaCoverage {
  const area = register.findArea('E1-north');
  const [north] = describeAreas(area ? [area] : [], partnerships, register, TODAY);
  if (!north) throw new Error('The north is in the register.');
  return north;
}

const nationalGroup = buildCovering('national', ['E1'], { level: 'national' });

describe('describeAreas', () => {
  it('tells none known, only a group of the nation, one and several apart', () => {
    const one = buildCovering('one', ['E1-north']);
    expect(describeNorth().known).to.equal('none');
    expect(describeNorth(nationalGroup).known).to.equal('national');
    expect(describeNorth(nationalGroup, one).known).to.equal('one');
    expect(describeNorth(one, buildCovering('two', ['E1-city'])).known).to.equal('several');
  });

  it('names its own apart from those of the nation, in the order of the feed', () => {
    const north = describeNorth(buildCovering('b', ['E1-city']), nationalGroup, buildCovering('a', ['E1-region']));
    expect(north.own.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(north.national.map(({ id }) => id)).to.deep.equal(['national']);
  });

  it('counts nothing that is closed or superseded, lies elsewhere, or reaches beyond one nation', () => {
    const north = describeNorth(
      buildCovering('closed', ['E1-north'], { status: 'closed' }),
      buildCovering('superseded', ['E1-north'], { status: 'superseded' }),
      buildCovering('south', ['E1-south']),
      buildCovering('kingdom', ['K1'], { level: 'national' }),
    );
    expect([north.known, north.own, north.national]).to.deep.equal(['none', [], []]);
  });

  it('says when only a part of the area is reached, even by all of its own together', () => {
    const county = buildCovering('county', ['E1-county']);
    expect(describeNorth(county).partOnly).to.equal(true);
    expect(describeNorth(county, buildCovering('city', ['E1-city'])).partOnly).to.equal(false);
    expect(describeNorth(buildCovering('region', ['E1-region'])).partOnly).to.equal(false);
    const inPart = buildPartnership({ covers: [{ code: 'E1-north', name: null, part: true }] });
    expect(describeNorth(inPart).partOnly).to.equal(true);
    expect(describeNorth(nationalGroup).partOnly).to.equal(false);
  });

  it('takes the freshness of the one that was confirmed last, never that of a group of the nation', () => {
    const old = buildCovering('old', ['E1-north'], confirmedOn('2020'));
    const fresh = buildCovering('fresh', ['E1-city'], confirmedOn('2026-01'));
    const undated = buildCovering('undated', ['E1-north'], confirmedOn(null));
    expect(describeNorth(old, fresh, undated).freshness).to.equal('current');
    expect(describeNorth(undated, old).freshness).to.equal('stale');
    expect(describeNorth(undated).freshness).to.equal('undated');
    expect(describeNorth(nationalGroup).freshness).to.equal(null);
  });
});

describe('isStale', () => {
  it('is true where nothing was confirmed within two years or no date is recorded, not where nothing is known', () => {
    const dates = ['2026-01', '2025-01', '2020', null];
    const stale = dates.map((date) => isStale(describeNorth(buildCovering('one', ['E1-north'], confirmedOn(date)))));
    expect(stale).to.deep.equal([false, false, true, true]);
    expect(isStale(describeNorth())).to.equal(false);
  });
});

describe('pickLeastKnown', () => {
  const none = describeNorth();
  const fresh = describeNorth(buildCovering('fresh', ['E1-north'], confirmedOn('2026-01')));
  const old = describeNorth(buildCovering('old', ['E1-north'], confirmedOn('2020')));
  const several = describeNorth(buildCovering('a', ['E1-north']), buildCovering('b', ['E1-north']));

  it('is the one with the fewest partnerships, and of those the one confirmed longest ago', () => {
    expect(pickLeastKnown([several, fresh, none])).to.equal(none);
    expect(pickLeastKnown([several, fresh, old])).to.equal(old);
    expect(pickLeastKnown([old, fresh])).to.equal(old);
    expect(pickLeastKnown([])).to.equal(undefined);
  });
});
