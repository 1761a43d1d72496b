import { expect } from 'chai';
import { locateCouncils } from './locate-councils.js';

const AREAS = { href: 'https://example.org/files/areas.0123.topo.json' };
const COUNCILS = { href: 'https://example.org/files/councils.4567.topo.json' };

describe('the outlines of councils', () => {
  it('are where the feed says, on top of its own boundary file', () => {
    expect(locateCouncils(AREAS.href, { areas: AREAS, councils: COUNCILS })).to.equal(COUNCILS.href);
  });

  it('of a feed are never those of another boundary file', () => {
    for (const areas of [AREAS, null]) {
      expect(locateCouncils('https://example.org/mine.json', { areas, councils: COUNCILS })).to.equal(null);
    }
  });

  const pairs: Readonly<Record<string, string>> = {
    'https://example.org/data/areas.topo.json': 'https://example.org/data/councils.topo.json',
    'https://example.org/areas.topo.json?v=2#top': 'https://example.org/councils.topo.json',
    'file:///srv/my%20data/areas.topo.json': 'file:///srv/my%20data/councils.topo.json',
  };
  for (const [boundaries, expected] of Object.entries(pairs)) {
    it(`are beside ${boundaries} where none are named`, () => {
      expect(locateCouncils(boundaries, { areas: { href: boundaries }, councils: null })).to.equal(expected);
      expect(
        locateCouncils(boundaries, { areas: AREAS, councils: COUNCILS }),
        'in place of those of the feed',
      ).to.equal(expected);
    });
  }

  const unknown = [
    AREAS.href,
    'https://example.org/my-areas.topo.json',
    'https://example.org/?file=/areas.topo.json',
    'blob:https://example.org/6a1',
    'areas.topo.json',
  ];
  for (const boundaries of unknown) {
    it(`are not guessed for ${boundaries}`, () => {
      expect(locateCouncils(boundaries, { areas: { href: boundaries }, councils: null })).to.equal(null);
    });
  }
});
