import { expect } from 'chai';
import type { Topology } from 'topojson-specification';
import { loadPublishedAreas } from '../testing/published-data.js';
import type { Areas } from './parse-areas.js';
import { listOutlines } from './outlines.js';

const SQUARE: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 51],
      [1, 51],
      [1, 52],
      [0, 51],
    ],
  ],
  objects: {
    pfa: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: 'E1', arcs: [[0]], properties: { anchor: [0.6, 51.4] } }],
    },
    rgn: { type: 'Polygon', arcs: [[0]] },
  },
};

describe('listOutlines', () => {
  it('lists the shapes of a layer with their codes and label positions', () => {
    expect(listOutlines(SQUARE, 'pfa')).to.deep.equal([
      {
        type: 'Feature',
        id: 'E1',
        properties: { anchor: [0.6, 51.4] },
        geometry: { type: 'Polygon', coordinates: SQUARE.arcs },
      },
    ]);
  });

  it('lists nothing for a layer that is not there', () => {
    expect(listOutlines(SQUARE, 'nbr')).to.deep.equal([]);
  });

  it('lists nothing for a layer that is a single shape', () => {
    expect(listOutlines(SQUARE, 'rgn')).to.deep.equal([]);
  });

  describe('of the published file', () => {
    let areas: Areas;

    before(async () => {
      areas = await loadPublishedAreas();
    });

    const listIds = (layer: 'pfa' | 'rgn' | 'ctry') => listOutlines(areas.topology, layer).map(({ id }) => id);
    const listCodes = (isWanted: (code: string, kind: string) => boolean) =>
      [...areas.register.areas].filter(({ code, kind }) => isWanted(code, kind)).map(({ code }) => code);

    it('draws each police force area once', () => {
      expect(listIds('pfa')).to.have.members(listCodes((_, kind) => kind === 'police-force-area'));
    });

    it('draws each region of England and each other nation once', () => {
      expect(listIds('rgn')).to.have.members(
        listCodes((code, kind) => kind === 'region' || (kind === 'nation' && !code.startsWith('E'))),
      );
    });

    it('draws each nation once', () => {
      expect(listIds('ctry')).to.have.members(listCodes((_, kind) => kind === 'nation'));
    });

    it('names the neighbouring land', () => {
      const names = listOutlines(areas.topology, 'nbr').map(({ properties }) => properties.name?.en);
      expect(names).to.include.members(['Ireland', 'France', 'Isle of Man']).and.not.include(undefined);
    });
  });
});
