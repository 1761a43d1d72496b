import { expect } from 'chai';
import { listOutlines, type Outline } from './outlines.js';
import { findOutlineAt, findOutlineNear } from './outline-at.js';
import { loadPublishedAreas } from '../testing/published-data.js';

function buildSquare(id: string, west: number, ...holes: number[][][]): Outline {
  const ring = [
    [west, 50],
    [west + 2, 50],
    [west + 2, 52],
    [west, 52],
    [west, 50],
  ];
  return {
    type: 'Feature',
    id,
    properties: { anchor: [west + 1, 51] },
    geometry: { type: 'Polygon', coordinates: [ring, ...holes] },
  };
}

describe('findOutlineAt', () => {
  const outlines = [buildSquare('west', 0), buildSquare('east', 2)];

  it('finds the shape that a place lies in', () => {
    expect(findOutlineAt(outlines, [1, 51])?.id).to.equal('west');
    expect(findOutlineAt(outlines, [3, 51])?.id).to.equal('east');
  });

  it('finds none outside all of them', () => {
    expect(findOutlineAt(outlines, [9, 51])).to.equal(null);
    expect(findOutlineAt([], [1, 51])).to.equal(null);
  });

  it('counts a hole as outside', () => {
    const hole = [
      [0.5, 50.5],
      [1.5, 50.5],
      [1.5, 51.5],
      [0.5, 50.5],
    ];
    expect(findOutlineAt([buildSquare('holed', 0, hole)], [1.4, 51])).to.equal(null);
    expect(findOutlineAt([buildSquare('holed', 0, hole)], [0.2, 51])?.id).to.equal('holed');
  });
});

describe('findOutlineNear', () => {
  it('finds the nearest label where no shape is', () => {
    expect(findOutlineNear([buildSquare('west', 0), buildSquare('east', 2)], [9, 51])?.id).to.equal('east');
    expect(findOutlineNear([], [9, 51])).to.equal(null);
  });

  it('finds every police force area at its own label', async () => {
    const forces = listOutlines((await loadPublishedAreas()).topology, 'pfa');
    const found = forces.map(({ properties: { anchor } }) => anchor && findOutlineNear(forces, anchor)?.id);
    expect(found).to.deep.equal(forces.map(({ id }) => id));
  });
});
