/** `npm run check`: everything that can be known without a browser. Every step runs, so that one run tells all there is to mend. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What it shows → the command. The build comes first: types of one package are read from another's output, sizes from `dist/`. */
const STEPS = {
  'types and build': 'node scripts/build.mjs',
  'types of the tests': 'tsc -p tsconfig.test.json --noEmit',
  lint: 'eslint .',
  format: 'prettier --check --log-level warn .',
  'API documents match the sources': 'node scripts/docs.mjs --check',
  "Leaflet's styles match its package": 'node scripts/build/leaflet-styles.mjs --check',
  'packages as others will find them': ['elements', 'feed', 'publish']
    .map((name) => `publint packages/${name} --strict`)
    .join(' && '),
  'types as others will find them': ['elements', 'feed'] // the third is a command, with nothing to import
    .map((name) => `attw --quiet --pack packages/${name} --profile esm-only`)
    .join(' && '),
  sizes: 'node scripts/size.mjs',
  licences: 'node scripts/licences.mjs',
};

const env = { ...process.env, PATH: `${path.join(ROOT, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}` };
const failed = Object.entries(STEPS)
  .filter(([name, command]) => !runStep(name, command))
  .map(([name]) => name);
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nNot right yet: ${failed.join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @returns {boolean} whether the command ended well */
function runStep(name, command) {
  console.log(`\n— ${name}`);
  const startedAt = Date.now();
  const { status } = spawnSync(command, { cwd: ROOT, env, shell: true, stdio: 'inherit' });
  console.log(`  ${status === 0 ? 'ok' : 'failed'}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return status === 0;
}
