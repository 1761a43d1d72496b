import { expect } from 'chai';
import type { Topology } from 'topojson-specification';
import { AreaRegister, type Area } from '../areas/area-register.js';
import type { Partnership } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { FootprintShapes } from './footprint-shapes.js';

/** Two squares side by side, West and East, and the country around both; all rings run clockwise, as TopoJSON has them. */
const SQUARES: Topology = {
  type: 'Topology',
  arcs: [
    [[1, 50], [1, 51]], // 0: the border
    [[1, 51], [2, 51], [2, 50], [1, 50]], // 1: around the east
    [[1, 50], [0, 50], [0, 51], [1, 51]], // 2: around the west
  ], // prettier-ignore
  objects: {
    pfa: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'E1-north', arcs: [[2, ~0]] },
        { type: 'MultiPolygon', id: 'E1-south', arcs: [[[0, 1]]] },
      ],
    },
    rgn: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'E1-region', arcs: [[2, 1]] }] },
    nbr: { type: 'GeometryCollection', geometries: [{ type: 'Point', id: 'W1', coordinates: [5, 5] }] },
  },
};

/** A council of the west, in a file of its own. */
const CITY: Topology = {
  type: 'Topology',
  arcs: [[[0, 50], [0, 50.5], [0.5, 50.5], [0.5, 50], [0, 50]]], // prettier-ignore
  objects: { utla: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'E1-city', arcs: [[0]] }] } },
};

const NORTH = [[0, 50], [1, 50], [1, 51], [0, 51]]; // prettier-ignore

function draw(covers: (string | Partnership['covers'][number])[], topologies = [SQUARES, CITY], more: Area[] = []) {
  const shapes = new FootprintShapes(new AreaRegister([...buildAreas(), ...more]), topologies);
  return shapes.drawFootprint(
    buildPartnership({
      covers: covers.map((cover) => (typeof cover === 'string' ? { code: cover, name: null, part: false } : cover)),
    }),
  );
}

describe('FootprintShapes', () => {
  it('draws an area with its outer ring counter-clockwise and closed', () => {
    const { rings, largerThan, missing } = draw(['E1-north']);
    expect(rings).to.have.lengthOf(1);
    const [ring = []] = rings[0] ?? [];
    expect(ring).to.have.lengthOf(5);
    expect(ring[0]).to.deep.equal(ring[4]);
    const start = ring.findIndex((position) => String(position) === '0,50');
    expect([0, 1, 2, 3].map((step) => ring[(start + step) % 4])).to.deep.equal(NORTH);
    expect({ largerThan, missing }).to.deep.equal({ largerThan: [], missing: [] });
  });

  it('draws neighbours as one shape, without the border between them', () => {
    const { rings } = draw(['E1-north', 'E1-south']);
    expect(rings).to.have.lengthOf(1);
    expect(rings[0]?.[0]).to.have.lengthOf(7);
  });

  it('draws an area once that is covered twice, by itself and by a larger one', () => {
    const region = draw(['E1-region']).rings;
    expect(draw(['E1-north', 'E1-region', 'E1-city']).rings).to.deep.equal(region);
    expect(draw(['E1-old-city', 'E1-city']).rings).to.deep.equal(draw(['E1-city']).rings);
  });

  it('draws an area without a shape as what it is made of', () => {
    const parts: Area[] = [
      { code: 'X', kind: 'county', name: { en: 'Made of two' }, parents: [] },
      { code: 'E1-north', kind: 'police-force-area', name: { en: 'North' }, parents: ['X'] },
      { code: 'E1-south', kind: 'police-force-area', name: { en: 'South' }, parents: ['X'] },
    ];
    const { rings, largerThan } = draw(['X'], [SQUARES], parts);
    expect(rings[0]?.[0]).to.have.lengthOf(7);
    expect(largerThan).to.deep.equal([]);
  });

  it('says where a larger area stands in', () => {
    const { rings, largerThan } = draw(['E1-old-city'], [SQUARES]);
    expect(rings).to.deep.equal(draw(['E1-north']).rings);
    expect(largerThan).to.deep.equal(['E1-old-city']);
  });

  it('takes the stand-in that the register names', () => {
    const hamlet: Area = { code: 'X', kind: 'district', name: { en: 'X' }, parents: ['E1-north'], drawnAs: 'E1-city' };
    const { rings, largerThan } = draw(['X'], [SQUARES, CITY], [hamlet]);
    expect(rings).to.deep.equal(draw(['E1-city']).rings);
    expect(largerThan).to.deep.equal(['X']);
  });

  it('says where only a part of an area is covered', () => {
    expect(draw([{ code: 'E1-north', name: null, part: true }]).largerThan).to.deep.equal(['E1-north']);
  });

  it('says which codes have no shape, and draws the others', () => {
    const { rings, missing } = draw(['E1-north', 'W1', 'E9', 'constructor']);
    expect(rings).to.have.lengthOf(1);
    expect(missing).to.deep.equal(['W1', 'E9', 'constructor']);
  });

  it('takes a footprint of its own in place of codes, wound right', () => {
    const hole = [[0.2, 0.2], [0.4, 0.2], [0.4, 0.4], [0.2, 0.2]] as const; // prettier-ignore
    const outer = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]] as const; // prettier-ignore
    const shapes = new FootprintShapes(new AreaRegister([]), []);
    const geometryOverride = { type: 'Polygon', coordinates: [outer, hole] } as const;
    const { rings, missing } = shapes.drawFootprint(buildPartnership({ geometryOverride }));
    expect(rings).to.deep.equal([[[...outer].reverse(), [...hole].reverse()]]);
    expect(missing).to.deep.equal([]);
  });
});
