/** docs/accessibility.md names the tests that prove what it says. Whoever moves or renames a test is told here. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const ROOT = path.resolve(import.meta.dirname, '../..');
const tests = ['packages/elements/src', 'packages/feed/src', 'e2e'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
);

/** Name of a file → the quotations that follow it, up to the next file. */
function listNamed(cell) {
  const named = [];
  for (const [, file, title] of cell.matchAll(/`([\w/-]+\.test\.ts)`|"([^"]+)"/g)) {
    if (file) named.push({ file, titles: [] });
    else named.at(-1)?.titles.push(title);
  }
  return named;
}

test('every test that docs/accessibility.md names is there', () => {
  const manual = readFileSync(path.join(ROOT, 'docs/accessibility.md'), 'utf8');
  const named = manual
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => listNamed(line.split('|').at(-2)));
  assert.ok(named.length > 20);
  for (const { file, titles } of named) {
    const found = tests.filter((name) => name === file || path.basename(name) === file);
    assert.equal(found.length, 1, `${file} is there, once`);
    const source = readFileSync(path.join(ROOT, found[0]), 'utf8');
    for (const title of titles) {
      for (const words of title.split('…')) assert.ok(source.includes(words.trim()), `${file}: "${title}"`);
    }
  }
});
