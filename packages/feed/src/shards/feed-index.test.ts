import { expect } from 'chai';
import { parseFeed } from '../parse-feed.js';
import { buildFeature, buildFeedJson } from '../testing/feed-builder.js';
import { joinShards, parseFeedIndex } from './feed-index.js';
import { isFeedIndex } from './is-feed-index.js';

const ADDRESS = 'https://example.org/msp/partnerships.json';

function buildIndex(members: object = {}): object {
  return {
    feedIndexVersion: '1.0',
    title: 'Example',
    languages: ['en', 'cy'],
    areas: { href: 'areas.topo.json' },
    councils: { href: 'councils.topo.json' },
    vocabularies: { sector: [{ code: 'police', label: 'Police' }] },
    shards: [
      { href: 'files/north.json', covers: ['E12000001', 'E12000002'], partnerships: 12 },
      { href: 'files/uk.json', covers: ['K02000001'], partnerships: 3 },
    ],
    ...members,
  };
}

describe('a feed in several files', () => {
  it('is told from a feed in one by feedIndexVersion', () => {
    expect(isFeedIndex(buildIndex())).to.equal(true);
    expect(isFeedIndex(buildFeedJson([]))).to.equal(false);
    expect(isFeedIndex(null)).to.equal(false);
  });

  it('is read with its words, and with addresses beside the index', () => {
    const { feed, shards, issues } = parseFeedIndex(buildIndex({ feedIndexVersion: '1.4', later: true }), ADDRESS);
    expect(issues).to.deep.equal([]);
    expect([feed.title, feed.partnerships, feed.areas?.href]).to.deep.equal([
      'Example',
      [],
      'https://example.org/msp/areas.topo.json',
    ]);
    expect(shards).to.deep.equal([
      { href: 'https://example.org/msp/files/north.json', covers: ['E12000001', 'E12000002'], partnerships: 12 },
      { href: 'https://example.org/msp/files/uk.json', covers: ['K02000001'], partnerships: 3 },
    ]);
  });

  const good = { href: 'a.json', covers: ['E12000001'], partnerships: 1 };
  const faulty: Readonly<Record<string, object>> = {
    'no version': { feedIndexVersion: null },
    'no shards': { shards: undefined },
    'an empty list of shards': { shards: [] },
    'a shard without an address': { shards: [good, { ...good, href: undefined }] },
    'a shard that leads to a script': { shards: [good, { ...good, href: 'javascript:alert(1)' }] },
    'a shard that covers nothing': { shards: [good, { ...good, covers: [] }] },
    'a shard that is none': { shards: [good, 'a.json'] },
  };
  for (const [what, members] of Object.entries(faulty)) {
    it(`is refused as a whole for ${what}`, () => {
      expect(() => parseFeedIndex(buildIndex(members), ADDRESS))
        .to.throw('not a feed index')
        .with.property('code', 'not-a-feed');
    });
  }

  it('is refused when it is of a newer kind', () => {
    expect(() => parseFeedIndex(buildIndex({ feedIndexVersion: '2.0' }), ADDRESS))
      .to.throw('newer')
      .with.property('code', 'too-new');
  });

  it('is joined from its parts, each partnership once, with the words of the index', () => {
    const index = parseFeedIndex(buildIndex(), ADDRESS);
    const part = (...ids: string[]) =>
      parseFeed(
        buildFeedJson(
          ids.map((id) => buildFeature({ name: id, lead: 7 }, { id })),
          { title: 'Part' },
        ),
        ADDRESS,
      );
    const { feed, issues } = joinShards(index, [part('a', 'b'), part('b', 'c')]);
    expect(feed.partnerships.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(feed.councils?.href, 'as the index names it').to.equal('https://example.org/msp/councils.topo.json');
    expect(feed.title).to.equal('Example');
    expect(feed.vocabularies.sector.get('police')).to.equal('Police');
    expect(issues).to.have.lengthOf(4);
  });
});
