import { expect } from 'chai';
import type { Level, Partnership } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { AreaRegister } from './area-register.js';
import { countLevels, describeLayers } from './layers.js';

const register = new AreaRegister(buildAreas());
const FORCES = ['E1-north', 'E1-south', 'W1-force'];

function covering(level: Level | null, codes: readonly string[], members: Partial<Partnership> = {}): Partnership {
  return buildPartnership({ level, covers: codes.map((code) => ({ code, name: null, part: false })), ...members });
}

const PARTNERSHIPS = [
  covering('local', ['E1-hill']),
  covering('local', ['E1-dale']),
  covering('regional', ['E1-region']),
  covering('national', ['W1']),
  covering('local', ['E1-port'], { status: 'closed' }),
];

function describeForces(...hidden: Level[]): string[] {
  const layers = describeLayers(FORCES, PARTNERSHIPS, register, new Set(hidden));
  return FORCES.map((code) => `${layers.get(code)?.coverage} ${layers.get(code)?.count}`);
}

describe('describeLayers', () => {
  it('counts what overlaps, without national groups and what has closed', () => {
    expect(describeForces()).to.deep.equal(['partnership 3', 'partnership 1', 'national 0']);
  });

  it('leaves out the levels that are switched off', () => {
    expect(describeForces('local')).to.deep.equal(['partnership 1', 'partnership 1', 'national 0']);
  });

  it('never makes an area look like a gap because its level is switched off', () => {
    expect(describeForces('regional')).to.deep.equal(['partnership 2', 'hidden 0', 'national 0']);
    expect(describeForces('national')).to.deep.equal(['partnership 3', 'partnership 1', 'hidden 0']);
    expect(describeForces('local', 'regional', 'national')).to.deep.equal(['hidden 0', 'hidden 0', 'hidden 0']);
  });

  it('always shows a record that does not say its level', () => {
    const layers = describeLayers(FORCES, [covering(null, ['E1-hill'])], register, new Set(['local', 'national']));
    expect(layers.get('E1-north')).to.deep.equal({ coverage: 'partnership', count: 1 });
  });
});

describe('countLevels', () => {
  it('counts the open ones of each level', () => {
    expect([...countLevels(PARTNERSHIPS)]).to.deep.equal([
      ['local', 2],
      ['regional', 1],
      ['national', 1],
    ]);
  });
});
