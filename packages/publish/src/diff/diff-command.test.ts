import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { runCli } from '../cli.js';
import { changeExample } from '../testing/compare-examples.js';
import type { Change } from '../testing/example-feed.js';

let folder = '';
let old = '';
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'msp-diff-'));
  old = writeFeed('old.json');
});
after(() => rmSync(folder, { recursive: true }));

function writeFile(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function writeFeed(name: string, change?: Change): string {
  return writeFile(name, JSON.stringify(changeExample(change)));
}

async function runDiff(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await runCli(['diff', ...args], { stdout, stderr, env: {} });
  return { status, stdout: readAll(stdout), stderr: readAll(stderr) };
}

function readAll(stream: PassThrough): string {
  return String((stream.read() as Buffer | null) ?? '');
}

const rename: Change = (_, record) => (record.name = { en: 'Example Alliance', cy: 'Cynghrair Enghreifftiol' });

describe('msp diff', () => {
  test('ends with 0 when nothing has changed for a reader', async () => {
    const { status, stdout, stderr } = await runDiff(
      old,
      writeFeed('later.json', (feed) => feed.features.reverse()),
    );
    assert.equal(status, 0);
    assert.match(stdout, /\n\nNothing has changed for a reader\.\n$/);
    assert.equal(stderr, '');
  });

  test('ends with 1 when something has changed, and names the files', async () => {
    const now = writeFeed('renamed.json', rename);
    const { status, stdout, stderr } = await runDiff(old, now);
    assert.equal(status, 1);
    assert.equal(stdout.split('\n')[1], `Now: ${now} (1 June 2026, 2 partnerships)`);
    assert.match(stdout, /\n {2}Example Alliance \(example-network\)\n/);
    assert.equal(stderr, '');
  });

  test('ends with 1 when only the feed itself has changed', async () => {
    assert.equal(
      (
        await runDiff(
          old,
          writeFeed('title.json', (feed) => (feed.title = 'New')),
        )
      ).status,
      1,
    );
  });

  const OUTPUTS: Readonly<Record<string, readonly [args: string[], start: RegExp]>> = {
    Markdown: [['--format', 'markdown'], /^# What has changed in the directory\n\n- Before: /],
    'Welsh text': [['--language', 'cy'], /^Cynt: [^]*\n {2}Cynghrair Enghreifftiol \(example-network\)\n/],
    'Welsh Markdown': [['--language', 'cy', '--format', 'markdown'], /^# Beth sydd wedi newid yn y cyfeiriadur\n/],
    'a note for the newsletter': [['--newsletter'], /^# Directory update, June 2026\n[^]* 1 renamed\.\n/],
    'a Welsh note': [['--newsletter', '--language', 'cy'], /^# Diweddariad y cyfeiriadur, Mehefin 2026\n/],
  };
  for (const [what, [args, start]] of Object.entries(OUTPUTS)) {
    test(`writes ${what}`, async () => {
      const { status, stdout } = await runDiff(...args, old, writeFeed('renamed.json', rename));
      assert.equal(status, 1);
      assert.match(stdout, start);
    });
  }

  test('writes JSON, the same every time', async () => {
    const now = writeFeed('renamed.json', rename);
    const { status, stdout } = await runDiff('--format', 'json', old, now);
    assert.equal(status, 1);
    assert.equal((await runDiff(old, now, '--format', 'json')).stdout, stdout);
    const { counts, changed } = JSON.parse(stdout) as { counts: unknown; changed: { id: string }[] };
    assert.deepEqual(counts, { added: 0, gone: 0, changed: 1, unchanged: 1 });
    assert.deepEqual(
      changed.map(({ id }) => id),
      ['example-network'],
    );
  });

  test('mentions faults of either feed in one line, apart from the comparison', async () => {
    const faulty = writeFeed('faulty.json', (feed, record) => {
      record.level = 'galactic';
      feed.features.pop();
      feed.features.push({ properties: {} });
    });
    const { status, stdout, stderr } = await runDiff('--format', 'json', faulty, faulty);
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { old: { issues: number } }).old.issues, 2);
    assert.equal(
      stderr,
      `msp: faults (2 in ${faulty}, 2 in ${faulty}) were left out of the comparison, so a change may only seem to be one: ` +
        'see "msp validate".\n',
    );
    assert.match((await runDiff(old, faulty)).stderr, /^msp: faults \(2 in [^,]*\) were left out/);
  });

  test('names areas from the file it is given', async () => {
    const area = { code: 'E99999999', kind: 'region', name: { en: 'Everywhere' }, parents: [] };
    const areas = writeFile('areas.json', JSON.stringify([area]));
    const now = writeFeed('moved.json', (_, record) => (record.covers = [{ code: 'E99999999' }]));
    assert.match((await runDiff(old, now, '--areas', areas)).stdout, /\n {4}now also covers: Everywhere\n/);
    assert.match((await runDiff(old, now)).stdout, /\n {4}now also covers: E99999999\n/);
  });

  test('teaches with examples and exit codes when asked for help, and ends with 0', async () => {
    const { status, stdout } = await runDiff('--help');
    assert.equal(status, 0);
    assert.match(stdout, /\$ msp diff last-release\.json data\/partnerships\.json\n/);
    assert.match(stdout, /Exit codes:\n {2}0 {2}nothing .*\n {2}1 {2}something .*\n {2}2 {2}could not be compared/);
  });

  const UNCOMPARABLE: Readonly<Record<string, readonly [() => string[], RegExp]>> = {
    'an old feed that is not there': [() => ['nowhere.json', old], /^msp: nowhere\.json is not there\. .*\n$/],
    'a new feed that is not there': [() => [old, 'nowhere.json'], /^msp: nowhere\.json is not there\. .*\n$/],
    'a folder': [() => [folder, old], /is a folder\. Name the file in it\.\n$/],
    'what is not JSON': [() => [writeFile('page.json', '<p>'), old], /is not JSON: it looks like a web page\.\n$/],
    'what is not a feed': [
      () => [old, writeFile('list.json', '[]')],
      /list\.json is not a feed: "msp validate" says what is missing\.\n$/,
    ],
    'a feed of the future': [
      () => [old, writeFeed('future.json', (feed) => (feed.feedVersion = '2.0'))],
      /future\.json is in a newer version of the feed format than this msp knows: use a newer msp\.\n$/,
    ],
    'a web address': [
      () => [old, 'https://example.org/feed.json'],
      /^msp: this command reads files only as yet, .*\n$/,
    ],
    'areas that are none': [() => [old, old, '--areas', old], /holds no areas/],
    'one file': [() => [old], /missing required argument 'new'/],
    'an unknown format': [() => [old, old, '--format', 'xml'], /Allowed choices are text, markdown, json\./],
    'an unknown language': [() => [old, old, '--language', 'fr'], /Allowed choices are en, cy\./],
    'a newsletter in JSON': [
      () => [old, old, '--newsletter', '--format', 'json'],
      /option '--newsletter' cannot be used with option '--format <format>'/,
    ],
  };
  for (const [what, [listArgs, complaint]] of Object.entries(UNCOMPARABLE)) {
    test(`ends with 2 and a sentence, no stack trace, for ${what}`, async () => {
      const { status, stdout, stderr } = await runDiff(...listArgs());
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});
