// The suites that `npm test` is made of: which files each has, and the process that runs them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuildStale } from '../setup/is-build-stale.mjs';
import { runNpm } from '../setup/run-npm.mjs';
import { judgeSuite } from './totals.mjs';

const NODE_TOTALS_REPORTER = new URL('node-totals-reporter.mjs', import.meta.url).href;

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {(root: string, totalsFile: string) => Promise<number>} run answers with an exit code
 */

/** In the order they run: the quickest first. @type {Readonly<Record<string, Suite>>} */
export const SUITES = {
  node: { title: 'Tests of data and scripts, in Node', run: runDataAndScriptTests },
  publish: { title: 'Tests of the msp command, in Node', run: runPublishTests },
  unit: { title: 'Unit tests, in browsers', run: runBrowserTests },
  e2e: { title: 'End-to-end tests of the built files, in Chromium', run: runEndToEndTests },
};

/**
 * @param {Suite} suite
 * @param {string} root the repository's folder
 * @returns {Promise<{ totals: import('./totals.mjs').Totals, problem: string | null }>}
 */
export async function runSuite(suite, root) {
  const folder = mkdtempSync(join(tmpdir(), 'test-totals-'));
  const totalsFile = join(folder, 'totals.json');
  try {
    const exitCode = await suite.run(root, totalsFile);
    return judgeSuite(readTotals(totalsFile), exitCode);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runDataAndScriptTests(root, totalsFile) {
  // Without the condition that leads to our own sources: other packages name a folder by it that they do not publish.
  const files = ['data', 'scripts', 'bench'].flatMap((folder) => listFiles(root, folder, '.test.mjs'));
  return runNodeTests(root, totalsFile, files, []);
}

function runPublishTests(root, totalsFile) {
  return runNodeTests(root, totalsFile, listFiles(root, 'packages/publish/src', '.test.ts'));
}

function runBrowserTests(root, totalsFile) {
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  return runNode(root, [runner, '--config', 'web-test-runner.config.js'], { TOTALS_FILE: totalsFile });
}

async function runEndToEndTests(root, totalsFile) {
  if (isBuildStale(root)) {
    console.log('Building first: dist/ is missing or older than its sources …');
    const exitCode = await runNpm(['run', '--silent', 'build'], root);
    if (exitCode !== 0) return exitCode;
  }
  return runNodeTests(root, totalsFile, listFiles(root, 'e2e', '.test.ts'));
}

const READ_TYPESCRIPT = ['--import', 'tsx', '--conditions=source'];

function runNodeTests(root, totalsFile, files, options = READ_TYPESCRIPT) {
  if (files.length === 0) return 0; // given no names, Node would look for files itself
  const report = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const count = [`--test-reporter=${NODE_TOTALS_REPORTER}`, `--test-reporter-destination=${totalsFile}`];
  // The root tsconfig.json is a list of projects and has no options to read.
  const env = { TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') };
  return runNode(root, [...options, '--test', ...report, ...count, ...files], env);
}

async function runNode(root, args, env) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const [exitCode] = await once(child, 'exit');
  return exitCode ?? 1;
}

/** Node 20's own `--test` knows no glob patterns. */
function listFiles(root, folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path));
}

function readTotals(file) {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return text === '' ? null : JSON.parse(text);
}
