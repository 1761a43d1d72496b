import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CannotCheckError } from '../cannot-check-error.js';
import { buildExampleContext, buildExampleFeature } from '../testing/example-feed.js';
import { joinIndex } from './join-index.js';

const ADDRESS = 'https://example.org/msp/partnerships.json';
const { register } = buildExampleContext();

const SHARDS: Readonly<Record<string, unknown>> = {
  'https://example.org/msp/files/force.json': {
    features: [buildExampleFeature('a', 'A'), buildExampleFeature('b', 'B')],
  },
  'https://example.org/msp/files/council.json': {
    features: [buildExampleFeature('c', 'C', { covers: [{ code: 'E06000063' }] })],
  },
};

/** The lines of the report on an index of two files after a change. */
async function listLines(change: (index: Record<string, unknown>, shards: Record<string, unknown>[]) => void) {
  const shards: Record<string, unknown>[] = [
    { href: 'files/force.json', covers: ['E23000018'], partnerships: 2 },
    { href: 'files/council.json', covers: ['E06000063'], partnerships: 1 },
  ];
  const index: Record<string, unknown> = { feedIndexVersion: '1.0', title: 'Example', shards };
  change(index, shards);
  const { value, findings } = await joinIndex(index, ADDRESS, register, (href) => {
    const shard = SHARDS[href];
    return shard === undefined ? Promise.reject(new CannotCheckError(`${href} is not there.`)) : Promise.resolve(shard);
  });
  return {
    value,
    lines: findings.map(({ severity, subject, field, message }) => `${severity}: ${subject}, ${field}: ${message}`),
  };
}

describe('joinIndex', () => {
  test('puts the files together in their order, and finds nothing to mend', async () => {
    const { value, lines } = await listLines(() => undefined);
    const { features, ...members } = value as { features: { id: string }[] };
    assert.deepEqual(features.map(({ id }) => id), ['a', 'b', 'c']); // prettier-ignore
    assert.deepEqual(members, { type: 'FeatureCollection', feedVersion: '1.0', title: 'Example' });
    assert.deepEqual(lines, []);
  });

  const FAULTY: Readonly<Record<string, readonly [Parameters<typeof listLines>[0], string]>> = {
    'a file that is missing': [
      (_, [first]) => (first!['href'] = 'files/gone.json'),
      'error: The feed, shards 1: https://example.org/msp/files/gone.json is not there. Whoever asks for its areas sees an error.',
    ],
    'another number of partnerships': [
      (_, [first]) => (first!['partnerships'] = 3),
      'error: The feed, shards 1: the index says 3 partnerships, the file holds 2. Publish again.',
    ],
    'a partnership that nobody finds, because it works beyond the areas of its file': [
      (_, [, second]) => (second!['covers'] = ['E23000018']),
      'error: The feed, shards 2: c works beyond the areas that the index names for its file, and is not found there. Publish again.',
    ],
    'an index that is none': [
      (index) => (index['shards'] = []),
      'error: The feed, shards: The file is not a feed index: see feedIndexVersion, and href and covers of each shard.',
    ],
  };
  for (const [what, [change, line]] of Object.entries(FAULTY)) {
    test(`reports ${what}`, async () => assert.deepEqual((await listLines(change)).lines, [line]));
  }
});
