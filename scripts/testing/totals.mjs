// Counting tests across runners. Every suite writes its totals as JSON; this is the shape and its arithmetic.

/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Readonly<Totals>} */
export const NO_TESTS = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {readonly Totals[]} list
 * @returns {Totals}
 */
export function addTotals(list) {
  return list.reduce(
    (sum, totals) => ({
      passed: sum.passed + totals.passed,
      failed: sum.failed + totals.failed,
      skipped: sum.skipped + totals.skipped,
    }),
    NO_TESTS,
  );
}

/**
 * The line a run ends with, for people and for machines.
 *
 * @param {Totals} totals
 * @returns {string} `12 passed, 0 failed`, and `, 1 skipped` where any was
 */
export function formatTotals({ passed, failed, skipped }) {
  const skippedPart = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${skippedPart}`;
}

/**
 * What a suite came to, given how its process ended. A suite that crashed or ran nothing counts as one failure, so that
 * the last line never looks better than the run was.
 *
 * @param {Totals | null} written null when the suite had no files or never got to writing its totals
 * @param {number} exitCode of the suite's process
 * @returns {{ totals: Totals, problem: string | null }} problem: one sentence fragment, such as "ran no tests"
 */
export function judgeSuite(written, exitCode) {
  const totals = written ?? NO_TESTS;
  const problem = findProblem(written, exitCode);
  return { totals: problem ? { ...totals, failed: totals.failed + 1 } : totals, problem };
}

function findProblem(written, exitCode) {
  if (!written) return `counted no tests and ended with exit code ${exitCode}`;
  if (written.failed > 0) return null;
  if (exitCode !== 0) return `ended with exit code ${exitCode} although no test failed`;
  if (written.passed === 0) return 'ran no tests';
  return null;
}
