import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSessions } from './browser-totals-reporter.mjs';

const PASSED = { passed: true, skipped: false };
const FAILED = { passed: false, skipped: false };
const SKIPPED = { passed: false, skipped: true };

function session(passed, tests, suites = []) {
  return { passed, testResults: { suites, tests } };
}

test('counts tests at every depth, in every browser', () => {
  const inner = { suites: [{ suites: [], tests: [FAILED, SKIPPED] }], tests: [PASSED] };
  const sessions = [session(false, [PASSED], [inner]), session(true, [PASSED, PASSED])];
  assert.deepEqual(countSessions(sessions), { passed: 4, failed: 1, skipped: 1 });
});

test('a file that could not be loaded counts as one failure', () => {
  assert.deepEqual(countSessions([{ passed: false }]), { passed: 0, failed: 1, skipped: 0 });
});

test('a file that broke outside its passing tests counts as one failure', () => {
  assert.deepEqual(countSessions([session(false, [PASSED])]), { passed: 1, failed: 1, skipped: 0 });
});
