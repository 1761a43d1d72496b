import { expect } from 'chai';
import { loadFeed } from './load-feed.js';
import type { ParsedFeed } from './parse-feed.js';

describe('the published feed', () => {
  let parsed: ParsedFeed;

  before(async () => {
    parsed = await loadFeed('/data/partnerships.json');
  });

  it('has 70 partnerships', () => {
    expect(parsed.feed.partnerships).to.have.lengthOf(70);
  });

  it('has no fault', () => {
    expect(parsed.issues).to.deep.equal([]);
  });

  it('names its boundary file by an absolute address', () => {
    expect(parsed.feed.areas?.href).to.equal(new URL('/data/areas.topo.json', document.baseURI).href);
  });
});
