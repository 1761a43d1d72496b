import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changeExample } from '../testing/compare-examples.js';
import type { Change } from '../testing/example-feed.js';
import { listFetched, listShown, readPage, readShown } from '../testing/read-page.js';
import { runCommand } from '../testing/run-command.js';

const FEED = fileURLToPath(new URL('../../../../data/partnerships.json', import.meta.url));

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-report-'))));
after(() => rmSync(folder, { recursive: true }));

const inside = (name: string) => path.join(folder, name);
const readFile = (name: string) => readFileSync(inside(name), 'utf8');

function writeFeed(name: string, change?: Change): string {
  writeFileSync(inside(name), JSON.stringify(changeExample(change)));
  return inside(name);
}

async function runReport(to: string, ...args: string[]) {
  return runCommand('report', '--to', inside(to), ...args);
}

describe('msp report of the published feed', () => {
  before(async () => {
    const { status, stdout, stderr } = await runReport('published.html', FEED);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /^wrote .*published\.html \(\d+ bytes\)\n$/);
  });

  test('fetches nothing, runs nothing and leaves nothing else behind', () => {
    const markup = readFile('published.html');
    assert.deepEqual(listFetched(markup), []);
    assert.deepEqual(listShown(readPage(markup), 'script'), []);
    assert.deepEqual(readdirSync(folder), ['published.html']);
  });

  test('has a map and a table of all force areas and councils, and every area in one row', () => {
    const page = readPage(readFile('published.html'));
    const maps = [...page.querySelectorAll('.maps svg')].map((map) => map.getAttribute('aria-label'));
    assert.equal(maps.length, 6);
    assert.equal(listShown(page, '[aria-labelledby="forces-areas"] tbody tr').length, 45);
    const councils = listShown(page, '[aria-labelledby="councils-areas"] tbody th');
    assert.equal(councils.length, 218);
    assert.equal(new Set(councils).size, councils.length);
  });

  test('adds up: the areas of a legend are all areas', () => {
    const page = readPage(readFile('published.html'));
    for (const [id, areas] of [
      ['forces', 45],
      ['councils', 218],
    ] as const) {
      for (const kind of ['known', 'freshness']) {
        const counts = listShown(page, `[aria-labelledby="${id}-${kind}"] td`).map(Number);
        assert.equal(
          counts.reduce((sum, count) => sum + count, 0),
          areas,
          `${id} ${kind}`,
        );
      }
    }
  });

  test('gives the credit for the shapes', () => {
    assert.match(readShown(readPage(readFile('published.html')).querySelector('footer')), /Contains OS data/);
  });

  test('finds the file unchanged when asked again, and never overwrites another one unasked', async () => {
    const again = await runReport('published.html', FEED);
    assert.match(again.stdout, /^unchanged /);
    const other = await runReport('published.html', FEED, '--language', 'cy');
    assert.equal(other.status, 2);
    assert.match(other.stderr, /^msp: nothing was written: .* would be overwritten\. .*--force\.\n$/);
    assert.equal(readPage(readFile('published.html')).getAttribute('lang'), 'en');
  });
});

describe('msp report', () => {
  test('reckons ages on the day that the feed was made, or on the day that is asked for', async () => {
    const feed = writeFeed('dated.json');
    await runReport('default.html', feed);
    await runReport('same.html', feed, '--date', '2026-06-01');
    await runReport('later.html', feed, '--date', '2028-06-01');
    assert.equal(readFile('same.html'), readFile('default.html'));
    assert.match(readFile('later.html'), /is reckoned on 1 June 2028/);
  });

  test('compares with an earlier feed', async () => {
    const earlier = writeFeed('earlier.json', (feed) => (feed.generated = '2025-01-02T00:00:00Z'));
    const later = writeFeed('later.json', (_, record) => (record.name = 'New Name'));
    await runReport('since.html', later, '--since', earlier);
    assert.match(readShown(readPage(readFile('since.html'))), /since 2 January 2025.*New Name.* renamed/);
  });

  test('ends with 1 when faults of the feed are left out, and says so on the page too', async () => {
    const feed = writeFeed('faulty.json', (_, record) => (record.website = 'javascript:alert(1)'));
    const { status, stderr } = await runReport('faulty.html', feed);
    assert.equal(status, 1);
    assert.match(stderr, /^msp: the feed has a fault, .*msp validate .*faulty\.json\n$/);
    assert.match(readFile('faulty.html'), /1 faults? (was|were) found in the feed/);
  });

  test('only says what it would do with --dry-run', async () => {
    const { status, stdout } = await runReport('dry.html', writeFeed('dry.json'), '--dry-run');
    assert.equal(status, 0);
    assert.match(stdout, /^would write .*dry\.html/);
    assert.equal(existsSync(inside('dry.html')), false);
  });

  test('teaches with examples and exit codes when asked for help', async () => {
    const { status, stdout } = await runCommand('report', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /\$ msp report data\/partnerships\.json --to report\.html/);
    assert.match(stdout, /Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  const REFUSED: Readonly<Record<string, [string[], RegExp]>> = {
    'a feed that is not there': [['nowhere.json'], /^msp: nowhere\.json is not there\. /],
    'an earlier feed that is none': [[FEED, '--since', 'package.json'], /^msp: package\.json is not a feed/],
    'a day that is not on the calendar': [[FEED, '--date', '2026-02-30'], /Write a day of the calendar as YYYY-MM-DD/],
    'a month for a day': [[FEED, '--date', '2026-02'], /Write a day of the calendar as YYYY-MM-DD/],
    'a language that it does not speak': [[FEED, '--language', 'gd'], /Allowed choices are en, cy/],
    'areas without shapes': [[FEED, '--areas', 'package.json'], /^msp: package\.json is no boundary file/],
  };

  for (const [what, [args, complaint]] of Object.entries(REFUSED)) {
    test(`ends with 2 and a sentence, writing nothing, for ${what}`, async () => {
      const { status, stdout, stderr } = await runReport('refused.html', ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(existsSync(inside('refused.html')), false);
    });
  }
});
