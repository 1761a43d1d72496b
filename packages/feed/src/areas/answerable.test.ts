import { expect } from 'chai';
import { buildAreas } from '../testing/area-builder.js';
import { listAnswerable } from './answerable.js';
import { AreaRegister } from './area-register.js';

describe('listAnswerable', () => {
  const register = new AreaRegister(buildAreas());
  const list = (code: string, scope: readonly string[] | null) =>
    listAnswerable(register.findArea(code)!, scope, register).map((area) => area.code);

  it('is the area itself where the page speaks of all of it', () => {
    expect(list('E1-north', null)).to.deep.equal(['E1-north']);
    expect(list('E1-north', ['E1-region'])).to.deep.equal(['E1-north']);
    expect(list('E1-north', ['E1-county', 'E1-city'])).to.deep.equal(['E1-north']);
  });

  it('is what of it is in the scope, where that is only a part', () => {
    expect(list('E1-north', ['E1-city'])).to.deep.equal(['E1-city']);
    expect(list('E1-north', ['E1-hill', 'W1', 'E1-city'])).to.deep.equal(['E1-hill', 'E1-city']);
    expect(list('E1-county', ['E1-hill'])).to.deep.equal(['E1-hill']);
  });

  it('is nothing beyond the scope, and nothing where the scope is nothing', () => {
    expect(list('E1-south', ['E1-north'])).to.deep.equal([]);
    expect(list('E1-north', ['E9'])).to.deep.equal([]);
    expect(list('E1-north', [])).to.deep.equal([]);
  });
});
