// `npm test`: from a fresh clone to every test run. Imports nothing that must be installed first.
//
//   npm test                   everything
//   npm test -- --only unit    one suite: node, publish, unit or e2e
//
// BROWSERS, FILES, COVERAGE and CI are explained in web-test-runner.config.js. Ends with one line, the totals.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './setup/install-if-needed.mjs';
import { runSuite, SUITES } from './testing/suites.mjs';
import { addTotals, formatTotals } from './testing/totals.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const names = chooseSuites(process.argv.slice(2));
  await installIfNeeded(root);
  const totals = await runSuites(names);
  console.log(formatTotals(totals));
  process.exitCode = totals.failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns {string[]} names of suites */
function chooseSuites(args) {
  const names = Object.keys(SUITES);
  const { only } = parseArgs({ args, options: { only: { type: 'string' } } }).values;
  if (only === undefined) return names;
  if (!names.includes(only)) throw new Error(`--only takes ${names.join(', ')}, not "${only}".`);
  return [only];
}

/** Every suite runs, also after one has failed: a run should tell all there is to mend. */
async function runSuites(names) {
  const results = [];
  const summaries = [];
  for (const name of names) {
    const { title } = SUITES[name];
    console.log(`\n${title}\n`);
    const startedAt = Date.now();
    const { totals, problem } = await runSuite(SUITES[name], root);
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    results.push(totals);
    summaries.push(`${title}: ${problem ?? (totals.failed > 0 ? 'not all passed' : 'all passed')}, ${seconds} s`);
  }
  console.log(`\n${summaries.join('\n')}\n`);
  return addTotals(results);
}
