import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import sqlite from 'node-sqlite3-wasm';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changeExample } from '../testing/compare-examples.js';
import type { Change } from '../testing/example-feed.js';
import { HSDS_SCHEMA } from '../testing/hsds-schema.js';
import { runCommand } from '../testing/run-command.js';

const FEED = fileURLToPath(new URL('../../../../data/partnerships.json', import.meta.url));

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-open-formats-'))));
after(() => rmSync(folder, { recursive: true }));

async function exportFeed(name: string, format: string, feed = FEED): Promise<string> {
  const to = path.join(folder, name);
  const { status, stderr } = await runCommand('export', feed, '--to', to, '--format', format);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  return to;
}

function writeFeed(name: string, change: Change): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(changeExample(change)));
  return file;
}

interface Service {
  readonly id: string;
  readonly name: string;
  readonly status?: string;
  readonly assured_date?: string;
}

describe('msp export --format open-referral', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, formats: fullFormats }).compile(HSDS_SCHEMA);
  const readPage = (to: string) =>
    JSON.parse(readFileSync(path.join(to, 'open-referral.json'), 'utf8')) as { readonly contents: readonly Service[] };

  test('writes the published feed as HSDS 3.0 has it', async () => {
    const page = readPage(await exportFeed('published', 'open-referral'));
    validate(page);
    assert.deepEqual(validate.errors, null);
    assert.equal(page.contents.length, 70);
  });

  test('writes a record with everything, and one with nearly nothing, as HSDS 3.0 has it', async () => {
    const feed = writeFeed('full.json', (feed, record) => {
      record.funding = 'A grant.';
      record.geometryOverride = { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [1, 52], [0, 51]]] }; // prettier-ignore
      feed.features[1] = {
        type: 'Feature',
        id: 'bare',
        geometry: null,
        properties: { name: 'Bare', level: 'local', status: 'active', covers: [], assured: { date: null } },
      };
      record.partOf = 'bare';
    });
    const page = readPage(await exportFeed('full', 'open-referral', feed));
    validate(page);
    assert.deepEqual(validate.errors, null);
  });

  test('is held to the format by a schema that sees what is missing, wrong or too much', async () => {
    const { contents } = readPage(await exportFeed('spoilt', 'open-referral'));
    const [service] = contents;
    const spoilt: Readonly<Record<string, object>> = {
      'a required member': { ...service, status: undefined },
      'a value that is not in the list': { ...service, status: 'unknown' },
      'an id that is no UUID': { ...service, id: 'example' },
      'a month for a day': { ...service, assured_date: '2025-03' },
      'a member that the format does not have': { ...service, chair: 'Example' },
    };
    for (const [what, document] of Object.entries(spoilt)) {
      const page = JSON.parse(
        JSON.stringify({ ...readPage(path.join(folder, 'spoilt')), contents: [document] }),
      ) as unknown;
      assert.equal(validate(page), false, what);
    }
  });
});

describe('msp export --format sqlite', () => {
  interface Row {
    readonly [column: string]: unknown;
  }

  function query(to: string, sql: string): readonly Row[] {
    const database = new sqlite.Database(path.join(to, 'partnerships.sqlite'), { readOnly: true });
    try {
      return database.all(sql);
    } finally {
      database.close();
    }
  }

  test('writes a sound database in which every row belongs to a partnership', async () => {
    const to = await exportFeed('database', 'sqlite');
    assert.deepEqual(query(to, 'PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
    assert.deepEqual(query(to, 'PRAGMA foreign_key_check'), []);
    for (const table of ['coverage', 'practice', 'members', 'activities', 'sources']) {
      const [key] = query(to, `SELECT "table", "from", "to" FROM pragma_foreign_key_list('${table}')`);
      assert.deepEqual(key, { table: 'partnerships', from: 'partnership', to: 'id' }, table);
      const [count] = query(to, `SELECT count(*) AS n FROM ${table}`);
      assert.ok(Number(count?.['n']) > 70, table);
    }
    assert.deepEqual(query(to, 'SELECT count(*) AS n FROM partnerships'), [{ n: 70 }]);
  });

  test('says once where it comes from and how it may be used', () => {
    const rows = query(path.join(folder, 'database'), 'SELECT name, value FROM metadata');
    const metadata = new Map(rows.map(({ name, value }) => [name, value]));
    assert.equal(metadata.get('feed_licence'), 'Open Government Licence v3.0');
    assert.equal(metadata.get('language'), 'en');
    assert.match(String(metadata.get('areas_attribution')), /Contains OS data/);
    const columns = query(path.join(folder, 'database'), `SELECT name FROM pragma_table_info('partnerships')`);
    assert.ok(!columns.some(({ name }) => String(name).startsWith('feed_')));
  });

  test('answers a question over two tables', () => {
    const rows = query(
      path.join(folder, 'database'),
      `SELECT p.name FROM partnerships p JOIN coverage c ON c.partnership = p.id
       WHERE c.current_area_code = 'E12000009' AND p.status = 'active'`,
    );
    assert.deepEqual(rows, [{ name: 'South West Anti-Slavery Partnership' }]);
  });

  test('keeps a stranger’s words as they are, and what is not recorded as NULL', async () => {
    const words = `'); DROP TABLE partnerships; -- "x" =1+1`;
    const feed = writeFeed('hostile.json', (_, record) => {
      record.name = words;
      delete record.founded;
    });
    const to = await exportFeed('hostile', 'sqlite', feed);
    assert.deepEqual(query(to, `SELECT name, founded FROM partnerships WHERE id = 'example-network'`), [
      { name: words, founded: null },
    ]);
  });

  test('gives the same bytes for the same feed', async () => {
    const one = await exportFeed('same-one', 'sqlite');
    const other = await exportFeed('same-other', 'sqlite');
    const [a, b] = [one, other].map((to) => readFileSync(path.join(to, 'partnerships.sqlite')));
    assert.ok(a && b && a.equals(b));
  });
});
