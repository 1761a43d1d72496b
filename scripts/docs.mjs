/**
 * `npm run docs`: writes what others read about the elements from the comments in the sources: the manifest, what editors know, types
 * for JSX, a page for each element, a page for readers without scripts, and the tables in the README and in docs/theming.md. With `--check` it writes nothing and fails when one is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { formatElementSections } from './docs/api-tables.mjs';
import { readStyles, readTokens } from './docs/design-tokens.mjs';
import { describeStyles, describeTags } from './docs/editor-data.mjs';
import { writeElementPages } from './docs/element-pages.mjs';
import { writeFallbackPage } from './docs/fallback-page.mjs';
import { formatJsxTypes, formatReactTypes } from './docs/framework-types.mjs';
import { replaceTables } from './docs/markdown-tables.mjs';
import { formatPartTables, formatTokenTables } from './docs/theming-tables.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const PACKAGE = path.join(ROOT, 'packages/elements');
const README = path.join(ROOT, 'README.md');
const THEMING = path.join(ROOT, 'docs/theming.md');

const tokens = readTokens(readStyles());
const manifest = await readManifest();
const readme = replaceTables(readFileSync(README, 'utf8'), 'api', formatElementSections(manifest));
const theming = replaceTables(
  replaceTables(readFileSync(THEMING, 'utf8'), 'variables', formatTokenTables(manifest, tokens)),
  'parts',
  formatPartTables(manifest),
);
const wanted = new Map([
  [path.join(PACKAGE, 'custom-elements.json'), formatData(manifest)],
  [path.join(PACKAGE, 'vscode.html-custom-data.json'), formatData(describeTags(manifest))],
  [path.join(PACKAGE, 'vscode.css-custom-data.json'), formatData(describeStyles(manifest))],
]);
await want(path.join(PACKAGE, 'src/jsx.ts'), formatJsxTypes(manifest));
await want(path.join(PACKAGE, 'src/react.ts'), formatReactTypes(manifest));
await want(README, readme);
await want(THEMING, theming);
await want(path.join(ROOT, 'demo/without-scripts.html'), await writeFallbackPage(ROOT));
for (const [name, html] of writeElementPages(manifest)) await want(path.join(ROOT, 'demo/elements', name), html);

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

function formatData(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Adds a text in the project's own format. */
async function want(file, text) {
  wanted.set(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** With the defaults of variables as the stylesheets have them, so that no comment has to repeat them. */
async function readManifest() {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const analyzed = await analyze({ argv, cwd: ROOT, noWrite: true });
  for (const { cssProperties = [] } of analyzed.modules.flatMap(({ declarations }) => declarations)) {
    for (const property of cssProperties) property.default = describeDefault(tokens.get(property.name));
  }
  return analyzed;
}

function describeDefault({ light, dark }) {
  return (light === dark ? light : `light-dark(${light}, ${dark})`).replaceAll('--_msp', '--msp');
}

function readTextOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
