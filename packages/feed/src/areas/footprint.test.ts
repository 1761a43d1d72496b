import { expect } from 'chai';
import { buildAreas } from '../testing/area-builder.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { AreaRegister } from './area-register.js';
import { footprintsOverlap, resolveFootprint, resolvePartnershipFootprint } from './footprint.js';

const register = new AreaRegister(buildAreas());

describe('resolveFootprint', () => {
  it('adds up areas of any kind, each smallest one once', () => {
    const footprint = resolveFootprint(['E1-hill', 'E1-county', 'W1'], register);
    expect([...footprint]).to.have.members(['E1-hill', 'E1-dale', 'W1-isle', 'W1-vale']);
  });

  it('reads a retired code', () => {
    expect([...resolveFootprint(['E1-old-suburb'], register)]).to.deep.equal(['E1-city']);
  });

  it('gets nothing from unknown codes', () => {
    expect(resolveFootprint(['E9', '', 'constructor'], register)).to.be.empty;
  });
});

describe('resolvePartnershipFootprint', () => {
  it('resolves every code that a partnership covers', () => {
    const covers = ['E1-south', 'E9', 'E1-city'].map((code) => ({ code, name: null, part: false }));
    const footprint = resolvePartnershipFootprint(buildPartnership({ covers }), register);
    expect([...footprint]).to.have.members(['E1-port', 'E1-city']);
  });

  it('is empty for a partnership that covers nothing known', () => {
    expect(resolvePartnershipFootprint(buildPartnership({ covers: [] }), register)).to.be.empty;
  });
});

describe('footprintsOverlap', () => {
  const overlap = (one: string[], other: string[]) =>
    footprintsOverlap(resolveFootprint(one, register), resolveFootprint(other, register));

  it('is true of an area and a part of it, either way round', () => {
    expect(overlap(['E1-hill'], ['E1'])).to.equal(true);
    expect(overlap(['E1'], ['E1-hill'])).to.equal(true);
  });

  it('is false of neighbours', () => {
    expect(overlap(['E1-north'], ['E1-south'])).to.equal(false);
  });

  it('is false of nothing, even with nothing', () => {
    expect(overlap([], ['K1'])).to.equal(false);
    expect(overlap([], [])).to.equal(false);
  });
});
