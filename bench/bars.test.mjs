import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatBars, isMissed } from './bars.mjs';

describe('isMissed', () => {
  it('holds a figure to both of its limits, which it may touch', () => {
    assert.equal(isMissed({ label: '', value: 0.5, most: 0.5 }), false);
    assert.equal(isMissed({ label: '', value: 0.51, most: 0.5 }), true);
    assert.equal(isMissed({ label: '', value: 0.97, least: 0.97 }), false);
    assert.equal(isMissed({ label: '', value: 0.96, least: 0.97 }), true);
  });

  it('counts what could not be measured as missed', () => {
    assert.equal(isMissed({ label: '', value: NaN, most: 1 }), true);
  });
});

describe('formatBars', () => {
  it('marks what was missed and counts what was met', () => {
    const text = formatBars([
      { label: 'first list, ratio to plain', value: 0.4321, most: 0.5 },
      { label: 'recall', value: 0.9, least: 0.97 },
    ]);
    assert.match(text, /^met {5}first list, ratio to plain {5}0\.432 {2}at most 0\.5$/m);
    assert.match(text, /^MISSED {2}recall .* 0\.9 {2}at least 0\.97$/m);
    assert.match(text, /1 of 2 bars met$/);
  });
});
