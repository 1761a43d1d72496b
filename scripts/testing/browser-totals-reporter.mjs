import { writeFileSync } from 'node:fs';
import { addTotals, NO_TESTS } from './totals.mjs';

/**
 * A reporter for @web/test-runner that writes the totals over all browsers as JSON. A test that ran in three browsers
 * counts three times.
 *
 * @param {string | undefined} file where to write; nothing is written without it
 */
export function browserTotalsReporter(file) {
  return {
    stop({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

/**
 * @param {Iterable<object>} sessions one per test file and browser
 * @returns {import('./totals.mjs').Totals}
 */
export function countSessions(sessions) {
  return addTotals(Array.from(sessions, countSession));
}

/** A file that could not be loaded, or broke outside its tests, has no failed test to show: it counts as one. */
function countSession({ testResults, passed }) {
  const totals = testResults ? countSuite(testResults) : NO_TESTS;
  const brokeOutsideTests = !passed && totals.failed === 0;
  return brokeOutsideTests ? { ...totals, failed: 1 } : totals;
}

function countSuite({ suites, tests }) {
  return addTotals([...tests.map(countTest), ...suites.map(countSuite)]);
}

function countTest({ skipped, passed }) {
  return {
    passed: passed && !skipped ? 1 : 0,
    failed: passed || skipped ? 0 : 1,
    skipped: skipped ? 1 : 0,
  };
}
