import { expect } from 'chai';
import { findNearest } from './find-nearest.js';

describe('findNearest', () => {
  it('knows that a degree of longitude is shorter than one of latitude', () => {
    const placed = [
      { name: 'north', position: [0, 54] as const },
      { name: 'east', position: [1, 53] as const },
    ];
    expect(findNearest(placed, [0, 53])?.name).to.equal('east');
  });

  it('finds nothing among nothing', () => {
    expect(findNearest([], [0, 53])).to.equal(null);
  });
});
