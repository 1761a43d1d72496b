import { expect } from 'chai';
import { IssueLog } from './issue-log.js';
import { readPoint, readPolygonGeometry } from './parse-geometry.js';
import type { Position } from './partnership.js';

const SQUARE: Position[] = [
  [0, 51],
  [1, 51],
  [1, 52],
  [0, 51],
];

function makeRing(length: number): Position[] {
  return Array.from({ length }, (_, index) => [0, index === length - 1 ? 0 : index / length]);
}

describe('readPoint', () => {
  const read = (value: unknown) => readPoint(value, new IssueLog());

  it('reads longitude and latitude', () => {
    expect(read({ type: 'Point', coordinates: [-1.15, 53.1] })).to.deep.equal([-1.15, 53.1]);
  });

  it('reads 0 as the coordinate that it is', () => {
    expect(read({ type: 'Point', coordinates: [0, 0] })).to.deep.equal([0, 0]);
  });

  it('reads the ends of the range and leaves a height out', () => {
    expect(read({ type: 'Point', coordinates: [-180, 90, 12] })).to.deep.equal([-180, 90]);
  });

  it('takes null for "not recorded", without an issue', () => {
    const log = new IssueLog();
    expect(readPoint(null, log)).to.equal(null);
    expect(log.list()).to.deep.equal([]);
  });

  const refused: unknown[] = [
    { type: 'Point', coordinates: [-180.1, 53] },
    { type: 'Point', coordinates: [0, 90.1] },
    { type: 'Point', coordinates: ['0', '53'] },
    { type: 'Point', coordinates: [0] },
    { type: 'Point', coordinates: [null, 53] },
    { type: 'Point', coordinates: { 0: 0, 1: 53 } },
    { type: 'Point' },
    { type: 'LineString', coordinates: [0, 53] },
    [0, 53],
    'Point',
  ];
  for (const value of refused) {
    it(`refuses ${JSON.stringify(value)}, with an issue`, () => {
      const log = new IssueLog();
      expect(readPoint(value, log)).to.equal(null);
      expect(log.list()).to.have.lengthOf(1);
    });
  }

  it('refuses a number too large to be finite', () => {
    expect(read(JSON.parse('{"type": "Point", "coordinates": [1e999, 53]}'))).to.equal(null);
    expect(read({ type: 'Point', coordinates: [NaN, 53] })).to.equal(null);
  });
});

describe('readPolygonGeometry', () => {
  it('reads a polygon and a multipolygon', () => {
    const log = new IssueLog();
    const polygon = { type: 'Polygon', coordinates: [SQUARE, SQUARE] };
    const multiPolygon = { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] };
    expect(readPolygonGeometry(polygon, log)).to.deep.equal(polygon);
    expect(readPolygonGeometry(multiPolygon, log)).to.deep.equal(multiPolygon);
    expect(log.list()).to.deep.equal([]);
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['a ring that is not closed', { type: 'Polygon', coordinates: [[...SQUARE, [0, 52]]] }],
    ['a ring of three positions', { type: 'Polygon', coordinates: [[SQUARE[0], SQUARE[1], SQUARE[0]]] }],
    [
      'a position out of range',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 51],
            [0, 91],
            [1, 52],
            [0, 51],
          ],
        ],
      },
    ],
    [
      'a position in words',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 51],
            ['0', '51'],
            [1, 52],
            [0, 51],
          ],
        ],
      },
    ],
    ['one bad ring among good ones', { type: 'Polygon', coordinates: [SQUARE, []] }],
    ['no ring', { type: 'Polygon', coordinates: [] }],
    ['no polygon', { type: 'MultiPolygon', coordinates: [] }],
    ['one bad polygon among good ones', { type: 'MultiPolygon', coordinates: [[SQUARE], []] }],
    ['a polygon that says it is several', { type: 'MultiPolygon', coordinates: [SQUARE] }],
    ['another kind of geometry', { type: 'LineString', coordinates: SQUARE }],
    ['a geometry without coordinates', { type: 'Polygon' }],
    ['a list', [SQUARE]],
  ];
  for (const [name, value] of refused) {
    it(`refuses ${name}, with an issue`, () => {
      const log = new IssueLog();
      expect(readPolygonGeometry(value, log)).to.equal(null);
      expect(log.list()).to.have.lengthOf(1);
    });
  }

  it('reads 20,000 positions and refuses one more, in whatever rings', () => {
    const read = (...rings: Position[][]) =>
      readPolygonGeometry({ type: 'Polygon', coordinates: rings }, new IssueLog());
    expect(read(makeRing(20_000))).not.to.equal(null);
    expect(read(makeRing(20_001))).to.equal(null);
    expect(read(makeRing(10_000), makeRing(10_001))).to.equal(null);
  });
});
