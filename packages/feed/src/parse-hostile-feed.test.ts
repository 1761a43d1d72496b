import { expect } from 'chai';
import { parseFeed } from './parse-feed.js';
import { buildFeature, buildFeedJson } from './testing/feed-builder.js';

const BASE = 'https://example.org/data/feed.json';

function parse(value: unknown) {
  return parseFeed(value, BASE);
}

describe('parseFeed survives', () => {
  const roundTrip = (json: string) => parse(JSON.parse(json));
  const PROTO_FEED = `{"type": "FeatureCollection", "feedVersion": "1.0", "__proto__": {"title": "Taken"}, "features": [
    {"id": "a", "__proto__": {"geometry": 7}, "properties": {"__proto__": {"name": "Taken"}, "constructor": {"prototype": {"x": 1}}, "name": "Sound"}},
    {"id": "b", "properties": {"__proto__": {"name": "Taken"}}},
    {"__proto__": {"id": "c"}, "properties": {"name": "No id of its own"}}]}`;

  it('names that reach for prototypes', () => {
    const { feed } = roundTrip(PROTO_FEED);
    expect(feed.title).to.equal(null);
    expect(feed.partnerships.map(({ name }) => name)).to.deep.equal(['Sound']);
    expect(({} as Record<string, unknown>).x).to.equal(undefined);
    expect(({} as Record<string, unknown>).name).to.equal(undefined);
  });

  it('a list of a hundred thousand faults in each place for a list', () => {
    const many = Array.from({ length: 100_000 }, () => 7);
    const lists = { aliases: many, covers: many, members: many, activities: many, practice: many, sources: many };
    const { feed, issues } = parse(
      buildFeedJson([buildFeature(lists), buildFeature({}, { id: 'good' })], { languages: many }),
    );
    expect(feed.partnerships.map(({ covers }) => covers.length)).to.deep.equal([0, 1]);
    expect(issues).to.have.lengthOf(200);
    expect(issues.at(-1)).to.deep.equal({ where: 'feed', field: '', message: '699801 more faults were found.' });
  });

  it('lists where objects belong, and objects where lists belong', () => {
    const swapped = buildFeature({
      covers: {},
      lead: [],
      contact: [],
      assured: [],
      members: {},
      practice: {},
      name: 'Sound',
    });
    const { feed, issues } = parse(
      buildFeedJson([swapped], { publisher: [], languages: {}, vocabularies: [], areas: [] }),
    );
    expect(feed.partnerships).to.have.lengthOf(1);
    expect(issues).to.have.lengthOf(10);
  });

  it('nesting ten thousand deep in any member', () => {
    let nested: unknown = 'x';
    for (let depth = 0; depth < 10_000; depth += 1)
      nested = depth % 2 ? [nested] : { en: nested, coordinates: nested, type: 'Polygon' };
    const everywhere = Object.fromEntries(
      ['name', 'aliases', 'level', 'covers', 'lead', 'contact', 'practice', 'geometryOverride', 'sources', 'later'].map(
        (member) => [member, nested],
      ),
    );
    const { feed } = parse(
      buildFeedJson(
        [
          buildFeature({ ...everywhere, name: 'Sound' }, { geometry: nested }),
          buildFeature(everywhere, { id: 'deep' }),
        ],
        {
          title: nested,
          vocabularies: nested,
          areas: nested,
        },
      ),
    );
    expect(feed.partnerships.map(({ name }) => name)).to.deep.equal(['Sound']);
  });

  it('halves of surrogate pairs', () => {
    const { feed } = roundTrip(
      JSON.stringify(buildFeedJson([buildFeature({ name: 'Sou\\ud800nd' })])).replace('\\\\ud800', '\\ud800'),
    );
    expect(feed.partnerships[0]?.name).to.equal('Sound');
  });

  it('what a host page hung on Object.prototype', () => {
    const json = buildFeedJson([{ id: 'a', properties: {} }]);
    const taken = { value: 'Taken', configurable: true, enumerable: true, writable: true };
    Object.defineProperties(Object.prototype, { helpline: taken, name: taken });
    // Chai itself trips over such a page: assert only when it is tidy again.
    let result;
    try {
      result = parse(json);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'helpline');
      Reflect.deleteProperty(Object.prototype, 'name');
    }
    expect(result.feed).to.deep.include({ helpline: null, partnerships: [] });
  });
});
