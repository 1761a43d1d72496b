import { expect } from 'chai';
import { buildPlacesJson } from '../testing/places-builder.js';
import { parsePlaces } from './parse-places.js';

describe('parsePlaces', () => {
  it('reads places with the areas they are in, in both languages', () => {
    const { places } = parsePlaces(buildPlacesJson());
    expect(places).to.deep.include({ name: { en: 'Oldbridge' }, areas: ['E1-city'] });
    expect(places).to.deep.include({ name: { en: 'Newport', cy: 'Casnewydd' }, areas: ['W1-isle'] });
    expect(places).to.deep.include({ name: { en: 'Two Towns' }, areas: ['E1-city', 'E1-port'] });
  });

  it('reads aliases, postcode areas, edition and credit', () => {
    const read = parsePlaces(buildPlacesJson());
    expect(read.areaAliases.get('E1-city')).to.deep.equal(['Ex City']);
    expect(read.postcodeAreas.get('NE')).to.deep.equal({ name: 'North-east', forces: ['E1-north', 'E1-south'] });
    expect(read.postcodeAreas.get('constructor')).to.equal(undefined);
    expect([read.edition, read.attribution]).to.deep.equal(['2026-11', 'Place names: made up.']);
  });

  it('leaves out alone what it does not understand', () => {
    const read = parsePlaces({
      places: { 'E1-city': ['Oldbridge', 7, null, { cy: 'Heb Saesneg' }], 'E1-hill': 'Newton' },
      postcodeAreas: { N: { name: 'North', forces: ['E1-north', 8] }, NE: 'North-east' },
      areaAliases: { 'E1-city': ['Ex', 3], 'E1-hill': null },
    });
    expect(read.places).to.deep.equal([{ name: { en: 'Oldbridge' }, areas: ['E1-city'] }]);
    expect([...read.postcodeAreas]).to.deep.equal([['N', { name: 'North', forces: ['E1-north'] }]]);
    expect([...read.areaAliases]).to.deep.equal([
      ['E1-city', ['Ex']],
      ['E1-hill', []],
    ]);
    expect([read.edition, read.attribution]).to.deep.equal(['', '']);
  });

  for (const value of [null, [], 'places', {}, { places: {} }, { places: [], postcodeAreas: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => parsePlaces(value))
        .to.throw('not a gazetteer')
        .with.property('code', 'not-a-feed');
    });
  }
});
