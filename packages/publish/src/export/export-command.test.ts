import { readCsv, readCsvRecords } from '@msp-widgets/feed/testing/read-csv.js';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildExampleFeed, type Change } from '../testing/example-feed.js';
import { runCommand } from '../testing/run-command.js';

const FEED = 'data/partnerships.json';
const ALL_FILES = [
  'coverage.csv',
  'csv-metadata.json',
  'open-referral.json',
  'partnerships.csv',
  'partnerships.geojson',
  'partnerships.jsonld',
  'partnerships.sqlite',
  'practice.csv',
];

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-export-'))));
after(() => rmSync(folder, { recursive: true }));

const runExport = (...args: string[]) => runCommand('export', ...args);
const inside = (...names: string[]) => path.join(folder, ...names);
const readText = (...names: string[]) => readFileSync(inside(...names), 'utf8');
const readJson = (...names: string[]) => JSON.parse(readText(...names)) as unknown;

function writeFeed(name: string, change: Change): string {
  const feed = buildExampleFeed();
  const [first] = feed.features;
  if (first) change(feed, first.properties, first);
  writeFileSync(inside(name), JSON.stringify(feed));
  return inside(name);
}

interface Csvw {
  readonly 'dc:license': unknown;
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { readonly name: string; readonly titles: Readonly<Record<string, string>> }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly { readonly columnReference: string; readonly reference: unknown }[];
    };
  }[];
}

describe('msp export of the published feed', () => {
  before(async () => {
    const { status, stdout, stderr } = await runExport(FEED, '--to', inside('all'));
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /^wrote .*partnerships\.csv \(\d+ bytes\)\n(wrote .*\n){7}70 partnerships\.\n$/);
  });

  const readTable = (name: string) => readText('all', name).replace(/^\uFEFF/, '');

  test('writes every format, and leaves nothing else behind', () => {
    assert.deepEqual(readdirSync(inside('all')).sort(), ALL_FILES);
  });

  test('writes CSV that starts with the mark and holds all 70 partnerships', () => {
    assert.equal(readText('all', 'partnerships.csv').charCodeAt(0), 0xfeff);
    assert.equal(readCsvRecords(readTable('partnerships.csv')).length, 70);
  });

  test('names in the CSVW metadata exactly the columns that are written', () => {
    const { tables, 'dc:license': licence } = readJson('all', 'csv-metadata.json') as Csvw;
    assert.deepEqual(
      tables.map(({ url }) => url),
      ['partnerships.csv', 'coverage.csv', 'practice.csv'],
    );
    for (const { url, tableSchema } of tables) {
      const [names] = readCsv(readTable(url));
      assert.deepEqual(
        tableSchema.columns.map(({ name }) => name),
        names,
      );
      for (const { name, titles } of tableSchema.columns) {
        assert.equal(titles['und'], name);
        assert.ok(titles['en'] && titles['cy'], name);
      }
    }
    assert.deepEqual(licence, {
      '@id': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    });
  });

  test('keeps the keys that the metadata promises', () => {
    const { tables } = readJson('all', 'csv-metadata.json') as Csvw;
    const ids = new Set(readCsvRecords(readTable('partnerships.csv')).map(({ id }) => id));
    for (const { url, tableSchema } of tables) {
      const records = readCsvRecords(readTable(url));
      const keys = records.map((record) => tableSchema.primaryKey.map((name) => record[name]).join(' '));
      assert.equal(new Set(keys).size, records.length, url);
      if (url === 'partnerships.csv') continue;
      assert.deepEqual(tableSchema.foreignKeys, [
        { columnReference: 'partnership', reference: { resource: 'partnerships.csv', columnReference: 'id' } },
      ]);
      assert.ok(records.length > 0 && records.every(({ partnership }) => ids.has(partnership)));
    }
  });

  test('writes a layer with a footprint for each, councils drawn as councils', () => {
    const { features } = readJson('all', 'partnerships.geojson') as {
      features: { geometry: { type: string }; properties: Record<string, string | null> }[];
    };
    assert.equal(features.length, 70);
    assert.ok(features.every(({ geometry }) => geometry.type === 'MultiPolygon'));
    const larger = features.map(({ properties }) => properties['footprint_larger_than'] ?? '').join('');
    assert.doesNotMatch(larger, /E0[689]|W06|E23/);
  });

  test('writes linked data for each', () => {
    const { '@graph': graph } = readJson('all', 'partnerships.jsonld') as { '@graph': { '@type': string }[] };
    assert.equal(graph.filter((node) => node['@type'] === 'Organization').length, 70);
  });

  test('leaves files that would not change as they are, without --force', async () => {
    const { status, stdout } = await runExport(FEED, '--to', inside('all'));
    assert.equal(status, 0);
    assert.match(stdout, /^(unchanged .*\n){8}70 partnerships\.\n$/);
  });

  test('never overwrites without --force, and then writes nothing at all', async () => {
    mkdirSync(inside('taken'));
    writeFileSync(inside('taken', 'practice.csv'), 'mine');
    const refused = await runExport(FEED, '--to', inside('taken'), '--format', 'csv');
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /^msp: nothing was written: .*practice\.csv would be overwritten\. .*--force\.\n$/);
    assert.deepEqual(readdirSync(inside('taken')), ['practice.csv']);
    assert.equal(readText('taken', 'practice.csv'), 'mine');

    const forced = await runExport(FEED, '--to', inside('taken'), '--format', 'csv', '--force');
    assert.equal(forced.status, 0);
    assert.match(forced.stdout, /overwrote .*practice\.csv/);
    assert.equal(readText('taken', 'practice.csv'), readText('all', 'practice.csv'));
  });

  test('only says what it would do with --dry-run', async () => {
    const { status, stdout } = await runExport(FEED, '--to', inside('dry'), '--dry-run', '--format', 'json-ld,geojson');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^would write .*\.geojson .*\nwould write .*\.jsonld .*\n70 partnerships; nothing was written\.\n$/,
    );
    assert.equal(existsSync(inside('dry')), false);
  });

  test('limits itself to a scope', async () => {
    const { status, stdout } = await runExport(FEED, '--to', inside('wales'), '--scope', 'W92000004 E9', '--no-bom');
    assert.equal(status, 0);
    const records = readCsvRecords(readText('wales', 'partnerships.csv'));
    assert.match(stdout, new RegExp(`\\n${records.length} partnerships\\.\\n$`));
    const names = records.map(({ id }) => id);
    assert.ok(names.includes('anti-slavery-wales-forum') && !names.includes('suffolk-modern-slavery-network'));
    const graph = (readJson('wales', 'partnerships.jsonld') as { '@graph': { identifier?: string }[] })['@graph'];
    assert.deepEqual(
      graph.slice(1).map(({ identifier }) => identifier),
      names,
    );
  });

  test('writes in Welsh when asked, and says in English what has no Welsh', async () => {
    assert.equal((await runExport(FEED, '--to', inside('cy'), '--format', 'csv', '--language', 'cy')).status, 0);
    assert.match(readText('cy', 'partnerships.csv'), /Trwydded Llywodraeth Agored/);
    assert.match(readText('cy', 'coverage.csv'), /Cymru/);
  });
});

describe('msp export', () => {
  test('ends with 1 when faults of the feed are left out', async () => {
    const feed = writeFeed('faulty.json', (_, record) => (record['website'] = 'javascript:alert(1)'));
    const { status, stderr } = await runExport(feed, '--to', inside('faulty'));
    assert.equal(status, 1);
    assert.match(stderr, /^msp: the feed has a fault, .*msp validate .*faulty\.json\n$/);
    assert.doesNotMatch(ALL_FILES.map((name) => readText('faulty', name)).join(), /javascript/);
  });

  test('disarms formulas in a stranger’s words', async () => {
    const feed = writeFeed('formula.json', (_, record) => (record['summary'] = '=1+1'));
    assert.equal((await runExport(feed, '--to', inside('formula'), '--format', 'csv')).status, 0);
    assert.match(readText('formula', 'partnerships.csv'), /,'=1\+1,/);
  });

  test('warns of a scope that it understands only in part', async () => {
    const { status, stderr } = await runExport(FEED, '--to', inside('part'), '--scope', 'W92000004 E9', '--dry-run');
    assert.equal(status, 0);
    assert.match(stderr, /^msp: --scope: "E9" is not an area that we know, and adds nothing\.\n$/);
  });

  test('teaches with examples and exit codes when asked for help', async () => {
    const { status, stdout } = await runExport('--help');
    assert.equal(status, 0);
    assert.match(stdout, /\$ msp export data\/partnerships\.json --to exports/);
    assert.match(stdout, /Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  const REFUSED: Readonly<Record<string, [() => string[], RegExp]>> = {
    'a scope that it does not understand': [
      () => [FEED, '--scope', 'E9'],
      /^msp: nothing was written: --scope names no area that we know \("E9"\)\. .*\n$/,
    ],
    'a scope of nothing': [() => [FEED, '--scope', ' '], /^msp: nothing was written: --scope names no area/],
    'a language that the feed is not in': [
      () => [FEED, '--language', 'gd'],
      /^msp: the feed is not in "gd": --language takes en or cy\.\n$/,
    ],
    'a format that it does not know': [
      () => [FEED, '--format', 'csv,xml'],
      /Allowed choices are csv, geojson, json-ld, open-referral, sqlite\./,
    ],
    'a file that is not there': [() => ['nowhere.json'], /^msp: nowhere\.json is not there\. /],
    'JSON that is not a feed': [() => ['package.json'], /^msp: package\.json is not a feed: /],
    'a web address': [() => ['https://example.org/feed.json'], /^msp: this command reads files only as yet, /],
    'areas without shapes': [() => [FEED, '--areas', 'package.json'], /^msp: package\.json is no boundary file: /],
    'a folder that is a file': [
      () => [FEED, '--to', 'package.json'],
      /^msp: package\.json.* cannot be written: there is a file/,
    ],
  };

  for (const [what, [listArgs, complaint]] of Object.entries(REFUSED)) {
    test(`ends with 2 and one sentence, writing nothing, for ${what}`, async () => {
      const { status, stdout, stderr } = await runExport('--to', inside('refused'), ...listArgs());
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(existsSync(inside('refused')), false);
    });
  }

  test('asks for a folder', async () => {
    const { status, stderr } = await runExport(FEED);
    assert.equal(status, 2);
    assert.match(stderr, /required option '--to <folder>' not specified/);
  });
});
