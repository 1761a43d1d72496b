import { expect } from 'chai';
import { buildAreas } from '../testing/area-builder.js';
import { AreaRegister } from './area-register.js';
import { footprintsOverlap, resolveFootprint } from './footprint.js';
import { TouchedAreas } from './touched-areas.js';

const register = new AreaRegister(buildAreas());
const CODES = [...register.areas].map(({ code }) => code);

describe('TouchedAreas', () => {
  it('lists the areas that a footprint overlaps with, each once', () => {
    const areas = new TouchedAreas([...CODES, 'unknown'], register);
    for (const code of CODES) {
      const footprint = resolveFootprint([code], register);
      const overlapping = CODES.filter((other) => footprintsOverlap(footprint, register.listLeaves(other)));
      expect([...areas.list(footprint)].sort()).to.deep.equal(overlapping.sort());
    }
  });

  it('lists none for an empty footprint, and none of the areas that were not asked for', () => {
    expect([...new TouchedAreas(CODES, register).list(new Set())]).to.deep.equal([]);
    expect([...new TouchedAreas([], register).list(new Set(CODES))]).to.deep.equal([]);
  });
});
