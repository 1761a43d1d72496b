import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import { buildAreas } from '../testing/area-builder.js';
import { limitPlace } from './limit-place.js';
import { optionOfArea, type PlaceOption } from './place-option.js';

describe('limitPlace', () => {
  const register = new AreaRegister(buildAreas());
  const findArea = (code: string) => register.findArea(code)!;
  const region = optionOfArea(findArea('E1-region'), register);
  const describePlace = (option: PlaceOption, scope: readonly string[] | null) => {
    const limited = limitPlace(option, scope, register);
    return limited && { name: limited.name.en, kind: limited.kind, areas: limited.areas.map(({ code }) => code) };
  };

  it('is the place itself where the page speaks of all of it', () => {
    expect(limitPlace(region, null, register)).to.equal(region);
    expect(limitPlace(region, ['E1'], register)).to.equal(region);
  });

  it('is the part of an area that the page speaks of, by its own name', () => {
    expect(describePlace(region, ['E1-city'])).to.deep.equal({
      name: 'Example City',
      kind: 'unitary',
      areas: ['E1-city'],
    });
    expect(describePlace(region, ['E1-city', 'E1-port'])).to.deep.include({
      name: 'Example City, Port',
      areas: ['E1-city', 'E1-port'],
    });
  });

  it('is nothing beyond the scope', () => {
    expect(limitPlace(region, ['W1'], register)).to.equal(null);
  });

  it('leaves a town its name', () => {
    const town: PlaceOption = {
      ...region,
      id: 'Town E1-city',
      kind: 'place',
      name: { en: 'Town' },
      areas: [findArea('E1-city'), findArea('E1-port')],
    };
    expect(describePlace(town, ['E1-city'])).to.deep.equal({ name: 'Town', kind: 'place', areas: ['E1-city'] });
  });
});
