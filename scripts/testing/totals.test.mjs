import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTotals, formatTotals, judgeSuite } from './totals.mjs';

test('adds up suites', () => {
  const sum = addTotals([
    { passed: 2, failed: 1, skipped: 0 },
    { passed: 5, failed: 0, skipped: 3 },
  ]);
  assert.deepEqual(sum, { passed: 7, failed: 1, skipped: 3 });
});

test('the last line names skipped tests only where there are any', () => {
  assert.equal(formatTotals({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
  assert.equal(formatTotals({ passed: 3, failed: 1, skipped: 2 }), '3 passed, 1 failed, 2 skipped');
});

test('a suite with passing tests and exit code 0 is fine', () => {
  const written = { passed: 4, failed: 0, skipped: 1 };
  assert.deepEqual(judgeSuite(written, 0), { totals: written, problem: null });
});

test('failed tests speak for themselves', () => {
  const written = { passed: 4, failed: 2, skipped: 0 };
  assert.deepEqual(judgeSuite(written, 1), { totals: written, problem: null });
});

test('a suite that wrote no totals counts as one failure', () => {
  const { totals, problem } = judgeSuite(null, 0);
  assert.deepEqual(totals, { passed: 0, failed: 1, skipped: 0 });
  assert.equal(problem, 'counted no tests and ended with exit code 0');
});

test('a suite that ran nothing counts as one failure', () => {
  const { totals, problem } = judgeSuite({ passed: 0, failed: 0, skipped: 2 }, 0);
  assert.deepEqual(totals, { passed: 0, failed: 1, skipped: 2 });
  assert.equal(problem, 'ran no tests');
});

test('a suite whose process failed without a failed test counts as one failure', () => {
  const { totals, problem } = judgeSuite({ passed: 3, failed: 0, skipped: 0 }, 1);
  assert.deepEqual(totals, { passed: 3, failed: 1, skipped: 0 });
  assert.match(problem, /exit code 1/);
});
