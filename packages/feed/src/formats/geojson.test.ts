import { expect } from 'chai';
import { parseFeed } from '../parse-feed.js';
import type { Feed } from '../partnership.js';
import { buildFeed, buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedFeed } from '../testing/published-data.js';
import { createGeoJson } from './geojson.js';

const BASE = 'https://example.org/feed.json';

/** As a reader meets it: written to a file and read again. */
function readAgain(feed: Feed) {
  return parseFeed(JSON.parse(JSON.stringify(createGeoJson(feed, feed.partnerships))), BASE);
}

/** Everything in a feed as text: the labels of its codes are in Maps, which JSON leaves out. */
function write(feed: Feed): string {
  return JSON.stringify(feed, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, unknown>)] : value,
  );
}

describe('createGeoJson', () => {
  it('makes a feed that says the same as the first one', () => {
    const feed = buildFeed(
      [
        buildPartnership({
          name: { en: 'Example', cy: 'Enghraifft' },
          covers: [{ code: 'E1', name: { cy: 'Ynys Môn' }, part: true }],
          labelPosition: [0, 51.5],
          practice: [{ title: 'T', summary: 'S', themes: [], source: 'https://example.org/s' }],
          assured: { date: null, by: null, method: null },
          geometryOverride: { type: 'Polygon', coordinates: [[[0, 51], [1, 51], [1, 52], [0, 51]]] }, // prettier-ignore
        }),
        buildPartnership({ id: 'bare', labelPosition: null, lead: null, members: [], covers: [] }),
      ],
      {
        areas: { href: 'https://example.org/areas.json', edition: '2025', attribution: 'Example Maps' },
        councils: { href: 'https://example.org/councils.json', edition: '2025', attribution: null },
        helpline: 'Call.',
        vocabularies: { sector: new Map([['police', { en: 'Police' }]]), activity: new Map(), theme: new Map() },
      },
    );
    const { feed: again, issues } = readAgain(feed);
    expect(issues).to.deep.equal([]);
    expect(write(again)).to.equal(write(feed));
  });

  it('holds only the given partnerships, with the licence and the credit of all', () => {
    const [kept, left] = [buildPartnership({ id: 'kept' }), buildPartnership({ id: 'left' })];
    const areas = { href: 'https://example.org/areas.json', edition: null, attribution: 'Example Maps' };
    const document = createGeoJson(buildFeed([left, kept], { areas }), [kept]);
    expect(document.features.map(({ id }) => id)).to.deep.equal(['kept']);
    expect(document).to.deep.include({
      licence: { name: 'Example Licence', url: 'https://example.org/licence' },
      areas: { href: 'https://example.org/areas.json', attribution: 'Example Maps' },
      generated: '2025-06-01T09:00:00Z',
    });
  });

  it('loses nothing of the published feed', async () => {
    const feed = await loadPublishedFeed();
    const { feed: again, issues } = readAgain(feed);
    expect(issues).to.deep.equal([]);
    expect(again.partnerships).to.have.lengthOf(70);
    expect(write(again)).to.equal(write(feed));
  });
});
