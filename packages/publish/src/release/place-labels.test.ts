import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseAreas } from '@msp-widgets/feed/areas/parse-areas.js';
import { listOutlines } from '@msp-widgets/feed/areas/outlines.js';
import type { MultiPolygon } from 'geojson';
import { isInside } from '../areas/place-anchor.js';
import { buildExampleFeature } from '../testing/example-feed.js';
import { placeLabels } from './place-labels.js';

const DATA = new URL('../../../../data/', import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, DATA), 'utf8')) as object;
const { register, topology } = parseAreas(readJson('areas.topo.json'));
const councils = parseAreas({ ...readJson('councils.topo.json'), register: [...register.areas] }).topology;

interface Placed {
  readonly geometry: { readonly coordinates: [number, number] } | null;
}

function place(...properties: Record<string, unknown>[]): Placed[] {
  const features = properties.map((each, number) => ({
    ...buildExampleFeature(`made-${number}`, `Made ${number}`, each),
    geometry: null,
  }));
  return placeLabels(features, register, [topology, councils]) as Placed[];
}

function isIn(code: string, { geometry }: Placed): boolean {
  const outlines = [...listOutlines(topology, 'pfa'), ...listOutlines(councils, 'utla')];
  const shape = outlines.find(({ id }) => id === code);
  return geometry !== null && isInside(shape?.geometry as MultiPolygon, geometry.coordinates);
}

describe('placeLabels', () => {
  test('places a label inside the force area or the council that is covered', () => {
    const [force, council] = place({ covers: [{ code: 'E23000019' }] }, { covers: [{ code: 'E06000018' }] });
    assert.ok(isIn('E23000019', force!));
    assert.ok(isIn('E06000018', council!));
  });

  test('places labels of one area apart from each other, all inside', () => {
    const placed = place(...Array.from({ length: 40 }, () => ({ covers: [{ code: 'E23000019' }] })));
    assert.ok(placed.every((each) => isIn('E23000019', each)));
    assert.equal(new Set(placed.map(({ geometry }) => String(geometry?.coordinates))).size, 40);
  });

  test('places none for a whole nation, or for a code that nobody knows', () => {
    const placed = place({ level: 'national', covers: [{ code: 'W92000004' }] }, { covers: [{ code: 'E99999998' }] });
    assert.deepEqual(placed.map(({ geometry }) => geometry), [null, null]); // prettier-ignore
  });

  test('leaves a place that is given, and gives the same places every time', () => {
    const given = { ...buildExampleFeature('given', 'Given'), geometry: { type: 'Point', coordinates: [-1, 53] } };
    assert.deepEqual(placeLabels([given], register, [topology]), [given]);
    const covers = [{ code: 'E23000019' }];
    assert.deepEqual(place({ covers }, { covers }), place({ covers }, { covers }));
  });
});
