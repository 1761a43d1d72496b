import { expect } from 'chai';
import { findNearest, measureEditDistance } from './edit-distance.js';

describe('measureEditDistance', () => {
  const DISTANCES: readonly [string, string, number][] = [
    ['', '', 0],
    ['kent', 'kent', 0],
    ['kent', 'kents', 1],
    ['kent', 'ent', 1],
    ['kent', 'gent', 1],
    ['kent', 'knet', 1],
    ['kent', 'gwent', 2],
    ['kent', 'essex', 4],
    ['', 'abcdef', 4],
  ];
  for (const [a, b, distance] of DISTANCES) {
    it(`counts ${distance} from "${a}" to "${b}", either way, when it may count to 3`, () => {
      expect([measureEditDistance(a, b, 3), measureEditDistance(b, a, 3)]).to.deep.equal([distance, distance]);
    });
  }
});

describe('findNearest', () => {
  it('finds the nearest word, and none when all are far', () => {
    expect(findNearest('polcie', ['prison', 'police', 'polices'])).to.equal('police');
    expect(findNearest('tax', ['police', 'fax2'])).to.equal(null);
  });
});
