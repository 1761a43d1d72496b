import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignArea, findShapeAt } from './assign-area.mjs';
import { groupPlaces } from './group-places.mjs';
import { tidyName } from './tidy-name.mjs';

const square = (west, south) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + 1],
      [west + 1, south + 1],
      [west + 1, south],
      [west, south],
    ],
  ],
});
const boroughs = [
  { code: 'west', geometry: square(0, 51) },
  { code: 'east', geometry: square(1, 51) },
];
const shapes = {
  boroughs,
  forces: [{ code: 'force', geometry: square(0, 51) }],
  districts: new Map([['E10000012 Chelmsford', 'E07000070']]),
};
const assign = (place) => assignArea({ position: [0.5, 51.5], ...place }, shapes);

describe('assignArea', () => {
  it('goes by the code of the gazetteer', () => {
    assert.equal(assign({ name: 'Beeston', area: 'E10000024' }), 'E10000024');
  });

  it('takes a town for the district that is called after it', () => {
    assert.equal(assign({ name: 'Chelmsford', area: 'E10000012' }), 'E07000070');
    assert.equal(assign({ name: 'Chelmsford', area: 'E10000024' }), 'E10000024');
  });

  it('finds the borough of a place in London, but none for London as a whole', () => {
    assert.equal(assign({ name: 'Soho', area: 'E12000007' }), 'west');
    assert.equal(assign({ name: 'London', area: 'E12000007' }), 'E12000007');
    assert.equal(assign({ name: 'Barbican', area: 'E12000007' }), 'E09000001');
  });

  it('finds the force area of a place without a code', () => {
    assert.equal(assign({ name: 'Nowhere' }), 'force');
  });
});

describe('findShapeAt', () => {
  it('finds the shape around a position, or else the nearest', () => {
    assert.equal(findShapeAt(boroughs, [1.2, 51.5]), 'east');
    assert.equal(findShapeAt(boroughs, [2.3, 51.9]), 'east');
    assert.equal(findShapeAt(boroughs, [-0.1, 51.1]), 'west');
  });
});

describe('tidyName', () => {
  for (const [name, tidy] of [
    ['Saint Davids', 'St Davids'],
    ['St. Helens', 'St Helens'],
    ['Bury Saint Edmunds', 'Bury St Edmunds'],
    ['Basford, Stoke-on-Trent', 'Basford'],
    ['Saintfield', 'Saintfield'],
    ['Londonderry County Borough', 'Londonderry'],
  ]) {
    it(`writes ${name} as ${tidy}`, () => assert.equal(tidyName(name), tidy));
  }
});

describe('groupPlaces', () => {
  const places = [
    { name: 'Newport', areas: ['W06000022'] },
    { name: 'Newport', areas: ['W06000009'] },
    { name: 'Barry', areas: ['W06000014'] },
    { name: 'Barry', areas: ['W06000014'] },
    { name: 'Berkshire', areas: ['E06000036', 'E06000037'] },
  ];

  it('groups names by area, each once, with Welsh names', () => {
    assert.deepEqual(groupPlaces(places, { Barry: 'Y Barri', 'Newport W06000022': 'Casnewydd' }), {
      'E06000036 E06000037': ['Berkshire'],
      W06000009: ['Newport'],
      W06000014: [{ en: 'Barry', cy: 'Y Barri' }],
      W06000022: [{ en: 'Newport', cy: 'Casnewydd' }],
    });
  });

  it('refuses a Welsh name that fits no place, or two', () => {
    assert.throws(() => groupPlaces(places, { Mold: 'Yr Wyddgrug' }), /0 places/);
    assert.throws(() => groupPlaces(places, { Newport: 'Casnewydd' }), /2 places/);
  });
});
