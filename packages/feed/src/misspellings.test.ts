import { expect } from 'chai';
import { countStrayBeginning, listSwaps } from './misspellings.js';

describe('countStrayBeginning', () => {
  const counted: [one: string, other: string, count: number][] = [
    ['edinburgh', 'edinborough', 0],
    ['anglesey', 'amglesey', 2],
    ['croydon', 'kroydon', 3],
    ['kent', 'kelt', 1],
    ['', 'kent', 3],
  ];
  for (const [one, other, count] of counted) {
    it(`is ${count} for "${one}" and "${other}"`, () => {
      expect(countStrayBeginning(one, other)).to.equal(count);
      expect(countStrayBeginning(other, one)).to.equal(count);
    });
  }
});

describe('listSwaps', () => {
  it('changes each pair of neighbouring letters round', () => {
    expect(listSwaps('kent')).to.deep.equal(['eknt', 'knet', 'ketn']);
    expect(listSwaps('a')).to.deep.equal([]);
  });
});
