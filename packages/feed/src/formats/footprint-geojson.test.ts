import { expect } from 'chai';
import type { Topology } from 'topojson-specification';
import { AreaRegister } from '../areas/area-register.js';
import { loadJson } from '../load-json.js';
import type { Feed, Position } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildFeed, buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { createFootprintGeoJson, type FootprintDocument } from './footprint-geojson.js';
import type { MultiPolygonRings } from './footprint-shapes.js';

describe('createFootprintGeoJson', () => {
  it('carries licence, credit and every column, and says where there is no shape', () => {
    const areas = { register: new AreaRegister(buildAreas()), topologies: [], attribution: 'Example Maps' };
    const partnerships = [buildPartnership({ covers: [{ code: 'E1-hill', name: null, part: false }] })];
    const feed = buildFeed(partnerships, { title: { en: 'Feed', cy: 'Ffrwd' } });
    const { features, ...document } = createFootprintGeoJson(feed, partnerships, areas, 'cy');
    expect(document).to.deep.equal({
      type: 'FeatureCollection',
      title: 'Ffrwd',
      generated: '2025-06-01T09:00:00Z',
      licence: { name: 'Example Licence', url: 'https://example.org/licence' },
      publisher: { name: 'Example Publisher', url: 'https://example.org/' },
      attribution: 'Example Maps',
    });
    expect(features[0]).to.deep.include({ type: 'Feature', id: 'example-partnership', geometry: null });
    expect(features[0]?.properties).to.include({
      name: 'Example Anti-Slavery Partnership',
      areas: 'Hill',
      chair: 'Example County Council',
      coordinator: null,
      feed_licence: 'Example Licence',
      footprint_larger_than: null,
      footprint_missing: 'E1-hill',
    });
  });

  describe('of the published feed', () => {
    let feed: Feed;
    let document: FootprintDocument;

    before(async () => {
      feed = await loadPublishedFeed();
      const { register, topology, attribution } = await loadPublishedAreas();
      const councils = (await loadJson('/data/councils.topo.json')).value as Topology;
      const areas = { register, topologies: [topology, councils], attribution };
      document = createFootprintGeoJson(feed, feed.partnerships, areas, 'en');
    });

    const listRings = (): (readonly Position[])[] =>
      document.features.flatMap(({ geometry }) => geometry?.coordinates.flat() ?? []);

    it('draws every partnership', () => {
      expect(document.features.map(({ id }) => id)).to.deep.equal(feed.partnerships.map(({ id }) => id));
      for (const { id, geometry, properties } of document.features) {
        expect(geometry?.coordinates, id).to.be.an('array').that.is.not.empty;
        expect(properties['footprint_missing'], id).to.equal(null);
      }
    });

    it('draws only districts too large', () => {
      const larger = document.features.flatMap(({ properties }) => properties['footprint_larger_than'] ?? []);
      expect(larger.join('; ').split('; '))
        .to.have.lengthOf(5)
        .and.to.satisfy((codes: string[]) => codes.every((code) => code.startsWith('E07')));
    });

    it('has the label of each partnership inside its footprint', () => {
      const labelled = feed.partnerships.filter(({ labelPosition }) => labelPosition !== null);
      expect(labelled).to.have.lengthOf(61);
      for (const { id, labelPosition } of labelled) {
        const rings = document.features.find((feature) => feature.id === id)?.geometry?.coordinates ?? [];
        expect(labelPosition && isInside(labelPosition, rings), id).to.equal(true);
      }
    });

    it('closes every ring', () => {
      expect(listRings()).to.not.be.empty;
      for (const ring of listRings()) {
        expect(ring.length).to.be.at.least(4);
        expect(ring.at(-1)).to.deep.equal(ring[0]);
      }
    });

    it('winds outer rings counter-clockwise, and holes clockwise', () => {
      const polygons = document.features.flatMap(({ geometry }) => geometry?.coordinates ?? []);
      for (const rings of polygons) {
        rings.forEach((ring, place) => expect(turnsLeft(ring)).to.equal(place === 0));
      }
    });
  });
});

/** By the number of borders between the point and the far west: odd is inside. */
function isInside([x, y]: Position, polygons: MultiPolygonRings): boolean {
  let crossings = 0;
  for (const ring of polygons.flat()) {
    ring.forEach(([x1, y1], place) => {
      const [x2, y2] = ring[place + 1] ?? [x1, y1];
      if (y1 > y !== y2 > y && x > x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
    });
  }
  return crossings % 2 === 1;
}

/** Seen at the southernmost, there easternmost, corner, where every ring is convex: independent of any area. */
function turnsLeft(ring: readonly Position[]): boolean {
  const corners = ring.slice(1);
  const lowest = corners.reduce((best, [x, y], place) => {
    const [bestX, bestY] = corners[best] ?? [x, y];
    return y < bestY || (y === bestY && x > bestX) ? place : best;
  }, 0);
  const [x, y] = corners[lowest] ?? [0, 0];
  const [x1, y1] = corners[(lowest || corners.length) - 1] ?? [0, 0];
  const [x2, y2] = corners[(lowest + 1) % corners.length] ?? [0, 0];
  return (x - x1) * (y2 - y) - (y - y1) * (x2 - x) > 0;
}
