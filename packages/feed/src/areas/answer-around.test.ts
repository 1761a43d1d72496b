import { expect } from 'chai';
import type { Partnership } from '../partnership.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { buildRegister } from '../testing/places-builder.js';
import { answerNeighbours, answerWider, hasOwnPartnership } from './answer-around.js';
import { answerCoverage, type CoverageAnswer } from './answer-coverage.js';
import type { Area, AreaGroup } from './area-register.js';
import type { Neighbours } from './neighbours.js';

const register = buildRegister();

function findArea(code: string): Area {
  const area = register.findArea(code);
  if (!area) throw new Error(`no area ${code}`);
  return area;
}

function buildCovering(id: string, code: string, level: Partnership['level'] = 'local'): Partnership {
  return buildPartnership({ id, level, covers: [{ code, name: null, part: false }] });
}

const partnerships = [
  buildCovering('hill', 'E1-hill'),
  buildCovering('dale', 'E1-dale'),
  buildCovering('port', 'E1-port', 'sub-regional'),
  buildCovering('nation', 'E1', 'national'),
];
const ask = (code: string, known: readonly Partnership[] = partnerships) =>
  answerCoverage(findArea(code), known, register);
const listIds = ({ groups }: CoverageAnswer) =>
  groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership.id));

describe('answerCoverage of several areas', () => {
  const places: AreaGroup = [findArea('E1-hill'), findArea('E1-city')];

  it('names whoever reaches any of them, and says of what covers one alone that it covers a part', () => {
    const answer = answerCoverage(places, partnerships, register);
    expect(listIds(answer)).to.deep.equal(['hill', 'nation']);
    expect(answer.groups.map(({ covering }) => covering[0]?.reason.whole)).to.deep.equal([false, true]);
    expect(answer).to.include({ area: places[0], areas: places });
  });
});

describe('hasOwnPartnership', () => {
  it("tells a place with a partnership from one with its nation's group alone", () => {
    expect(hasOwnPartnership(ask('E1-hill'))).to.equal(true);
    expect(hasOwnPartnership(ask('E1-city'))).to.equal(false);
    expect(hasOwnPartnership(ask('W1-isle'))).to.equal(false);
  });

  it('takes a group that does not say its level for a partnership of the place', () => {
    expect(hasOwnPartnership(ask('E1-city', [buildCovering('city', 'E1-city', null)]))).to.equal(true);
  });
});

describe('answerWider', () => {
  const widen = (code: string, known = partnerships) => answerWider(ask(code, known), known, register);

  it('is the nearest area around that has somebody else', () => {
    const wider = widen('E1-city');
    expect(wider?.area.code).to.equal('E1-north');
    expect(wider && listIds(wider)).to.have.members(['hill', 'dale']);
  });

  it('goes on to the region where the force area has nobody else', () => {
    const [, , port, nation] = partnerships;
    const wider = widen('E1-city', [port, nation] as Partnership[]);
    expect(wider?.area.code).to.equal('E1-region');
    expect(wider && listIds(wider)).to.deep.equal(['port']);
  });

  it('is null where nobody else is known in the nation', () => {
    expect(widen('W1-isle')).to.equal(null);
    expect(widen('E1', [])).to.equal(null);
  });

  it('looks around all areas of a place', () => {
    const answer = answerCoverage([findArea('E1-city'), findArea('E1-port')], [], register);
    expect(answerWider(answer, partnerships, register)?.area.code).to.equal('E1-region');
  });
});

describe('answerNeighbours', () => {
  const neighbours: Neighbours = new Map([
    ['E1-north', ['E1-south', 'W1-force']],
    ['E1-south', ['E1-north']],
    ['W1-force', ['E1-north']],
  ]);

  it('names who works in the force areas next to a place, without groups of a nation', () => {
    const answers = answerNeighbours(ask('E1-city'), partnerships, register, neighbours);
    expect(answers.map((answer) => [answer.area.code, listIds(answer)])).to.deep.equal([['E1-south', ['port']]]);
  });

  it('leaves out who reaches the place itself', () => {
    const wide = [...partnerships, buildCovering('region', 'E1-region', 'regional')];
    const answers = answerNeighbours(ask('E1-city', wide), wide, register, neighbours);
    expect(answers.map(listIds)).to.deep.equal([['port']]);
  });

  it('finds nobody where no force area is next to the place', () => {
    expect(answerNeighbours(ask('E1-city'), partnerships, register, new Map())).to.deep.equal([]);
  });
});
