import { expect } from 'chai';
import { STATUSES, type Partnership } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { AreaRegister } from './area-register.js';
import { describeCoverage, type Coverage } from './coverage.js';

const register = new AreaRegister(buildAreas());
const FORCES = ['E1-north', 'E1-south', 'W1-force'];

function covering(codes: readonly string[], members: Partial<Partnership> = {}): Partnership {
  return buildPartnership({ covers: codes.map((code) => ({ code, name: null, part: false })), ...members });
}

/** The coverage of the north, the south and the second nation. */
function describeForces(...partnerships: Partnership[]): (Coverage | undefined)[] {
  const coverage = describeCoverage(FORCES, partnerships, register);
  return FORCES.map((code) => coverage.get(code));
}

describe('describeCoverage', () => {
  it('knows of none without partnerships', () => {
    expect(describeForces()).to.deep.equal(['none', 'none', 'none']);
  });

  it('is a partnership where one covers the area, a part of it, or more than it', () => {
    expect(describeForces(covering(['E1-north']))).to.deep.equal(['partnership', 'none', 'none']);
    expect(describeForces(covering(['E1-hill'], { level: 'local' }))).to.deep.equal(['partnership', 'none', 'none']);
    expect(describeForces(covering(['E1-region'], { level: 'regional' }))).to.deep.equal([
      'partnership',
      'partnership',
      'none',
    ]);
  });

  it('is national where only a group of the nation reaches', () => {
    expect(describeForces(covering(['E1'], { level: 'national' }))).to.deep.equal(['national', 'national', 'none']);
  });

  it('is a partnership where there is one beside a national group, in either order', () => {
    const own = covering(['E1-south']);
    const national = covering(['E1'], { level: 'national' });
    expect(describeForces(own, national)).to.deep.equal(['national', 'partnership', 'none']);
    expect(describeForces(national, own)).to.deep.equal(['national', 'partnership', 'none']);
  });

  it('does not count a national group that reaches beyond one nation', () => {
    expect(describeForces(covering(['K1'], { level: 'national' }))).to.deep.equal(['none', 'none', 'none']);
    expect(describeForces(covering(['E1-port', 'W1'], { level: 'national' }))).to.deep.equal(['none', 'none', 'none']);
  });

  it('counts a partnership across the border of two nations in both', () => {
    expect(describeForces(covering(['E1-south', 'W1-isle'], { level: 'regional' }))).to.deep.equal([
      'none',
      'partnership',
      'partnership',
    ]);
  });

  it('judges one whose level is not recorded by whether it covers a whole nation', () => {
    expect(describeForces(covering(['E1-south'], { level: null }))).to.deep.equal(['none', 'partnership', 'none']);
    expect(describeForces(covering(['E1'], { level: null }))).to.deep.equal(['national', 'national', 'none']);
    expect(describeForces(covering(['K1'], { level: null }))).to.deep.equal(['none', 'none', 'none']);
  });

  it('believes a level that is recorded: the only force of a nation is an area of its own', () => {
    expect(describeForces(covering(['W1-force'], { level: 'sub-regional' }))[2]).to.equal('partnership');
  });

  for (const status of [...STATUSES, null]) {
    const expected = status === 'closed' || status === 'superseded' ? 'none' : 'partnership';
    it(`is ${expected} for one that is ${status ?? 'of no recorded status'}`, () => {
      expect(describeForces(covering(['E1-north'], { status }))[0]).to.equal(expected);
    });
  }

  it('answers for unknown codes too, with none', () => {
    expect([...describeCoverage(['E9', 'constructor'], [covering(['K1'])], register)]).to.deep.equal([
      ['E9', 'none'],
      ['constructor', 'none'],
    ]);
  });

  it('describes the published feed', async () => {
    const [feed, areas] = await Promise.all([loadPublishedFeed(), loadPublishedAreas()]);
    const forces = [...areas.register.areas].filter(({ kind }) => kind === 'police-force-area');
    const coverage = describeCoverage(
      forces.map(({ code }) => code),
      feed.partnerships,
      areas.register,
    );
    const listNames = (wanted: Coverage) =>
      forces.filter(({ code }) => coverage.get(code) === wanted).map(({ name }) => name.en);
    expect(listNames('none')).to.have.members([
      'Northumbria',
      'Staffordshire',
      'West Mercia',
      'Lincolnshire',
      'Northamptonshire',
    ]);
    expect(listNames('national')).to.have.members([
      'Police Service of Northern Ireland',
      'Police Scotland',
      'Dyfed-Powys',
    ]);
    expect(listNames('partnership')).to.include('Norfolk').and.have.lengthOf(37);
  });
});
