import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { buildAreas } from '@msp-widgets/feed/testing/area-builder.js';
import { planShards } from './plan-shards.js';

const REGISTER = new AreaRegister(buildAreas());

function buildFeature(id: string, ...codes: string[]): object {
  return { id, properties: { covers: codes.map((code) => ({ code })), summary: 'x'.repeat(100) } };
}

/** Areas and ids of each file. */
function plan(features: readonly object[], maxBytes: number): string[] {
  return planShards(features, REGISTER, maxBytes).map(
    ({ covers, features: part }) =>
      `${covers.join('+')}: ${part.map((feature) => (feature as { id: string }).id).join(' ')}`,
  );
}

const FEATURES = [
  buildFeature('hill', 'E1-hill'),
  buildFeature('kingdom', 'K1'),
  buildFeature('north', 'E1-north'),
  buildFeature('port', 'E1-port'),
  buildFeature('isle', 'W1-isle'),
  buildFeature('city', 'E1-old-city'),
  buildFeature('dale-and-port', 'E1-dale', 'E1-port'),
];

describe('planShards', () => {
  test('makes a file for each region, for each nation without regions, and for what is wider', () => {
    assert.deepEqual(plan(FEATURES, 100_000), [
      'K1: kingdom',
      'E1-region: hill north port city dale-and-port',
      'W1: isle',
    ]);
  });

  test('splits a region that is too large by force, and a force by council; small neighbours share a file', () => {
    const [one = 0] = FEATURES.map((feature) => Buffer.byteLength(JSON.stringify(feature)));
    assert.deepEqual(plan(FEATURES, one * 3.5), [
      'K1: kingdom',
      'E1-region: dale-and-port',
      'E1-north: hill north city',
      'E1-south: port',
      'W1: isle',
    ]);
    assert.deepEqual(plan(FEATURES, one * 2.5).slice(2, 5), [
      'E1-north: north',
      'E1-county+E1-city: hill city',
      'E1-south: port',
    ]);
  });

  test('makes several files of one place when it alone is too large', () => {
    const features = ['a', 'b', 'c'].map((id) => buildFeature(id, 'W1-isle'));
    assert.deepEqual(plan(features, 500), ['W1-isle: a b', 'W1-isle: c']);
  });

  test('puts a partnership whose area nobody knows where everybody finds it', () => {
    const strange = [buildFeature('strange', 'E1-hill', 'X9'), buildFeature('drawn')];
    assert.deepEqual(plan([...strange, ...FEATURES.slice(0, 1)], 100_000), ['K1: strange drawn', 'E1-region: hill']);
  });

  test('leaves nobody out and names nobody twice', () => {
    for (const maxBytes of [1, 300, 1000, 100_000]) {
      const ids = planShards(FEATURES, REGISTER, maxBytes).flatMap(({ features }) => features);
      assert.deepEqual(new Set(ids), new Set(FEATURES));
      assert.equal(ids.length, FEATURES.length);
    }
  });
});
