import { resolve } from 'node:path';

/**
 * A reporter for Node's test runner that writes the totals as JSON.
 *
 * @param {AsyncIterable<{ type: string, data: object }>} events
 */
export default async function* writeTotals(events) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    const outcome = judgeTest(type, data);
    if (outcome) totals[outcome] += 1;
  }
  yield JSON.stringify(totals);
}

/**
 * @param {string} type of the event
 * @param {object} data of the event
 * @returns {'passed' | 'failed' | 'skipped' | null} null for what is no test
 */
export function judgeTest(type, data) {
  if (type !== 'test:pass' && type !== 'test:fail') return null;
  if (type === 'test:pass' && isNoTest(data)) return null;
  if (type === 'test:fail' && failedByItsTests(data)) return null;
  // Node lets a test marked `todo` fail.
  if (isSet(data.skip) || isSet(data.todo)) return 'skipped';
  return type === 'test:pass' ? 'passed' : 'failed';
}

/** A `describe` block, or a file: one without any test is reported as a passed test with the file's name. */
function isNoTest({ name, file, details }) {
  return details.type === 'suite' || resolve(name) === file;
}

/** A `describe` block that only passes on what its tests said. One whose own code threw is a failure to count. */
function failedByItsTests({ details }) {
  return details.type === 'suite' && details.error?.failureType === 'subtestsFailed';
}

/** A reason may be an empty string. */
function isSet(mark) {
  return mark !== undefined && mark !== false;
}
