import { expect } from 'chai';
import type { Feed, Partnership } from '../partnership.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { buildAreas } from '../testing/area-builder.js';
import { AreaRegister } from './area-register.js';
import { limitToScope, parseScope, resolveScope } from './scope.js';

describe('parseScope', () => {
  it('takes a missing attribute for no scope', () => {
    expect(parseScope(null)).to.equal(null);
    expect(parseScope(undefined)).to.equal(null);
  });

  for (const blank of ['', '   ', '\n\t']) {
    it(`takes ${JSON.stringify(blank)} for a scope of nothing`, () => {
      expect(parseScope(blank)).to.deep.equal([]);
    });
  }

  it('splits at any white space and takes each code once', () => {
    expect(parseScope(' E1\n\tW1  E1 ')).to.deep.equal(['E1', 'W1']);
  });
});

describe('resolveScope', () => {
  const register = new AreaRegister(buildAreas());
  const resolve = (...codes: string[]) => {
    const { areas, unknownCodes } = resolveScope(codes, register);
    return { codes: areas.map(({ code }) => code), unknownCodes };
  };

  it('tells known codes from unknown ones', () => {
    expect(resolve('E1', 'E9', 'W1', 'constructor')).to.deep.equal({
      codes: ['E1', 'W1'],
      unknownCodes: ['E9', 'constructor'],
    });
  });

  it('names an area once, whichever of its codes are given', () => {
    expect(resolve('E1-old-city', 'E1-city', 'E1-old-suburb').codes).to.deep.equal(['E1-city']);
  });
});

describe('limitToScope', () => {
  const register = new AreaRegister(buildAreas());
  const covering = (...codes: string[]) =>
    buildPartnership({
      id: codes.join('-') || 'nothing',
      covers: codes.map((code) => ({ code, name: null, part: false })),
    });
  const all = [
    covering('E1-hill'),
    covering('E1-north'),
    covering('E1'),
    covering('E1-county', 'E1-port'),
    covering('E1-south'),
    covering('W1'),
    covering('E9'),
    covering(),
  ];
  const limit = (...codes: string[]) => limitToScope(all, resolveScope(codes, register), register);

  it('keeps what lies inside, around and across the edge, in order', () => {
    expect(limit('E1-county').map(({ id }) => id)).to.deep.equal(['E1-hill', 'E1-north', 'E1', 'E1-county-E1-port']);
  });

  it('shows nothing for no codes, and for none that is known', () => {
    expect(limit()).to.deep.equal([]);
    expect(limit('E9', 'constructor', '')).to.deep.equal([]);
  });

  it('never shows a partnership whose area is not known, not even to the whole country', () => {
    expect(limit('K1')).to.deep.equal(all.slice(0, 6));
  });
});

describe('a scope on the published data', () => {
  const JUNK = ['', 'E99999999', 'e23000019', '__proto__', 'constructor', 'toString', '*', 'E23000019,E23000018', '0'];
  const DRAWS = 200;
  let feed: Feed;
  let register: AreaRegister;
  let codes: string[];

  before(async () => {
    [feed, { register }] = await Promise.all([loadPublishedFeed(), loadPublishedAreas()]);
    codes = [...register.areas].flatMap(({ code, formerCodes = [] }) => [code, ...formerCodes]);
  });

  const limit = (scope: readonly string[]) => limitToScope(feed.partnerships, resolveScope(scope, register), register);
  const union = (scope: readonly string[]) => {
    const seen = new Set(scope.flatMap((code) => limit([code])));
    return feed.partnerships.filter((partnership) => seen.has(partnership));
  };

  it('shows for random codes what each shows alone, and junk adds nothing', () => {
    const random = createRandom(20);
    const draw = (list: readonly string[], most: number) =>
      Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list, random));
    for (let draws = 0; draws < DRAWS; draws += 1) {
      const known = draw(codes, 4);
      const junk = draw(JUNK, 4);
      const mixed = [...junk, ...known].sort(() => random() - 0.5);
      const expected: readonly Partnership[] = union(known);
      expect(limit(mixed), mixed.join(' | ')).to.deep.equal(expected);
      expect(limit(junk), junk.join(' | ')).to.deep.equal([]);
    }
  });

  it('shows a retired code what its successor shows', () => {
    expect(limit(['E07000048'])).to.deep.equal(limit(['E06000058'])).and.not.be.empty;
  });

  it('shows Nottinghamshire its own, its city, its nation and its country', () => {
    expect(limit(['E23000019']).map(({ id }) => id)).to.have.members([
      'nottingham-and-nottinghamshire-modern-slavery-partnership',
      'nottingham-modern-slavery-forum',
      'nottingham-slavery-exploitation-risk-assessment-conference',
      'national-anti-trafficking-and-modern-slavery-network',
      'national-network-coordinators-forum',
    ]);
  });
});

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
