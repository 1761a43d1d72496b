import { expect } from 'chai';
import { uuidOf } from './uuid-of.js';

describe('uuidOf', () => {
  it('is a UUID of version 5, the same in every export', () => {
    expect(uuidOf('service', 'example-network')).to.equal('75030986-f338-546c-b9a9-3fb81e44d075');
    expect(uuidOf('service', 'example-network')).to.match(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('differs for anything else, also when the same letters are parted otherwise', () => {
    const uuids = [uuidOf('a', 'b'), uuidOf('a', 'b', ''), uuidOf('a/b'), uuidOf('b', 'a'), uuidOf('a","b')];
    expect(new Set(uuids).size).to.equal(uuids.length);
  });
});
