import { expect } from 'chai';
import type { Position } from '../partnership.js';
import { loadPublishedAreas } from '../testing/published-data.js';
import { namePosition } from './name-position.js';
import { listOutlines } from './outlines.js';

describe('namePosition', () => {
  async function name(position: Position, language = 'en'): Promise<string> {
    const { topology, register } = await loadPublishedAreas();
    return namePosition(position, listOutlines(topology, 'pfa'), register, language);
  }

  for (const [place, position, expected] of [
    ['the middle of a city', [-1.9, 52.48], 'Birmingham'],
    ['a town around it', [-2.13, 52.59], 'Birmingham'],
    ['a town across the Mersey, with the same police', [-3.02, 53.39], 'Liverpool'],
    ['a town in Scotland', [-4.43, 55.84], 'Glasgow'],
    ['a town in Northern Ireland', [-6.05, 54.51], 'Belfast'],
    ['the sea before a city', [-0.13, 50.75], 'Brighton'],
  ] as const) {
    it(`names ${place} by the city`, async () => {
      expect(await name(position)).to.equal(expected);
    });
  }

  for (const [place, position, expected] of [
    ['another city of the same area', [-1.51, 52.41], 'West Midlands'],
    ['a city beside another', [-1.48, 52.92], 'Derbyshire'],
    ['a town in Wales beside an English city', [-2.99, 53.05], 'North Wales'],
    ['a town in England beside a Welsh city', [-2.98, 51.35], 'Avon and Somerset'],
    ['a town across the Humber', [-0.08, 53.57], 'Humberside'],
    ['a county beside London', [-0.27, 51.33], 'Surrey'],
    ['Cornwall', [-5.05, 50.26], 'Devon and Cornwall'],
  ] as const) {
    it(`names ${place} by the police force area`, async () => {
      expect(await name(position)).to.equal(expected);
    });
  }

  for (const [place, position] of [
    ['London', [-0.09, 51.515]],
    ['London', [0.18, 51.56]],
    ['Scotland', [-5.47, 56.42]],
    ['Northern Ireland', [-7.32, 54.6]],
  ] as const) {
    it(`names ${position.join(', ')} ${place}, and not for its police`, async () => {
      expect(await name(position)).to.equal(place);
    });
  }

  it('knows Welsh names of cities and of areas', async () => {
    expect(await name([-3.18, 51.48], 'cy')).to.equal('Caerdydd');
    expect(await name([-0.13, 51.51], 'cy')).to.equal('Llundain');
    expect(await name([-3.6, 53.1], 'cy')).to.equal('Gogledd Cymru');
    expect(await name([-1.9, 52.48], 'cy')).to.equal('Birmingham');
  });

  it('names nothing where no area is known', async () => {
    const { register } = await loadPublishedAreas();
    expect(namePosition([-1.9, 52.48], [], register, 'en')).to.equal('');
  });
});
