import { expect } from 'chai';
import { sortByDistance } from './sort-by-distance.js';

describe('sortByDistance', () => {
  it('has the nearest first, and a degree of longitude shorter than one of latitude', () => {
    const placed = [
      { name: 'north', position: [0, 54] as const },
      { name: 'east', position: [1, 53] as const },
    ];
    expect(sortByDistance(placed, [0, 53]).map(({ name }) => name)).to.deep.equal(['east', 'north']);
  });
});
