// The unit tests, from TypeScript sources and without a build, in real browsers.
//
//   BROWSERS=chromium,firefox   these browsers only (chromium, firefox, webkit)
//   FILES=packages/feed/src/…   these test files only; a glob will do
//   COVERAGE=1                  also measure coverage, in Chromium; details go to coverage/
//   CI=true                     a missing browser is a failure
//   TOTALS_FILE=…               write the totals there as JSON, for scripts/test.mjs
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findTestBrowsers } from './scripts/browsers/find-test-browsers.mjs';
import { browserTotalsReporter } from './scripts/testing/browser-totals-reporter.mjs';
import { fixtureRoutes } from './scripts/testing/fixture-routes.mjs';

const { BROWSERS, FILES, COVERAGE, CI, TOTALS_FILE } = process.env;

// Two browsers starting at once on two busy cores take their time.
const START_TIMEOUT_MS = 60_000;
const TEST_TIMEOUT_MS = 10_000;

export default {
  files: FILES ?? 'packages/{feed,elements}/src/**/*.test.ts',
  browsers: await findBrowsersOrExit(),
  // `localhost` does not resolve everywhere, and coverage is then silently empty.
  hostname: '127.0.0.1',
  // `source` leads from one package to the other's TypeScript. `development` makes Lit warn of common mistakes.
  nodeResolve: { exportConditions: ['source', 'development', 'browser'] },
  middleware: [fixtureRoutes()],
  plugins: [
    // Without the tsconfig, esbuild does not know our decorators.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
  ],
  testFramework: { config: { timeout: TEST_TIMEOUT_MS } },
  browserStartTimeout: START_TIMEOUT_MS,
  testsStartTimeout: START_TIMEOUT_MS,
  reporters: [defaultReporter(), browserTotalsReporter(TOTALS_FILE)],
  coverage: COVERAGE === '1',
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: ['packages/*/src/**/*.test.ts', 'packages/*/src/testing/**'],
    report: true,
    reporters: ['text-summary', 'lcovonly'],
  },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};

/** A missing browser is worth one sentence, not a stack trace. */
async function findBrowsersOrExit() {
  try {
    return await findTestBrowsers({ only: BROWSERS, requireAll: CI === 'true' });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
