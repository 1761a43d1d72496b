import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isBuildStale } from './is-build-stale.mjs';

let root;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'stale-'))));
afterEach(() => rmSync(root, { recursive: true }));

function writeAt(seconds, path) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, seconds, seconds);
}

test('a build that is not there is stale', () => {
  writeAt(100, 'packages/feed/src/search.ts');
  assert.equal(isBuildStale(root), true);
});

test('a build is fresh when every source is older', () => {
  writeAt(100, 'packages/feed/src/areas/cover.ts');
  writeAt(200, 'dist/integrity.json');
  assert.equal(isBuildStale(root), false);
});

test('a build is stale when a source deep inside is newer', () => {
  writeAt(200, 'dist/integrity.json');
  writeAt(300, 'packages/feed/src/areas/cover.ts');
  assert.equal(isBuildStale(root), true);
});

test('a build does not go stale by a newer test', () => {
  writeAt(200, 'dist/integrity.json');
  writeAt(300, 'packages/feed/src/areas/cover.test.ts');
  assert.equal(isBuildStale(root), false);
});
