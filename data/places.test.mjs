import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const places = readData('places.json');
const postcodeAreas = readData('postcode-areas.json');
const register = new Map(readData('area-register.json').map((area) => [area.code, area]));

function readData(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** The codes that the gazetteer gives a name, in English or Welsh. */
function findPlace(name) {
  return Object.entries(places.places)
    .filter(([, names]) => names.some((known) => known === name || known.en === name || known.cy === name))
    .map(([codes]) => codes);
}

describe('places.json', () => {
  it('has the places of the gazetteer, each in areas that the register knows', () => {
    assert.equal(Object.values(places.places).flat().length, 4_647);
    for (const code of Object.keys(places.places).flatMap((codes) => codes.split(' ')))
      assert.ok(register.has(code), code);
  });

  it('puts places where they are', () => {
    for (const [name, codes] of [
      ['Solihull', 'E08000029'],
      ['Chelmsford', 'E07000070'],
      ['Brixton Hill', 'E09000022'],
      ['Barbican', 'E09000001'],
      ['Keswick', 'E23000002'],
      ['Arbroath', 'S12000041'],
      ['Holyhead', 'W06000001'],
      ['Caergybi', 'W06000001'],
      ['Larne', 'N09000008'],
      ['Stornoway', 'S12000013'],
    ]) {
      assert.deepEqual(findPlace(name), [codes], name);
    }
  });

  it('has a Welsh name only for places in Wales', () => {
    for (const [codes, names] of Object.entries(places.places)) {
      if (!codes.startsWith('W'))
        assert.ok(
          names.every((name) => typeof name === 'string'),
          codes,
        );
    }
  });

  it('names aliases for areas that the register knows, none of them a name of that area', () => {
    for (const [code, aliases] of Object.entries(places.areaAliases)) {
      assert.ok(register.has(code), code);
      for (const alias of aliases) assert.notEqual(alias, register.get(code).name.en);
    }
  });

  it('has the table of postcode areas', () => {
    assert.deepEqual(places.postcodeAreas, postcodeAreas);
  });

  it('says who is to be credited', () => {
    assert.match(places.attribution, /GeoNames.*Royal Mail.*Open Government Licence/);
  });
});

describe('postcode-areas.json', () => {
  it('has 124 areas, and reaches every police force area', () => {
    assert.equal(Object.keys(postcodeAreas).length, 124);
    const forces = new Set(Object.values(postcodeAreas).flatMap((area) => area.forces));
    for (const { code, kind } of register.values()) assert.equal(forces.has(code), kind === 'police-force-area', code);
  });

  it('has no force for the Crown Dependencies alone', () => {
    const empty = Object.keys(postcodeAreas).filter((letters) => postcodeAreas[letters].forces.length === 0);
    assert.deepEqual(empty.sort(), ['GY', 'IM', 'JE']);
  });
});
