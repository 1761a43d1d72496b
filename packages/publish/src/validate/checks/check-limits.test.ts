import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listLines } from '../../testing/example-feed.js';

const LIMIT = 16 * 1024 * 1024;

/** Lists inside one another. */
function nest(depth: number): unknown {
  return depth === 0 ? 'x' : [nest(depth - 1)];
}

describe('limits', () => {
  test('accepts a file of exactly 16 MB, 16 deep', () => {
    assert.deepEqual(
      listLines((feed) => (feed.extra = nest(15)), { bytes: LIMIT }),
      [],
    );
  });

  test('reports a file that readers would stop reading', () => {
    assert.deepEqual(
      listLines(() => undefined, { bytes: LIMIT * 1.25 }),
      ['error: The feed: the file has 20.0 MB; readers stop at 16 MB. Take out records or footprints.'],
    );
  });

  for (const depth of [16, 2_000]) {
    test(`reports lists ${depth} deep in the feed`, () => {
      assert.deepEqual(
        listLines((feed) => (feed.extra = nest(depth))),
        ['error: The feed: objects and lists are nested more than 16 deep; readers stop there.'],
      );
    });
  }
});
