import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that `npm run build` reads, files or folders, from the repository's folder. */
const INPUTS = [
  'packages/feed/src',
  'packages/elements/src',
  'packages/publish/src',
  'scripts/build',
  'scripts/build.mjs',
  'rollup.config.js',
  'tsconfig.base.json',
  'package-lock.json',
  'data/areas.topo.json',
  'data/councils.topo.json',
];

/** What the build writes last: when it is there, so is the rest. */
const LAST_OUTPUT = 'dist/integrity.json';

/**
 * @param {string} root the repository's folder
 * @returns {boolean} true when there is no complete build, or a source is newer than it
 */
export function isBuildStale(root) {
  const output = join(root, LAST_OUTPUT);
  if (!existsSync(output)) return true;
  const builtAt = statSync(output).mtimeMs;
  return INPUTS.some((input) => hasFileNewerThan(join(root, input), builtAt));
}

function hasFileNewerThan(path, time) {
  if (!existsSync(path)) return false;
  if (!statSync(path).isDirectory()) return !isTest(path) && statSync(path).mtimeMs > time;
  return readdirSync(path).some((name) => hasFileNewerThan(join(path, name), time));
}

function isTest(path) {
  return /\.test\.\w+$/.test(path);
}
