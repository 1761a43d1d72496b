import { expect } from 'chai';
import { FeedError } from './feed-error.js';
import { parseFeed } from './parse-feed.js';
import { buildFeature, buildFeedJson } from './testing/feed-builder.js';

const BASE = 'https://example.org/data/feed.json';

function parse(value: unknown) {
  return parseFeed(value, BASE);
}

function parseMember(name: string, value: unknown) {
  const { feed, issues } = parse(buildFeedJson([], { [name]: value }));
  return { feed, fields: issues.map(({ where, field }) => `${where}:${field}`) };
}

function codeOf(value: unknown): string {
  try {
    parse(value);
    return 'none';
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
}

describe('parseFeed', () => {
  it('reads a whole feed without an issue', () => {
    const json = buildFeedJson([buildFeature({}, { id: 'one' }), buildFeature({}, { id: 'two' })], {
      areas: { href: 'areas.topo.json', edition: 'May 2025', attribution: { en: 'Example Survey' } },
      councils: { href: 'councils.topo.json', edition: 'May 2025' },
      outcodes: { href: '/outcodes.json', edition: '2026-08' },
      vocabularies: {
        sector: [{ code: 'police', label: { en: 'Police', cy: 'Heddlu' } }],
        activity: [{ code: 'constructor', label: 'Construction' }],
        theme: [],
      },
      helpline: 'Example line',
    });
    const { feed, issues } = parse(json);

    expect(issues).to.deep.equal([]);
    expect(feed).to.deep.include({
      title: 'Example feed',
      generated: '2025-06-01T09:00:00Z',
      publisher: { name: 'Example Publisher', url: 'https://example.org/' },
      licence: { name: 'Example Licence', url: 'https://example.org/licence' },
      languages: ['en', 'cy'],
      helpline: 'Example line',
    });
    expect(feed.areas).to.include({ href: 'https://example.org/data/areas.topo.json', edition: 'May 2025' });
    expect(feed.councils).to.include({ href: 'https://example.org/data/councils.topo.json', edition: 'May 2025' });
    expect(feed.outcodes).to.include({ href: 'https://example.org/outcodes.json', edition: '2026-08' });
    expect(feed.vocabularies.sector.get('police')).to.include({ en: 'Police', cy: 'Heddlu' });
    expect(feed.vocabularies.activity.get('constructor')).to.equal('Construction');
    expect(feed.vocabularies.activity.get('toString')).to.equal(undefined);
    expect(feed.partnerships.map(({ id }) => id)).to.deep.equal(['one', 'two']);
  });

  it('reads an empty feed', () => {
    const { feed, issues } = parse(buildFeedJson([]));
    expect(feed.partnerships).to.deep.equal([]);
    expect(issues).to.deep.equal([]);
  });

  it('reads a feed that says nothing about itself', () => {
    const { feed, issues } = parse({ type: 'FeatureCollection', feedVersion: '1.0', features: [] });
    expect(feed).to.deep.equal({
      title: null,
      generated: null,
      publisher: null,
      licence: null,
      languages: ['en'],
      areas: null,
      councils: null,
      outcodes: null,
      vocabularies: { sector: new Map(), activity: new Map(), theme: new Map() },
      helpline: null,
      partnerships: [],
    });
    expect(issues).to.deep.equal([]);
  });

  describe('by version', () => {
    for (const version of ['1', '1.0', '1.7', '1.10.2']) {
      it(`reads ${version}`, () => {
        expect(codeOf(buildFeedJson([], { feedVersion: version }))).to.equal('none');
      });
    }

    for (const version of ['2', '2.0', '10.1']) {
      it(`refuses ${version} as too new, whatever else is in it`, () => {
        expect(codeOf({ feedVersion: version })).to.equal('too-new');
      });
    }

    for (const version of [undefined, null, 1, 2, '', '0.9', 'one', '1.x', 'v1.0', ['1.0'], { toString: null }]) {
      it(`takes ${JSON.stringify(version)} for no feed`, () => {
        expect(codeOf(buildFeedJson([], { feedVersion: version }))).to.equal('not-a-feed');
      });
    }
  });

  const strangers: unknown[] = [
    null,
    7,
    'feed',
    [],
    [buildFeedJson()],
    {},
    buildFeedJson([], { type: 'Feature' }),
    buildFeedJson([], { features: undefined }),
    buildFeedJson([], { features: {} }),
    buildFeedJson([], { features: 'none' }),
  ];
  for (const value of strangers) {
    it(`refuses ${JSON.stringify(value).slice(0, 60)} as no feed`, () => {
      expect(codeOf(value)).to.equal('not-a-feed');
    });
  }

  it('says in one sentence what to mend', () => {
    expect(() => parse(buildFeedJson([], { feedVersion: '2.0' }))).to.throw(
      FeedError,
      /^The feed is newer than this script: use .*\.$/,
    );
    expect(() => parse({})).to.throw(FeedError, /^The file is not a feed: see .*\.$/);
  });

  it('never lets one bad record hide a good one', () => {
    const good = buildFeature({}, { id: 'good' });
    const bad: unknown[] = [
      null,
      [],
      'x',
      {},
      buildFeature({ name: 7 }, { id: 'nameless' }),
      buildFeature({}, { id: 'good' }),
    ];
    const { feed, issues } = parse(buildFeedJson([...bad.slice(0, 5), good, ...bad.slice(5)]));

    expect(feed.partnerships.map(({ id }) => id)).to.deep.equal(['good']);
    expect(new Set(issues.map(({ where }) => where))).to.deep.equal(
      new Set(['features[0]', 'features[1]', 'features[2]', 'features[3]', 'nameless', 'features[6]']),
    );
  });

  it('leaves out the second of two records with one id', () => {
    const { feed, issues } = parse(buildFeedJson([buildFeature({ name: 'First' }), buildFeature({ name: 'Second' })]));
    expect(feed.partnerships.map(({ name }) => name)).to.deep.equal(['First']);
    expect(issues.map(({ where }) => where)).to.deep.equal(['features[1]']);
  });

  it('lets a record take the id of one that was left out', () => {
    const { feed } = parse(buildFeedJson([buildFeature({ name: '' }), buildFeature({ name: 'Second' })]));
    expect(feed.partnerships.map(({ name }) => name)).to.deep.equal(['Second']);
  });

  it('reads 20,000 records, and leaves out the rest with one issue', () => {
    const features = Array.from({ length: 20_002 }, (_, index) => ({
      id: `p${index}`,
      properties: { name: 'Example' },
    }));
    expect(parse(buildFeedJson(features.slice(0, 20_000))).issues).to.deep.equal([]);
    const { feed, issues } = parse(buildFeedJson(features));
    expect(feed.partnerships).to.have.lengthOf(20_000);
    expect(issues).to.have.lengthOf(1);
    expect(issues[0]).to.include({ where: 'feed', field: 'features' });
  });

  it('reads more than a file may hold for a caller that sets no limit', () => {
    const features = Array.from({ length: 20_002 }, (_, index) => ({
      id: `p${index}`,
      properties: { name: 'Example' },
    }));
    const { feed, issues } = parseFeed(buildFeedJson(features), 'https://example.org/', Infinity);
    expect(feed.partnerships).to.have.lengthOf(20_002);
    expect(issues).to.deep.equal([]);
  });

  const faults: readonly (readonly [string, unknown, unknown, string])[] = [
    ['title', 7, null, 'feed:title'],
    ['generated', '2025-06-01', null, 'feed:generated'],
    ['generated', '2025-02-30T09:00:00Z', null, 'feed:generated'],
    ['generated', '2025-06-01T25:00:00Z', null, 'feed:generated'],
    ['generated', 1748768400, null, 'feed:generated'],
    ['publisher', 'Example Publisher', null, 'feed:publisher'],
    ['publisher', { url: 'https://example.org/' }, null, 'feed:publisher'],
    ['publisher', { name: 'Example', url: 'javascript:x' }, { name: 'Example', url: null }, 'feed:publisher.url'],
    ['licence', [], null, 'feed:licence'],
    ['languages', 'en', ['en'], 'feed:languages'],
    ['languages', [], ['en'], ''],
    ['languages', ['cy', 7, 'not a tag', 'en-GB'], ['cy', 'en-GB'], 'feed:languages[1],feed:languages[2]'],
    ['areas', 'areas.topo.json', null, 'feed:areas'],
    ['areas', { edition: 'May 2025' }, null, 'feed:areas'],
    ['areas', { href: 'javascript:x' }, null, 'feed:areas.href,feed:areas'],
    ['councils', { href: 'javascript:x' }, null, 'feed:councils.href,feed:councils'],
    [
      'areas',
      { href: '../areas.json', edition: 2025 },
      { href: 'https://example.org/areas.json', edition: null, attribution: null },
      'feed:areas.edition',
    ],
    ['outcodes', 'outcodes.json', null, 'feed:outcodes'],
    ['outcodes', { href: 'javascript:x' }, null, 'feed:outcodes.href,feed:outcodes'],
    ['helpline', { number: 7 }, null, 'feed:helpline'],
  ];
  for (const [name, value, expected, fields] of faults) {
    it(`degrades ${name} alone when it is ${JSON.stringify(value).slice(0, 60)}`, () => {
      const result = parseMember(name, value);
      expect(result.feed[name as 'title']).to.deep.equal(expected);
      expect(result.fields.join()).to.equal(fields);
    });
  }

  it('reads a date and time with an offset and parts of a second', () => {
    expect(parseMember('generated', '2025-06-01T10:00:00.5+01:00').fields).to.deep.equal([]);
  });

  it('keeps the sound terms of a vocabulary', () => {
    const sector = [{ code: 'police', label: 'Police' }, { code: 'health' }, { label: 'Charity' }, 'council', null];
    const { feed, fields } = parseMember('vocabularies', { sector, activity: 'training' });
    expect([...feed.vocabularies.sector]).to.deep.equal([['police', 'Police']]);
    expect(feed.vocabularies.activity.size + feed.vocabularies.theme.size).to.equal(0);
    expect(fields).to.deep.equal([
      'feed:vocabularies.sector[1]',
      'feed:vocabularies.sector[2]',
      'feed:vocabularies.sector[3]',
      'feed:vocabularies.activity',
    ]);
  });

  it('has empty vocabularies when they are not an object', () => {
    const { feed, fields } = parseMember('vocabularies', [[]]);
    expect(feed.vocabularies.sector.size).to.equal(0);
    expect(fields).to.deep.equal(['feed:vocabularies']);
  });

  it('has no boundary file when it does not know where the feed itself is', () => {
    const json = buildFeedJson([], { areas: { href: 'areas.json' } });
    expect(parseFeed(json, '').feed.areas).to.equal(null);
  });
});
