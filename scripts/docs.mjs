/**
 * `npm run docs`: writes packages/elements/custom-elements.json and the README's API tables from the comments in the sources.
 * With `--check` it writes nothing and fails when either is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { formatElementSections, replaceApiTables } from './docs/api-tables.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const MANIFEST = path.join(ROOT, 'packages/elements/custom-elements.json');
const README = path.join(ROOT, 'README.md');

const manifest = await readManifest();
const readme = replaceApiTables(readFileSync(README, 'utf8'), formatElementSections(manifest));
const wanted = new Map([
  [MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`],
  [README, await format(readme, { ...(await resolveConfig(README)), filepath: README })],
]);

for (const [file, text] of wanted) {
  if (readTextOrEmpty(file) === text) continue;
  const name = path.relative(ROOT, file);
  if (process.argv.includes('--check')) {
    console.error(`${name} is behind the sources: run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`Wrote ${name}`);
  }
}

function readManifest() {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  return analyze({ argv, cwd: ROOT, noWrite: true });
}

function readTextOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
