import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseOutcodeIndex } from '@msp-widgets/feed/places/outcode-index.js';
import { buildExampleFeed } from '../testing/example-feed.js';
import { runCommand } from '../testing/run-command.js';

/** The layout of 2018 to 2024, and the one since 2025. */
const OLD_HEADER =
  'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,npark,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21';
const NEW_HEADER =
  'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry25cd,rgn25cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,oa21cd,lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ruc21ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,icb23cd';

interface Row {
  readonly postcode: string;
  readonly ended?: string;
  readonly council: string;
  readonly force: string;
}

const ROWS: readonly Row[] = [
  { postcode: 'NG7 2RD', council: 'E06000018', force: 'E23000019' },
  { postcode: 'NG10 1AA', council: 'E07000036', force: 'E23000018' },
  { postcode: 'NG10 1AB', council: 'E07000172', force: 'E23000019' },
  // Ended: would put NG7 into Derbyshire.
  { postcode: 'NG7 9ZZ', ended: '199606', council: 'E07000036', force: 'E23000018' },
  // Codes of the past: Carlisle is in Cumberland now, Barnsley has a new code.
  { postcode: 'CA1 1AA', council: 'E07000028', force: 'E23000002' },
  { postcode: 'S70 1AA', council: 'E08000016', force: 'E23000011' },
  // Northern Ireland has one force, and no code for it in the directory.
  { postcode: 'BT1 1AA', council: 'N09000003', force: 'N99999999' },
  { postcode: 'EH1 1AA', council: 'S12000036', force: 'S23000009' },
  { postcode: 'EC1A 1BB', council: 'E09000001', force: 'E23000034' },
  { postcode: 'JE2 3AB', council: 'L99999999', force: 'L99999999' },
  { postcode: 'IM1 1AA', council: 'M99999999', force: 'M99999999' },
  // A post office box without a place.
  { postcode: 'BX1 1LT', council: '', force: '' },
];

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-outcodes-'))));
after(() => rmSync(folder, { recursive: true }));

function writeDirectory(name: string, header: string, rows: readonly Row[] = ROWS, lineEnd = '\r\n'): string {
  const lines = rows.map(({ postcode, ended = '', council, force }) => {
    const compact = postcode.replace(' ', '').padStart(7);
    const values = new Map<string, string>([
      ...['pcd', 'pcd7', 'pcd2', 'pcd8'].map((column): [string, string] => [column, compact]),
      ['pcds', postcode],
      ['doterm', ended],
      ...['oslaua', 'lad25cd'].map((column): [string, string] => [column, council]),
      ...['pfa', 'pfa23cd'].map((column): [string, string] => [column, force]),
      ['parish', 'Unparished, or so'],
      ['lat', '52.95'],
    ]);
    return header
      .split(',')
      .map((column) => (column === 'lat' ? '52.95' : `"${values.get(column) ?? ''}"`))
      .join(',');
  });
  const file = path.join(folder, name);
  writeFileSync(file, [header, ...lines, ''].join(lineEnd));
  return file;
}

const EXPECTED = {
  BT1: ['N99999999', 'N09000003'],
  CA1: ['E23000002', 'E06000063'],
  EC1A: ['E23000034', 'E09000001'],
  EH1: ['S23000009', 'S12000036'],
  NG7: ['E23000019', 'E06000018'],
  NG10: ['E23000018', 'E23000019', 'E07000036', 'E07000172'],
  S70: ['E23000011', 'E08000038'],
};

describe('msp outcodes', () => {
  for (const [layout, header] of Object.entries({ old: OLD_HEADER, new: NEW_HEADER })) {
    test(`reads the ${layout} layout: postcodes in use, codes of today, the United Kingdom alone`, async () => {
      const file = writeDirectory(`ONSPD_NOV_2025_${layout}.csv`, header);
      const to = path.join(folder, `${layout}.json`);
      const { status, stdout, stderr } = await runCommand('outcodes', '--from', file, '--to', to);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(
        stdout,
        /: 7 outcodes from 8 postcodes in use\.\nLeft out: 1 ended postcode, 2 of Jersey, Guernsey and the Isle of Man, 1 without an area\.\n$/,
      );
      const index = parseOutcodeIndex(JSON.parse(readFileSync(to, 'utf8')));
      assert.deepEqual([...index.outcodes], Object.entries(EXPECTED));
      assert.equal(index.edition, '2025-11');
      assert.match(index.attribution, /Royal Mail copyright and database right 2025/);
    });
  }

  test('finds the force by the council where the directory has no column for it, and reads capitals and a byte order mark', async () => {
    const header = `\uFEFF${NEW_HEADER.replace(',pfa23cd', '').toUpperCase()}`;
    const file = path.join(folder, 'ONSPD_FEB_2026.csv');
    const row = header.split(',').map((column) => ({ PCDS: 'NG7 2RD', LAD25CD: 'E06000018' })[column] ?? '');
    writeFileSync(file, `${header}\n${row.join(',')}`);
    const to = path.join(folder, 'no-force.json');
    assert.equal((await runCommand('outcodes', '--from', file, '--to', to)).status, 0);
    assert.deepEqual((JSON.parse(readFileSync(to, 'utf8')) as { outcodes: unknown }).outcodes, { NG7: EXPECTED.NG7 });
  });

  test('writes the same bytes again, and overwrites other bytes only with --force', async () => {
    const file = writeDirectory('ONSPD_MAY_2025_UK.csv', OLD_HEADER);
    const to = path.join(folder, 'again.json');
    await runCommand('outcodes', '--from', file, '--to', to);
    const first = readFileSync(to, 'utf8');
    assert.equal((await runCommand('outcodes', '--from', file, '--to', to)).status, 0);
    assert.equal(readFileSync(to, 'utf8'), first);
    const other = writeDirectory('ONSPD_AUG_2025_UK.csv', OLD_HEADER, ROWS.slice(0, 1));
    const refused = await runCommand('outcodes', '--from', other, '--to', to);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /would be overwritten/);
    assert.equal(readFileSync(to, 'utf8'), first);
    assert.equal((await runCommand('outcodes', '--from', other, '--to', to, '--force')).status, 0);
    assert.notEqual(readFileSync(to, 'utf8'), first);
  });

  test('writes nothing in a dry run', async () => {
    const file = writeDirectory('ONSPD_MAY_2024_UK.csv', OLD_HEADER);
    const to = path.join(folder, 'dry.json');
    const { status, stdout } = await runCommand('outcodes', '--from', file, '--to', to, '--dry-run');
    assert.equal(status, 0);
    assert.match(stdout, /^would write /);
    assert.throws(() => readFileSync(to));
  });

  test('names the index in the feed, and leaves the rest of it as it is written', async () => {
    const feed = path.join(folder, 'feed.json');
    const text = `${JSON.stringify(buildExampleFeed(), null, 3)}\n`;
    writeFileSync(feed, text);
    const file = writeDirectory('ONSPD_MAY_2025_UK.csv', OLD_HEADER);
    const to = path.join(folder, 'index', 'outcodes.json');
    assert.equal((await runCommand('outcodes', '--from', file, '--to', to, '--feed', feed)).status, 0);
    const named = readFileSync(feed, 'utf8');
    const { outcodes, ...rest } = JSON.parse(named) as { outcodes: { href: string; edition: string } };
    assert.deepEqual(rest, JSON.parse(text));
    assert.deepEqual([outcodes.href, outcodes.edition], ['index/outcodes.json', '2025-05']);
    assert.ok(named.indexOf('"outcodes"') < named.indexOf('"features"'));
    assert.ok(named.endsWith(text.slice(text.indexOf('"features"'))));
  });

  test('ends with 1, and says which, when the register does not know a code', async () => {
    const rows = [...ROWS, { postcode: 'ZE1 0AA', council: 'S12009999', force: 'S23000009' }];
    const file = writeDirectory('ONSPD_MAY_2025_UK.csv', OLD_HEADER, rows);
    const to = path.join(folder, 'unknown.json');
    const { status, stderr } = await runCommand('outcodes', '--from', file, '--to', to);
    assert.equal(status, 1);
    assert.equal(stderr, 'msp: the area code S12009999 (1 postcode) is not in the register, and was left out.\n');
    const { outcodes } = JSON.parse(readFileSync(to, 'utf8')) as { outcodes: Record<string, unknown> };
    assert.deepEqual(outcodes['ZE1'], ['S23000009']);
  });

  const FAULTY: Readonly<Record<string, readonly [name: string, content: string | null, complaint: RegExp]>> = {
    'a file that is not there': ['ONSPD_MAY_2025.csv', null, /is not there\. Check the name and the folder\.\n$/],
    'another table': [
      'ONSPD_MAY_2025.csv',
      'name,level\nKent,local\n',
      /is no postcode directory: its first line must name/,
    ],
    'an empty file': ['ONSPD_MAY_2025.csv', '', /is no postcode directory/],
    'a zip file': ['ONSPD_MAY_2025.csv', 'PK\u0003\u0004', /is a zip file\. Unpack it/],
    'a name without a month': ['postcodes.csv', `${OLD_HEADER}\n`, /say so, as in --edition 2025-11/],
    'no postcode in use': ['ONSPD_MAY_2025.csv', `${OLD_HEADER}\n`, /nothing was written: no postcode in use/],
  };
  for (const [what, [name, content, complaint]] of Object.entries(FAULTY)) {
    test(`ends with 2 and one sentence for ${what}`, async () => {
      const file = path.join(mkdtempSync(path.join(folder, 'faulty-')), name);
      if (content !== null) writeFileSync(file, content);
      const { status, stdout, stderr } = await runCommand(
        'outcodes',
        '--from',
        file,
        '--to',
        path.join(folder, 'none.json'),
      );
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, complaint);
    });
  }
});
