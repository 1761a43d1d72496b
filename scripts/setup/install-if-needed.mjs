// Runs before anything is installed: nothing but Node's own modules here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run-npm.mjs';

const OLDEST_NODE = { major: 20, minor: 19 };

/**
 * Brings `node_modules` into step with `package-lock.json`, or does nothing when it is.
 *
 * @param {string} root the repository's folder
 * @throws {Error} with one sentence when this Node is too old or the installation fails
 */
export async function installIfNeeded(root) {
  if (!isNodeSupported(process.versions.node)) {
    const { major, minor } = OLDEST_NODE;
    throw new Error(`This needs Node ${major}.${minor} or newer, and this is Node ${process.versions.node}.`);
  }
  if (isInstalled(root)) return;

  console.log('Installing the packages that package-lock.json names (npm ci) …');
  // `include` in case the machine is set up for production; quieter, as many packages warn of Node 20 and yet run.
  const exitCode = await runNpm(['ci', '--include=dev', '--loglevel=error'], root);
  if (exitCode !== 0) throw new Error('npm ci failed: see its message above.');
}

/** @param {string} version such as `20.19.0` */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/**
 * Compares the lockfile with the list that npm keeps of what it installed, version by version. File times will not do:
 * npm writes the two in either order, and git sets them anew.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')));
  return wanted.every(([path, entry]) => path === '' || entry.optional || isSamePackage(entry, installed[path]));
}

function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

function isSamePackage(wanted, installed) {
  return installed !== undefined && installed.version === wanted.version && installed.link === wanted.link;
}
