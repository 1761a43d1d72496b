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

  it('names its boundary file and its outlines of councils by absolute addresses', () => {
    expect(parsed.feed.areas?.href).to.equal(new URL('/data/areas.topo.json', document.baseURI).href);
    expect(parsed.feed.councils?.href).to.equal(new URL('/data/councils.topo.json', document.baseURI).href);
  });
});
