import { describe } from 'node:test';
import type { Change } from '../../testing/example-feed.js';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'Example Anti-Slavery Network (example-network)';

function draw(type: string, coordinates: unknown): Change {
  return (_, record) => (record.geometryOverride = { type, coordinates });
}

describe('geometry', () => {
  testSoundFeeds({
    'a ring that runs clockwise': draw('Polygon', [[[0, 51], [0, 52], [1, 52], [0, 51]]]), // prettier-ignore
    'a ring that runs the other way': draw('Polygon', [[[0, 51], [1, 52], [0, 52], [0, 51]]]), // prettier-ignore
    'several polygons, one with a hole': draw('MultiPolygon', [
      [[[0, 51], [2, 51], [2, 53], [0, 51]], [[0.9, 51.5], [1.2, 51.5], [1.2, 51.6], [0.9, 51.5]]],
      [[[-7, 57], [-6, 57], [-6, 58], [-7, 57]]],
    ]), // prettier-ignore
    'no label position': (_, __, feature) => (feature.geometry = null),
    'a label position on the meridian of Greenwich': (_, __, feature) =>
      (feature.geometry = { type: 'Point', coordinates: [0, 51.48] }),
  });

  testBrokenFeeds({
    'a ring that is not closed': [
      draw('Polygon', [[[0, 51], [0, 52], [1, 52], [1, 51]]]), // prettier-ignore
      `error: ${NETWORK}, geometryOverride: ring 1 is not closed. Its last position must repeat its first.`,
    ],
    'a hole that is not closed, in the second polygon': [
      draw('MultiPolygon', [
        [[[0, 51], [0, 52], [1, 52], [0, 51]]],
        [[[0, 51], [0, 52], [1, 52], [0, 51]], [[0, 51], [0, 52], [1, 52], [0.5, 51]]],
      ]), // prettier-ignore
      `error: ${NETWORK}, geometryOverride: polygon 2, ring 2 is not closed. Its last position must repeat its first.`,
    ],
    'a ring that is a line': [
      draw('Polygon', [[[0, 51], [0, 52], [0, 51]]]), // prettier-ignore
      `error: ${NETWORK}, geometryOverride: ring 1 has 3 positions; a closed ring needs four or more.`,
    ],
    'latitude before longitude': [
      draw('Polygon', [[[51, 0], [52, 0], [52, 1], [51, 0]]]), // prettier-ignore
      `error: ${NETWORK}, geometryOverride: latitude and longitude are the wrong way round. GeoJSON writes longitude first.`,
    ],
    'metres on the National Grid': [
      draw('Polygon', [[[450000, 340000], [450000, 341000], [451000, 341000], [450000, 340000]]]), // prettier-ignore
      `error: ${NETWORK}, geometryOverride: these are metres on the National Grid, it seems. Export the shape as longitude and latitude (WGS 84).`,
    ],
    'a footprint in another part of the world, as a warning': [
      draw('Polygon', [[[100, 51], [100, 52], [101, 52], [100, 51]]]), // prettier-ignore
      `warning: ${NETWORK}, geometryOverride: the shape lies outside the United Kingdom. Check the numbers and their signs.`,
    ],
    'a footprint without a code, as a warning': [
      (_, record) => {
        record.covers = [];
        record.geometryOverride = { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [1, 52], [0, 51]]] }; // prettier-ignore
      },
      `warning: ${NETWORK}, geometryOverride: nobody who asks about a place finds what is drawn alone. Add the codes of the areas in it to covers, with "part": true where it holds a part.`,
    ],
    'more positions than readers take': [
      draw('Polygon', [Array.from({ length: 20_001 }, (_, place) => (place % 20_000 === 0 ? [0, 51] : [1, 52]))]),
      `error: ${NETWORK}, geometryOverride: the shape has 20,001 positions; at most 20,000 are read. Simplify it.`,
    ],
    'a label position with its numbers swapped': [
      (_, __, feature) => (feature.geometry = { type: 'Point', coordinates: [53.1, -1.15] }),
      `error: ${NETWORK}, geometry, coordinates: latitude and longitude are the wrong way round. GeoJSON writes longitude first.`,
    ],
    'a label position that has lost its sign, as a warning': [
      (_, __, feature) => (feature.geometry = { type: 'Point', coordinates: [6.9, 53.1] }),
      `warning: ${NETWORK}, geometry, coordinates: the label lies outside the United Kingdom. Check the numbers and their signs.`,
    ],
    'a coordinate system, as a warning': [
      (feed) => (feed.crs = { type: 'name', properties: { name: 'EPSG:27700' } }),
      'warning: The feed, crs: GeoJSON no longer has this, and it is not read: positions are always longitude and latitude (WGS 84). Export in that system, and leave this out.',
    ],
  });
});
