import { expect } from 'chai';
import { buildPartnership } from '../testing/feed-builder.js';
import { parseFeed } from '../parse-feed.js';
import type { Partnership } from '../partnership.js';
import { answerCoverage, type CoverageAnswer } from './answer-coverage.js';
import type { Area, AreaRegister } from './area-register.js';
import { resolvePartnershipFootprint } from './footprint.js';
import { parseAreas } from './parse-areas.js';

const NOTTINGHAMSHIRE = 'E23000019';
const NOTTINGHAM = 'E06000018';

describe('answerCoverage', () => {
  let register: AreaRegister;
  let published: readonly Partnership[];

  before(async () => {
    const load = async (url: string): Promise<unknown> => (await fetch(url)).json();
    register = parseAreas(await load('/data/areas.topo.json')).register;
    published = parseFeed(await load('/data/partnerships.json'), location.href).feed.partnerships;
  });

  function findArea(code: string): Area {
    const area = register.findArea(code);
    if (!area) throw new Error(`no area ${code}`);
    return area;
  }

  function listIds(answer: CoverageAnswer): string[] {
    return answer.groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership.id));
  }

  function cover(code: string, part = false) {
    return { code, name: null, part };
  }

  it('names every open published partnership that reaches each of the 45 police force areas, and no other', () => {
    const forces = [...register.areas].filter(({ kind }) => kind === 'police-force-area');
    expect(forces).to.have.length(45);
    for (const force of forces) {
      const leaves = register.listLeaves(force.code);
      const expected = published
        .filter(({ status }) => status !== 'closed' && status !== 'superseded')
        .filter((partnership) =>
          [...resolvePartnershipFootprint(partnership, register)].some((leaf) => leaves.has(leaf)),
        )
        .map(({ id }) => id);
      expect(listIds(answerCoverage(force, published, register)), force.name.en).to.have.members(expected);
    }
  });

  it('groups by level, smallest first, and leaves out levels with nobody', () => {
    const answer = answerCoverage(findArea(NOTTINGHAM), published, register);
    expect(answer.groups.map(({ level }) => level)).to.deep.equal(['local', 'sub-regional', 'national']);
  });

  it('gives the covered area around a place as the reason', () => {
    const partnership = buildPartnership({ covers: [cover(NOTTINGHAMSHIRE)], level: 'sub-regional' });
    const answer = answerCoverage(findArea(NOTTINGHAM), [partnership], register);
    expect(answer.groups[0]?.covering[0]?.reason).to.deep.equal({ area: findArea(NOTTINGHAMSHIRE), whole: true });
  });

  it('says when only a part of the area is reached', () => {
    const partnership = buildPartnership({ covers: [cover(NOTTINGHAM)], level: 'local' });
    const answer = answerCoverage(findArea(NOTTINGHAMSHIRE), [partnership], register);
    expect(answer.groups[0]?.covering[0]?.reason).to.deep.equal({ area: findArea(NOTTINGHAM), whole: false });
  });

  it('does not take a part of an area for the whole', () => {
    const partnership = buildPartnership({ covers: [cover(NOTTINGHAMSHIRE, true)] });
    const answer = answerCoverage(findArea(NOTTINGHAM), [partnership], register);
    expect(answer.groups[0]?.covering[0]?.reason.whole).to.equal(false);
  });

  it('takes several areas that make up the place for the whole of it', () => {
    const councils = [...register.listLeaves(NOTTINGHAMSHIRE)].map((code) => cover(code));
    const answer = answerCoverage(findArea(NOTTINGHAMSHIRE), [buildPartnership({ covers: councils })], register);
    expect(answer.groups[0]?.covering[0]?.reason.whole).to.equal(true);
  });

  it('puts those that cover the whole before those that cover a part', () => {
    const part = buildPartnership({ id: 'part', covers: [cover(NOTTINGHAM)], level: 'local' });
    const whole = buildPartnership({ id: 'whole', covers: [cover(NOTTINGHAMSHIRE)], level: 'local' });
    expect(listIds(answerCoverage(findArea(NOTTINGHAMSHIRE), [part, whole], register))).to.deep.equal([
      'whole',
      'part',
    ]);
  });

  it('leaves out closed and superseded partnerships', () => {
    const gone = (['closed', 'superseded'] as const).map((status) =>
      buildPartnership({ id: status, status, covers: [cover(NOTTINGHAM)] }),
    );
    expect(answerCoverage(findArea(NOTTINGHAM), gone, register).groups).to.deep.equal([]);
  });
});
