import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** All that a build reads. */
const SOURCES = [
  'packages',
  'scripts',
  'data',
  'rollup.config.js',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
/** Where installed packages are: a package of the workspace has some of its own where versions differ. */
const MODULES = ['', 'packages/feed/', 'packages/elements/', 'packages/publish/'].map(
  (folder) => `${folder}node_modules`,
);

test('a clean build in another folder gives the same bytes as the one that is there', (t) => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(ROOT, '.cache/clean-build-'));
  t.after(() => rmSync(copy, { recursive: true }));
  const isSource = (path: string) => !/[\\/]packages[\\/]\w+[\\/]lib$|[\\/]node_modules$/.test(path);
  for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: isSource });
  for (const folder of MODULES.filter((folder) => existsSync(join(ROOT, folder)))) linkFolder(folder, copy);
  execFileSync(process.execPath, [join(copy, 'scripts/build.mjs')], { stdio: 'inherit' });

  const names = readdirSync(join(ROOT, 'dist')).sort();
  assert.deepEqual(readdirSync(join(copy, 'dist')).sort(), names);
  const different = names.filter(
    (name) => !readFileSync(join(ROOT, 'dist', name)).equals(readFileSync(join(copy, 'dist', name))),
  );
  assert.deepEqual(different, []);
});

/** The same files once more, without copying them. Symbolic links stay relative, so the packages of the workspace are those of the copy. */
function linkFolder(folder: string, copy: string): void {
  mkdirSync(join(copy, folder));
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    if (entry.name === '.cache') continue;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(join(ROOT, path)), join(copy, path));
    else if (entry.isDirectory()) linkFolder(path, copy);
    else linkSync(join(ROOT, path), join(copy, path));
  }
}
