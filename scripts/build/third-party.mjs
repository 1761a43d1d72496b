/** Finds the packages whose code really ended up in the built files, and writes down their licence texts. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {Iterable<string>} moduleIds file names of the bundled modules, as rollup gives them
 * @returns {string[]} the folders of their packages under node_modules, once each, sorted by package name
 */
export function listPackageFolders(moduleIds) {
  const folders = new Set();
  for (const id of moduleIds) {
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id);
    if (match) folders.add(match[1]);
  }
  return [...folders].sort((a, b) => (readPackage(a).name < readPackage(b).name ? -1 : 1));
}

/**
 * @param {string[]} folders folders of installed packages
 * @returns {string} name, version and full licence text of each
 * @throws when a package carries no licence file: it may not be shipped without one
 */
export function formatThirdPartyLicences(folders) {
  const sections = folders.map((folder) => {
    const { name, version, license } = readPackage(folder);
    return `${name} ${version} (${license})\n\n${readLicenceText(folder)}\n`;
  });
  const opening = 'The built files contain code of the packages below, under these licences.\n';
  return [opening, ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}

function readLicenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file) throw new Error(`No licence file in ${folder}`);
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function readPackage(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
