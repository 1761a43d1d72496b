import { expect } from 'chai';
import type { Position } from 'geojson';
import type { Corners } from './corners.js';
import { isInView } from './in-view.js';
import type { Outline } from './outlines.js';

/** A square from 0 to 10 degrees, with a hole from 4 to 6. */
const SHAPE = build([
  [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ],
  [
    [4, 4],
    [4, 6],
    [6, 6],
    [6, 4],
    [4, 4],
  ],
]);

function build(coordinates: Position[][]): Outline {
  return { type: 'Feature', id: 'shape', properties: {}, geometry: { type: 'Polygon', coordinates } };
}

function box(south: number, west: number, north: number, east: number): Corners {
  return [
    [south, west],
    [north, east],
  ];
}

describe('isInView', () => {
  const cases: readonly [string, Corners, boolean][] = [
    ['all of it is', box(-5, -5, 15, 15), true],
    ['a corner of it is', box(9, 9, 12, 12), true],
    ['the view lies within it', box(1, 1, 2, 2), true],
    ['an edge passes through with both ends outside', box(3, 9, 4, 11), true],
    ['the view lies beside it', box(11, 0, 12, 10), false],
    ['the view lies in its hole', box(4.5, 4.5, 5.5, 5.5), false],
    ['the view lies far away', box(50, 50, 60, 60), false],
  ];
  for (const [name, corners, expected] of cases) {
    it(`is ${String(expected)} when ${name}`, () => {
      expect(isInView(SHAPE, corners)).to.equal(expected);
    });
  }

  it('is not fooled by a box around a shape that slants past the view', () => {
    const slant = build([
      [
        [0, 0],
        [10, 10],
        [9, 10],
        [0, 0],
      ],
    ]);
    expect(isInView(slant, box(0, 8, 1, 9))).to.equal(false);
  });
});
