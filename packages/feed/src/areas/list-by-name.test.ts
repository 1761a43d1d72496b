import { expect } from 'chai';
import { buildAreas } from '../testing/area-builder.js';
import { AreaRegister } from './area-register.js';
import { listCouncils, listForces } from './list-by-name.js';

const register = new AreaRegister(buildAreas().reverse());

describe('listForces', () => {
  it('has every police force area, by name', () => {
    const names = listForces(register, 'en').map(({ name }) => name.en);
    expect(names).to.deep.equal(['North Force', 'Second Force', 'South Force']);
  });
});

describe('listCouncils', () => {
  it('has counties and councils, and no district of a county', () => {
    const names = listCouncils(register, 'en').map(({ name }) => name.en);
    expect(names).to.deep.equal(['Example City', 'Exampleshire', 'Isle', 'Port', 'Vale']);
  });

  it('goes by the names of the language, where there are such', () => {
    const codes = listCouncils(register, 'cy').map(({ code }) => code);
    expect(codes).to.deep.equal(['E1-city', 'E1-county', 'E1-port', 'W1-vale', 'W1-isle']);
  });
});
