import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findNearest, measureEditDistance } from './edit-distance.js';

describe('measureEditDistance', () => {
  const DISTANCES: readonly [string, string, number][] = [
    ['', '', 0],
    ['kent', 'kent', 0],
    ['kent', 'kents', 1],
    ['kent', 'ent', 1],
    ['kent', 'gent', 1],
    ['kent', 'knet', 1],
    ['kent', 'gwent', 2],
    ['kent', 'essex', 4],
    ['', 'abcdef', 4],
  ];
  for (const [a, b, distance] of DISTANCES) {
    test(`counts ${distance} from "${a}" to "${b}", either way, when it may count to 3`, () => {
      assert.deepEqual([measureEditDistance(a, b, 3), measureEditDistance(b, a, 3)], [distance, distance]);
    });
  }
});

describe('findNearest', () => {
  test('finds the nearest word, and none when all are far', () => {
    assert.equal(findNearest('polcie', ['prison', 'police', 'polices']), 'police');
    assert.equal(findNearest('tax', ['police', 'fax2']), null);
  });
});
