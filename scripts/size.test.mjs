import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findForbiddenCode, listBudgets, weigh } from './size.mjs';

let dist;

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'msp-size-'));
});

afterEach(() => rmSync(dist, { recursive: true }));

function writeScript(name, code, sources = []) {
  writeFileSync(path.join(dist, name), code);
  writeFileSync(path.join(dist, `${name}.map`), JSON.stringify({ sources }));
}

function writeCleanScripts() {
  for (const name of ['msp.js', 'msp-directory.js', 'msp-partnership-card.js']) writeScript(name, 'export {};');
}

test('scripts without Leaflet and Fuse pass', () => {
  writeCleanScripts();
  assert.deepEqual(findForbiddenCode(dist), []);
});

test('a script whose source map names Leaflet is found', () => {
  writeCleanScripts();
  writeScript('msp.js', 'export {};', ['../node_modules/leaflet/src/core/Util.js']);
  assert.deepEqual(findForbiddenCode(dist), ['msp.js holds code of leaflet']);
});

test("a script that holds Fuse's own words is found", () => {
  writeCleanScripts();
  writeScript('msp.js', 'export const options = { ignoreFieldNorm: true };');
  assert.deepEqual(findForbiddenCode(dist), ['msp.js holds code of fuse.js']);
});

test('the directory alone may hold Fuse, but not Leaflet', () => {
  writeCleanScripts();
  writeScript('msp-directory.js', 'const ignoreFieldNorm = 1, _leaflet_id = 2;');
  assert.deepEqual(findForbiddenCode(dist), ['msp-directory.js holds code of leaflet']);
});

test('a missing script is a problem', () => {
  assert.ok(findForbiddenCode(dist).includes('msp.js is missing'));
});

test('the sum counts the entry and every chunk, and no self-contained file', () => {
  writeCleanScripts();
  writeScript('msp-map.js', '');
  writeScript('msp-search-a1.js', '');
  writeScript('msp-content-b2.js', '');
  writeScript('msp-shared-c3.js', '');
  const sum = listBudgets(dist, dist).find(({ label }) => label === 'msp.js and all its chunks');
  assert.deepEqual(sum.files.map((file) => path.basename(file)).sort(), [
    'msp-content-b2.js',
    'msp-search-a1.js',
    'msp-shared-c3.js',
    'msp.js',
  ]);
});

test('files are weighed one by one, as they are sent', () => {
  writeScript('a.js', 'same text');
  writeScript('b.js', 'same text');
  const one = weigh([path.join(dist, 'a.js')]);
  assert.ok(one > 0);
  assert.equal(weigh([path.join(dist, 'a.js'), path.join(dist, 'b.js')]), 2 * one);
});
