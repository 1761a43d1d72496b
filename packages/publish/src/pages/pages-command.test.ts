import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changeExample } from '../testing/compare-examples.js';
import { runCommand } from '../testing/run-command.js';

const FEED = fileURLToPath(new URL('../../../../data/partnerships.json', import.meta.url));
const BASE = 'https://example.org/partnerships/';

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-pages-'))));
after(() => rmSync(folder, { recursive: true }));

const inside = (...names: string[]) => path.join(folder, ...names);

async function runPages(to: string, ...args: string[]) {
  return runCommand('pages', '--to', inside(to), ...args);
}

describe('msp pages', () => {
  test('writes the published feed, and finds it unchanged when asked again', async () => {
    const first = await runPages('site', FEED, '--base', BASE);
    assert.deepEqual([first.status, first.stderr], [0, '']);
    assert.match(first.stdout, /^wrote 288 files for 70 partnerships to .*site\.\n$/);
    assert.equal(readdirSync(inside('site', 'partnership')).length, 70);
    assert.equal(readdirSync(inside('site', 'cy', 'partnership')).length, 70);
    assert.equal(
      readdirSync(inside('site'), { recursive: true }).filter((name) => String(name).endsWith('.part')).length,
      0,
    );
    const again = await runPages('site', FEED, '--base', BASE);
    assert.match(again.stdout, /^wrote 0 files .*; 288 unchanged\.\n$/);
  });

  test('overwrites nothing unasked', async () => {
    const { status, stderr } = await runPages('site', FEED, '--base', 'https://example.org/elsewhere/');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^msp: nothing was written: \S+index\.html, .* and \d+ more would be overwritten\. .*--force\.\n$/,
    );
    assert.match(
      readFileSync(inside('site', 'sitemap.xml'), 'utf8'),
      /<loc>https:\/\/example\.org\/partnerships\/<\/loc>/,
    );
  });

  test('closes the base with a slash', async () => {
    await runPages('slash', FEED, '--base', 'https://example.org/here');
    assert.match(
      readFileSync(inside('slash', 'index.html'), 'utf8'),
      /rel="canonical" href="https:\/\/example\.org\/here\/"/,
    );
  });

  test('ends with 1 when faults of the feed are left out', async () => {
    const feed = changeExample((_, record) => (record.website = 'javascript:alert(1)'));
    writeFileSync(inside('faulty.json'), JSON.stringify(feed));
    const { status, stderr } = await runPages('faulty', inside('faulty.json'), '--base', BASE);
    assert.equal(status, 1);
    assert.match(stderr, /^msp: the feed has a fault, .*msp validate .*faulty\.json\n$/);
  });

  test('limits everything to a scope', async () => {
    const { status, stdout } = await runPages('limited', FEED, '--base', BASE, '--scope', 'E23000019');
    assert.equal(status, 0);
    const { length } = readdirSync(inside('limited', 'partnership'));
    assert.ok(length > 0 && length < 70, String(length));
    assert.match(stdout, new RegExp(`^wrote \\d+ files for ${length} partnerships `));
  });

  test('only says what it would do with --dry-run', async () => {
    const { stdout } = await runPages('dry', FEED, '--base', BASE, '--dry-run');
    assert.match(stdout, /^would write 288 files /);
    assert.equal(existsSync(inside('dry')), false);
  });

  test('teaches with examples and exit codes when asked for help', async () => {
    const { status, stdout } = await runCommand('pages', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /\$ msp pages data\/partnerships\.json --to site --base/);
    assert.match(stdout, /Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  const REFUSED: Readonly<Record<string, [string[], RegExp]>> = {
    'no base': [[FEED], /required option '--base <address>' not specified/],
    'a base that is no address': [[FEED, '--base', 'partnerships'], /Write a web address/],
    'a base that runs something': [[FEED, '--base', 'javascript:alert(1)'], /Write a web address/],
    'a base with a query': [[FEED, '--base', 'https://example.org/?a=1'], /Leave out what follows \? or #/],
    'a scope of no known area': [
      [FEED, '--base', BASE, '--scope', 'E99'],
      /^msp: --scope: no area has the code E99\. /,
    ],
    'a feed that is not there': [['nowhere.json', '--base', BASE], /^msp: nowhere\.json is not there\. /],
  };

  for (const [what, [args, complaint]] of Object.entries(REFUSED)) {
    test(`ends with 2 and a sentence, writing nothing, for ${what}`, async () => {
      const { status, stderr } = await runPages('refused', ...args);
      assert.equal(status, 2);
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(existsSync(inside('refused')), false);
    });
  }
});
