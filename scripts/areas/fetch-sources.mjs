import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Installs the pinned packages into `folder` unless they are there already, and checks their hashes either way. They are
 * kept out of the workspace's dependencies: unpacked, sources and tools take half a gigabyte, and what is built from them
 * is committed.
 *
 * @param {string} folder where to install; created when missing
 * @param {Record<string, string>} packages `name@version` → the hash that its registry tarball must have
 * @returns {{ readJson(file: string): unknown, load(name: string): Promise<Record<string, Function>> }} readers of a
 *   package's JSON file (`name/path.json`) and of its code
 * @throws {Error} when npm fails or a package is not, byte for byte, the one pinned here
 */
export function fetchSources(folder, packages) {
  mkdirSync(folder, { recursive: true });
  // Without a manifest of its own, npm would climb to the workspace's.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  if (!isInstalled(folder, packages)) {
    const options = ['--no-save', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const run = spawnSync(npm, ['install', ...options, ...Object.keys(packages)], { cwd: folder, stdio: 'inherit' });
    if (run.status !== 0) throw new Error('npm could not install the sources');
  }
  checkHashes(folder, packages);
  const require = createRequire(pathToFileURL(join(folder, 'package.json')));
  return {
    readJson: (file) => JSON.parse(readFileSync(join(folder, 'node_modules', file), 'utf8')),
    load: async (name) => import(pathToFileURL(require.resolve(name)).href),
  };
}

function readLock(folder) {
  const file = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function splitName(spec) {
  const at = spec.lastIndexOf('@');
  return { name: spec.slice(0, at), version: spec.slice(at + 1) };
}

function isInstalled(folder, packages) {
  const lock = readLock(folder);
  return Object.keys(packages).every((spec) => {
    const { name, version } = splitName(spec);
    return lock[`node_modules/${name}`]?.version === version;
  });
}

/** npm checks each tarball against the hash it writes here, so comparing that hash is comparing the tarball. */
function checkHashes(folder, packages) {
  const lock = readLock(folder);
  for (const [spec, integrity] of Object.entries(packages)) {
    if (lock[`node_modules/${splitName(spec).name}`]?.integrity !== integrity) {
      throw new Error(`${spec} is not the package this build was written for; delete ${folder} and look into it`);
    }
  }
}
