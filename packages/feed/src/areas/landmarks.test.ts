import { expect } from 'chai';
import { loadPublishedAreas } from '../testing/published-data.js';
import { measureDistance } from './direction.js';
import { LANDMARKS } from './landmarks.js';
import { findOutlineAt } from './outline-at.js';
import { listOutlines } from './outlines.js';

/** The force area that each city is in. */
const FORCES: Readonly<Record<string, string>> = {
  Aberdeen: 'Police Scotland',
  Aberystwyth: 'Dyfed-Powys',
  Bangor: 'North Wales',
  Belfast: 'Police Service of Northern Ireland',
  Birmingham: 'West Midlands',
  Brighton: 'Sussex',
  Bristol: 'Avon and Somerset',
  Cambridge: 'Cambridgeshire',
  Canterbury: 'Kent',
  Cardiff: 'South Wales',
  Carlisle: 'Cumbria',
  Chester: 'Cheshire',
  Edinburgh: 'Police Scotland',
  Exeter: 'Devon and Cornwall',
  Glasgow: 'Police Scotland',
  Hull: 'Humberside',
  Inverness: 'Police Scotland',
  Leeds: 'West Yorkshire',
  Leicester: 'Leicestershire',
  Lincoln: 'Lincolnshire',
  Liverpool: 'Merseyside',
  London: 'Metropolitan Police',
  Manchester: 'Greater Manchester',
  'Newcastle upon Tyne': 'Northumbria',
  Norwich: 'Norfolk',
  Nottingham: 'Nottinghamshire',
  Oxford: 'Thames Valley',
  Plymouth: 'Devon and Cornwall',
  Sheffield: 'South Yorkshire',
  Southampton: 'Hampshire and Isle of Wight',
  Swansea: 'South Wales',
  York: 'North Yorkshire',
};

describe('the cities by which areas are described', () => {
  it('each lie in the force area that they belong to', async () => {
    const { topology, register } = await loadPublishedAreas();
    const outlines = listOutlines(topology, 'pfa');
    const found = LANDMARKS.map(({ name, position }) => {
      const code = String(findOutlineAt(outlines, position)?.id);
      return [name.en, register.findArea(code)?.name.en];
    });
    expect(Object.fromEntries(found)).to.deep.equal(FORCES);
  });

  it('are near every force area', async () => {
    const { topology } = await loadPublishedAreas();
    for (const { id, properties } of listOutlines(topology, 'pfa')) {
      const distances = LANDMARKS.map(({ position }) => measureDistance(position, properties.anchor!));
      expect(Math.min(...distances), String(id)).to.be.lessThan(100);
    }
  });
});
