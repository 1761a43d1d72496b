import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { thinLine } from './thin-line.mjs';

/** The triangle of (1, 0.1) measures 0.1, that of (3, 1) measures 1. */
const LINE = [
  [0, 0],
  [1, 0.1],
  [2, 0],
  [3, 1],
  [4, 0],
];

describe('thinning a line', () => {
  it('takes out what is smaller than the detail, and keeps both ends', () => {
    const thinned = thinLine(LINE, () => 0.3);
    assert.deepEqual(thinned, [LINE[0], LINE[2], LINE[3], LINE[4]]);
    assert.deepEqual(
      thinLine(LINE, () => 100),
      [LINE[0], LINE[4]],
    );
  });

  it('goes by the detail of each place', () => {
    const thinned = thinLine(LINE, ([x]) => (x > 2.5 ? 100 : 0.01));
    assert.deepEqual(thinned, LINE.slice(0, 3).concat([LINE[4]]));
  });

  it('leaves of a ring at least a triangle', () => {
    const ring = [...LINE, LINE[0]];
    const thinned = thinLine(ring, () => 100);
    assert.equal(thinned.length, 4);
    assert.deepEqual(thinned.at(-1), thinned[0]);
  });

  it('keeps a point round which the line comes back, lest it cross itself', () => {
    // A flat bump, and a needle that reaches up into it.
    const bump = [
      [0, 0],
      [5, 1],
      [10, 0],
      [10, -5],
      [5.1, -5],
      [5, 0.5],
      [4.9, -5],
      [0, -5],
    ];
    const isBump = ([, y]) => y === 1;
    assert.ok(thinLine(bump, (point) => (isBump(point) ? 100 : 0.01)).includes(bump[1]));
    const withoutNeedle = bump.filter(([, y]) => y !== 0.5);
    assert.ok(!thinLine(withoutNeedle, (point) => (isBump(point) ? 100 : 0.01)).includes(bump[1]));
  });
});
