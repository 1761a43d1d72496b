import { expect } from 'chai';
import { createSearchIndex, type SearchIndex } from './search.js';
import { createSearchDocument } from './search-document.js';
import { loadPublishedAreas, loadPublishedFeed } from './testing/published-data.js';

describe('searching the published feed', () => {
  let index: SearchIndex;

  before(async () => {
    const [feed, { register }] = await Promise.all([loadPublishedFeed(), loadPublishedAreas()]);
    index = createSearchIndex(
      feed.partnerships.map((partnership) => createSearchDocument(partnership, feed, register)),
    );
  });

  const NORTH_WALES = 'north-wales-regional-anti-slavery-group';
  const first: [string, string][] = [
    ['Nottingam', 'nottingham-and-nottinghamshire-modern-slavery-partnership'],
    ['Wolverhamton', 'wolverhampton-anti-slavery-partnership'],
    ['mon', NORTH_WALES],
    ['ynys mon', NORTH_WALES],
    ['Ynys Môn', NORTH_WALES],
    ['Anglesey', NORTH_WALES],
    ['gogledd cymru', NORTH_WALES],
    ['kent', 'kent-anti-slavery-partnership-group'],
    ['Dreby', 'derby-and-derbyshire-modern-slavery-partnership'],
    ['machester', 'programme-challenger-greater-manchester'],
    ['Solihul', 'west-midlands-anti-slavery-network'],
    ['NNMSP', 'nottingham-and-nottinghamshire-modern-slavery-partnership'],
    ['Bexley modern slavery partnership', 'bexley-modern-slavery-working-group'],
    ['partnerships in Kent', 'kent-anti-slavery-partnership-group'],
    ['Pheasent operation', 'fenland-operation-pheasant'],
  ];
  for (const [query, id] of first) {
    it(`finds ${id} first for "${query}"`, () => {
      expect(index.search(query)[0]).to.equal(id);
    });
  }

  it('finds what covers a part of a force area by the name of the force', () => {
    expect(index.search('Essex')).to.have.members([
      'chelmsford-against-slavery-partnership',
      'colchester-against-modern-slavery',
      'southend-against-modern-slavery',
    ]);
  });

  it("finds Croydon's own groups before London's, in words of the directory's title", () => {
    expect(index.search('modern slavery partnerships in Croydon').slice(0, 2)).to.have.members([
      'croydon-prevention-of-human-trafficking-sub-group',
      'slavery-free-croydon-steering-group',
    ]);
  });

  it('finds nothing that lacks one of the words', () => {
    expect(index.search('kent wolverhampton')).to.deep.equal([]);
  });

  it('answers 10,000 characters as it answers the first 64 of them', () => {
    const query = 'nottingam slavry '.repeat(600);
    expect(index.search(query)).to.deep.equal(index.search(query.slice(0, 64))).and.not.be.empty;
    expect(index.search('x'.repeat(10_000))).to.deep.equal([]);
  });
});
