/** `npm run licences`: fails when something we ship, or install beside it, has a licence that an MIT project may not simply pass on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The Unlicense asks for nothing at all: see docs/decisions/0004-charts-drawn-in-node.md. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense']);

/**
 * @param {{packages: Record<string, {dev?: boolean, link?: boolean}>}} lockfile a package-lock.json, version 3
 * @returns {string[]} folders of everything installed for running, not only for building or testing
 */
export function listRuntimeFolders(lockfile) {
  const isRuntime = ([folder, { dev, link }]) => folder.includes('node_modules/') && !dev && !link;
  return Object.entries(lockfile.packages)
    .filter(isRuntime)
    .map(([folder]) => folder);
}

/**
 * @param {string} expression SPDX licence expression, as in package.json
 * @returns {boolean} whether it is allowed; of licences joined by OR one is enough, of those joined by AND each is needed
 */
export function isAllowedLicence(expression) {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

function main() {
  const lockfile = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const folders = listRuntimeFolders(lockfile);
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'));
    if (typeof license === 'string' && isAllowedLicence(license)) continue;
    console.error(`${name} ${version} has the licence ${JSON.stringify(license)}, which is not in the allowed list`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log(`${folders.length} runtime packages, all under allowed licences`);
}

if (import.meta.filename === process.argv[1]) main();
