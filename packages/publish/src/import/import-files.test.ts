import assert from 'node:assert/strict';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { writeAnswers } from '../testing/answer-file.js';
import { ImportFolder } from '../testing/import-folder.js';
import { runCommand } from '../testing/run-command.js';

let folder: ImportFolder;
beforeEach(() => (folder = new ImportFolder()));
afterEach(() => folder.remove());

describe('the files of msp import', () => {
  test('writes the same bytes for the same answers, feed and day', async () => {
    const answers = writeAnswers({ covers: 'Rutland' }, { name: 'B', consent: 'no' }, { name: 'C', covers: '?' });
    const outputs: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const other = new ImportFolder();
      await other.import(other.write('answers.csv', answers));
      const names = other.list('answers-import').map((name) => other.read('answers-import', name));
      outputs.push([other.read('feed.json'), ...names].join('\n'));
      other.remove();
    }
    assert.equal(outputs[0], outputs[1]);
  });

  test('asks nothing and changes nothing when the same file is imported again', async () => {
    const file = folder.write('answers.csv', writeAnswers({ covers: 'Rutland' }));
    await folder.import(file);
    const before = folder.read('feed.json');
    const { counts, status } = await folder.importJson(file, '--to', folder.place('again'));
    assert.deepEqual([status, counts.unchanged], [0, 1]);
    assert.equal(folder.read('feed.json'), before);
  });

  test('updates the file that a link leads to, and leaves the link', async () => {
    symlinkSync(folder.feed, folder.place('link.json'));
    const file = folder.write('answers.csv', writeAnswers({ covers: 'Rutland' }));
    await runCommand(
      'import',
      file,
      '--into',
      folder.place('link.json'),
      '--date',
      '2026-11-20',
      '--areas',
      'data/area-register.json',
    );
    assert.ok(lstatSync(folder.place('link.json')).isSymbolicLink());
    assert.ok(folder.readRecord('exampleshire-anti-slavery-partnership'));
  });

  test('says which rows are the template’s own, and takes them for no answers', async () => {
    const file = folder.write('answers.csv', readFileSync('data/questionnaire/template.csv'));
    const { rows, notes, status } = await folder.importJson(file, '--dry-run');
    assert.deepEqual([status, rows], [0, 0]);
    assert.match(notes.join(), /Not taken for answers: rows 2, 3, /);
  });

  test('writes nothing at all on a dry run, and says what each column is taken for', async () => {
    const before = folder.list();
    const file = folder.write('answers.csv', 'Partnership;Areas;level\nA;Rutland;local\n');
    const { stdout, status } = await folder.import(file, '--dry-run');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Columns:\n {2}1 by the id of a question\n {2}Partnership → name \(a usual name\)\n {2}Areas → covers/,
    );
    assert.match(stdout, /Nothing was written\.\n$/);
    assert.deepEqual(folder.list(), [...before, 'answers.csv'].sort());
  });

  test('writes a mapping that can be edited and given back', async () => {
    const file = folder.write(
      'answers.csv',
      'Partnership;Who;Where;level;status;answering-organisation;answered-on;consent\nA Group;x;Rutland;local;active;Org;2026-11-02;yes\n',
    );
    const { stdout, stderr } = await folder.import(file, '--show-mapping');
    assert.match(stderr, /not used: Who, Where/);
    const mapping = folder.write('columns.json', stdout.replace('"Where": null', '"Where": "covers"'));
    const { counts } = await folder.importJson(file, '--mapping', mapping);
    assert.equal(counts.new, 1);
  });

  test('does not overwrite what an earlier import left, unless it is told to', async () => {
    const file = folder.write('answers.csv', writeAnswers({ covers: '?' }));
    await folder.import(file);
    folder.write('answers-import/rejected.csv', 'half corrected');
    const { status, stderr, stdout } = await folder.import(file);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^msp: nothing was imported: \S+rejected\.csv from an earlier import would be overwritten\. /);
    assert.equal(folder.read('answers-import', 'rejected.csv'), 'half corrected');
    assert.deepEqual(folder.list('answers-import'), ['rejected.csv'], 'nothing is left lying about');
    assert.equal((await folder.import(file, '--force')).status, 1);
  });

  const REFUSED: Readonly<Record<string, readonly [name: string, content: string | Uint8Array, complaint: RegExp]>> = {
    'an empty file': ['a.csv', '', /is empty\.\n$/],
    'blank rows only': ['a.csv', '\n\n  \n', /has no rows\.\n$/],
    'a table without a name': [
      'a.csv',
      'colour,size\nred,1\n',
      /has no column that we know for the partnership's name or id\. Its headings begin "colour", "size"\. /,
    ],
    'an old workbook': [
      'a.xls',
      Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      /is an old Excel workbook, .*Save it as \.xlsx/,
    ],
    'a damaged workbook': ['a.xlsx', Buffer.from('504b030414000600', 'hex'), /cannot be read as an Excel workbook\./],
    'a PDF': ['a.pdf', '%PDF-1.7', /is a PDF\./],
    'a feed': ['a.json', '{\n  "type": "FeatureCollection"\n}\n', /is JSON, and no table of answers\. .*msp validate/],
    'a web page': ['a.xls', '<html><table><tr><td>name</td></tr></table></html>', /is a web page, .*as CSV UTF-8\.$/m],
    'a quotation mark that never closes': [
      'a.csv',
      'name,covers\nA,Kent\n"B,Kent\nC,Kent\n',
      /in \S+a\.csv, a quotation mark in row 3 is never closed/,
    ],
  };
  for (const [what, [name, content, complaint]] of Object.entries(REFUSED)) {
    test(`ends with 2 and one sentence for ${what}, and writes nothing`, async () => {
      const before = folder.read('feed.json');
      const { status, stdout, stderr } = await folder.import(folder.write(name, content));
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, complaint);
      assert.match(stderr, /^msp: [^\n]+\n$/);
      assert.equal(folder.read('feed.json'), before);
      assert.deepEqual(folder.list(), [name, 'feed.json'].sort());
    });
  }

  test('ends with 2 for a file, feed or mapping that is not there or makes no sense', async () => {
    const file = folder.write('answers.csv', writeAnswers({}));
    const cases: readonly [args: string[], complaint: RegExp][] = [
      [[folder.place('nowhere.csv')], /is not there\./],
      [[folder.folder], /is a folder\./],
      [['https://example.org/a.csv'], /not web addresses/],
      [[file, '--into', folder.place('nowhere.json')], /is not there\./],
      [[file, '--into', 'package.json'], /package\.json/],
      [
        [file, '--into', folder.write('i.json', '{"feedIndexVersion": "1.0"}')],
        /is the index of a feed in several files/,
      ],
      [[file, '--mapping', 'package.json'], /is not a mapping/],
      [[file, '--mapping', folder.write('m.json', '{"columns": {"x": "nonsense"}}')], /"nonsense" is no question/],
      [[file, '--answer', 'nonsense=1'], /"nonsense" is no question/],
      [[file, '--answer', 'nonsense'], /Write it as question=answer/],
      [[file, '--date', '2026-02-30'], /Write a day as year-month-day/],
    ];
    for (const [args, complaint] of cases) {
      const { status, stderr } = await runCommand('import', ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });
});
