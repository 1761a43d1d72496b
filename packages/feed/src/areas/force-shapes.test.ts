import { expect } from 'chai';
import { buildAreas } from '../testing/area-builder.js';
import { AreaRegister } from './area-register.js';
import { listForceShapes } from './force-shapes.js';

const register = new AreaRegister(buildAreas());

describe('listForceShapes', () => {
  const expected: [string, string[], string[]][] = [
    ['a force is its own', ['E1-south'], ['E1-south']],
    ['a district is in the one around it', ['E1-dale'], ['E1-north']],
    ['a region is all that lie in it', ['E1-region'], ['E1-north', 'E1-south']],
    ['areas of one force share its shape', ['E1-dale', 'E1-old-city'], ['E1-north']],
    ['areas add up', ['W1-isle', 'E1-port'], ['W1-force', 'E1-south']],
    ['unknown codes have none', ['E9', '', 'constructor'], []],
    ['no codes have none', [], []],
  ];
  for (const [name, codes, shapes] of expected) {
    it(name, () => {
      expect([...listForceShapes(codes, register)]).to.deep.equal(shapes);
    });
  }

  it('passes over an area that is in no force', () => {
    const rock = { code: 'rock', kind: 'unitary', name: { en: 'Rock' }, parents: ['E1'] } as const;
    expect([...listForceShapes(['rock'], new AreaRegister([...buildAreas(), rock]))]).to.deep.equal([]);
  });
});
