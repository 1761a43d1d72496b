// Where the browsers on this machine are. Downloads nothing, starts nothing, needs no rights.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackNpmChromium } from './npm-chromium.mjs';

/** The Debian packages that bring what `findFirefox` and `findWebKitGtk` look for. */
export const DEBIAN_PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/**
 * @typedef {object} ChromiumInstallation
 * @property {string} executablePath
 * @property {true | 'shell'} headless what puppeteer must be told: the npm build is a headless shell and nothing else
 * @property {Record<string, string | undefined>} env environment to start it with
 */

/**
 * The Chromium to test with: the one from npm, so that everyone tests the same build with the same font,
 * or an installed one where npm has none for this system.
 *
 * @returns {Promise<ChromiumInstallation>}
 * @throws {Error} when there is neither; the message says how to get one
 */
export async function findChromium() {
  const fromNpm = await unpackNpmChromium();
  if (fromNpm) return { ...fromNpm, headless: 'shell' };

  const executablePath =
    process.env.CHROME_PATH ?? findOnPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  if (executablePath) return { executablePath, headless: true, env: process.env };

  throw new Error(
    `The npm Chromium is built for Linux on x64 only; on ${process.platform} ${process.arch} ` +
      'install Chrome or Chromium and put its path into CHROME_PATH.',
  );
}

/** @returns {string | undefined} path of Firefox ESR or Firefox; `FIREFOX_PATH` comes first */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? findOnPath('firefox-esr', 'firefox');
}

/**
 * WebKitGTK's driver, its small browser and the X server they draw on.
 *
 * @returns {{ driver: string, browser: string, xvfb: string } | undefined} undefined when one of them is missing
 */
export function findWebKitGtk() {
  const driver = findOnPath('WebKitWebDriver');
  const browser = miniBrowserPaths().find((path) => existsSync(path));
  const xvfb = findOnPath('Xvfb');
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** MiniBrowser belongs to no PATH folder: it lies beside the libraries of the version it was built with. */
function miniBrowserPaths() {
  const architectures = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return architectures.flatMap((architecture) =>
    versions.map((version) => join('/usr/lib', architecture, version, 'MiniBrowser')),
  );
}

/** The first of the names that lies in a PATH folder; earlier names win over earlier folders. */
function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path));
}
