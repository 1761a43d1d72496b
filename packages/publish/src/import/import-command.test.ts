import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { writeAnswers } from '../testing/answer-file.js';
import { ImportFolder } from '../testing/import-folder.js';
import { runCommand } from '../testing/run-command.js';

const KENT = 'kent-anti-slavery-partnership-group';
const SURREY = 'surrey-anti-slavery-partnership';

let folder: ImportFolder;
beforeEach(() => (folder = new ImportFolder()));
afterEach(() => folder.remove());

describe('msp import', () => {
  test('adds a partnership that is like none in the feed, and says so', async () => {
    const file = folder.write('answers.csv', writeAnswers({ covers: 'Rutland', level: 'local' }));
    const { status, stdout, stderr } = await folder.import(file);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(
      stdout,
      /^\S+answers\.csv \(CSV, UTF-8, with commas\): 1 row of answers, into \S+feed\.json\n {2}new +1\n/,
    );
    assert.deepEqual(folder.readRecord('exampleshire-anti-slavery-partnership'), {
      name: 'Exampleshire Anti-Slavery Partnership',
      level: 'local',
      status: 'active',
      covers: [{ code: 'E06000017', name: 'Rutland' }],
      assured: { date: '2026-11-02', by: 'partnership', method: 'questionnaire' },
    });
    assert.equal((JSON.parse(folder.read('feed.json')) as { generated: string }).generated, '2026-11-23T12:00:00Z');
  });

  test('updates the record whose id a row has: answers replace, empty cells leave, [remove] takes away', async () => {
    const before = folder.readRecord(KENT)!;
    const file = folder.write(
      'answers.csv',
      writeAnswers({
        'record-id': KENT,
        name: '',
        covers: '',
        level: '',
        status: 'paused',
        summary: '[remove]',
        founded: '2014',
      }),
    );
    const { counts, status } = await folder.importJson(file);
    assert.deepEqual([status, counts.updated], [0, 1]);
    const after = folder.readRecord(KENT)!;
    assert.deepEqual([after['status'], after['summary'], after['founded']], ['paused', undefined, '2014']);
    for (const member of ['name', 'covers', 'level', 'members'])
      assert.deepEqual(after[member], before[member], member);
    assert.ok(!JSON.stringify(after['unconfirmed'] ?? []).includes('status'), 'an answer confirms its member');
  });

  test('keeps the old name of a partnership that was renamed among its other names', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers({ 'record-id': SURREY, name: 'Surrey Against Slavery Partnership' }),
    );
    await folder.importJson(file);
    const { name, aliases } = folder.readRecord(SURREY)!;
    assert.equal(name, 'Surrey Against Slavery Partnership');
    assert.ok((aliases as string[]).includes('Surrey Anti-Slavery Partnership'));
  });

  test('holds back answers without consent, and publishes nothing of them', async () => {
    const before = folder.read('feed.json');
    const file = folder.write(
      'answers.csv',
      writeAnswers({ consent: 'no' }, { name: 'Second', consent: '' }, { name: 'Third', consent: 'perhaps' }),
    );
    const { counts, status } = await folder.importJson(file);
    assert.deepEqual([status, counts['held-back']], [0, 3]);
    assert.equal(folder.read('feed.json'), before);
    const rows = folder.readRows('answers-import', 'held-back.csv');
    assert.deepEqual(
      rows.map((row) => [row['import-row'], row['name'], row['import-reason']]),
      [
        ['2', 'Exampleshire Anti-Slavery Partnership', 'consent: the answer is no.'],
        ['3', 'Second', 'consent: there is no answer, and without a yes nothing is published.'],
        ['4', 'Third', 'consent: “perhaps” is not one of the answers. Without a yes nothing is published.'],
      ],
    );
  });

  test('leaves out people and their addresses, and says where', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers({
        covers: 'Rutland',
        'lead-name': 'Jane Example, Kent Police',
        'contact-email': 'jane.example@example.org',
        funding: 'Two members pay. Ask Mr Owen Example. The rest is given.',
      }),
    );
    const { remarks, counts } = await folder.importJson(file);
    assert.equal(counts.new, 1);
    const record = folder.readRecord('exampleshire-anti-slavery-partnership')!;
    assert.deepEqual(record['lead'], { name: 'Kent Police', sector: 'police' });
    assert.equal(record['funding'], 'Two members pay. The rest is given.');
    assert.equal(record['contact'], undefined);
    assert.deepEqual(remarks.map(({ question }) => question).sort(), [
      'contact-email',
      'funding',
      'lead-name',
      'lead-sector',
    ]);
    assert.ok(!folder.read('feed.json').includes('Jane Example'));
  });

  test('writes rejected rows with the reasons, which come in once they are corrected', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers(
        { name: 'First Rutland Group', covers: 'Rutlnd', level: 'huge' },
        { name: 'Second "quoted"\nGroup', covers: 'Barnet', level: 'local', website: 'not a page' },
        { name: 'Third Group', covers: 'Brent', level: 'local' },
      ),
    );
    const { counts, status, remarks } = await folder.importJson(file, '--method', 'interview');
    assert.deepEqual([status, counts.new, counts.rejected], [1, 1, 2]);
    assert.deepEqual(
      remarks.map(({ row, question, message }) => `${row} ${question} ${message}`),
      [
        '2 covers “Rutlnd” is not an area that we know. Did you mean “Rutland”?',
        '2 level “huge” is not one of the answers',
        '3 website “not a page” is not a web address. It begins with https:// and has no spaces',
      ],
    );
    const rejected = folder.read('answers-import', 'rejected.csv');
    const mended = rejected
      .replaceAll('Rutlnd', 'Rutland')
      .replaceAll('huge', 'local')
      .replaceAll('not a page', 'example.org/group');
    const again = folder.write('mended.csv', mended);
    const second = await folder.importJson(again);
    assert.deepEqual([second.status, second.counts.new], [0, 2]);
    const record = folder.readRecord('second-quoted-group')!;
    assert.equal(record['website'], 'https://example.org/group');
    assert.deepEqual(record['assured'], { date: '2026-11-02', by: 'partnership', method: 'interview' });
    const provenance = folder.readRows('mended-import', 'provenance.csv');
    assert.deepEqual(
      provenance.map((row) => [row['file'], row['row']]),
      [
        ['answers.csv', '2'],
        ['answers.csv', '3'],
      ],
    );
  });

  test('writes who answered for what, when and how, for the office', async () => {
    const file = folder.write('answers.csv', writeAnswers({ covers: 'Rutland' }));
    await folder.import(file);
    assert.deepEqual(folder.readRows('answers-import', 'provenance.csv'), [
      {
        id: 'exampleshire-anti-slavery-partnership',
        name: 'Exampleshire Anti-Slavery Partnership',
        result: 'new',
        by: 'partnership',
        method: 'questionnaire',
        'answering-organisation': 'Example Council',
        'answered-on': '2026-11-02',
        'answer-language': '',
        consent: 'yes',
        file: 'answers.csv',
        row: '2',
        'imported-on': '2026-11-20',
        remarks: '',
      },
    ]);
  });

  test('names the question that has no column and no answer for all rows', async () => {
    const file = folder.write(
      'answers.csv',
      'name,covers,level,status,answered-on,consent\nA Group,Rutland,local,active,2026-11-02,yes\n',
    );
    const without = await folder.importJson(file, '--dry-run');
    assert.equal(without.counts.rejected, 1);
    assert.match(without.notes.join(), /No column answers “Which organisation answers for the partnership\?”/);
    const withAnswer = await folder.importJson(file, '--answer', 'answering-organisation=Example Council');
    assert.equal(withAnswer.counts.new, 1);
  });

  test('resolves partnerships that are named further down, and refuses circles and strangers', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers(
        { name: 'Part Group', covers: 'Rutland', 'part-of': 'Whole Board' },
        { name: 'Whole Board', covers: 'Leicester' },
        { name: 'Round A', covers: 'Barnet', 'part-of': 'Round B' },
        { name: 'Round B', covers: 'Brent', 'part-of': 'Round A' },
        { name: 'Lost Group', covers: 'Ealing', 'part-of': 'No Such Board' },
      ),
    );
    const { counts, remarks } = await folder.importJson(file);
    assert.deepEqual([counts.new, counts.rejected], [2, 3]);
    assert.equal(folder.readRecord('part-group')!['partOf'], 'whole-board');
    assert.match(
      remarks.map(({ message }) => message).join(' | '),
      /“No Such Board” is no partnership in the feed or in this file/,
    );
    assert.match(remarks.map(({ message }) => message).join(' | '), /leads round in a circle/);
  });

  test('puts answers in Welsh beside the English that is there', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers({
        'record-id': KENT,
        name: '',
        covers: '',
        level: '',
        'answer-language': 'Cymraeg',
        summary: 'Yn dod â phobl ynghyd.',
      }),
    );
    const before = folder.readRecord(KENT)!['summary'];
    await folder.import(file);
    assert.deepEqual(folder.readRecord(KENT)!['summary'], { en: before, cy: 'Yn dod â phobl ynghyd.' });
  });

  test('writes a new feed, which the checker finds sound, from the worked example', async () => {
    const template = readFileSync('data/questionnaire/template.csv', 'utf8').replace('EXAMPLE ONLY: ', '');
    const file = folder.write('answers.csv', template);
    const { status, stdout } = await runCommand('import', file, '--date', '2026-11-20');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /1 row of answers, for a new feed\n {2}new +1\n/);
    const feed = folder.place('answers-import', 'partnerships.json');
    const checked = await runCommand('validate', feed);
    assert.equal(checked.status, 0, checked.stdout);
    const [feature] = folder.readFeatures('answers-import', 'partnerships.json');
    assert.equal(feature?.id, 'exampleshire-anti-slavery-partnership');
    for (const member of [
      'aliases',
      'covers',
      'lead',
      'chair',
      'coordinator',
      'members',
      'activities',
      'practice',
      'contact',
      'sources',
    ]) {
      assert.ok(feature.properties[member], member);
    }
  });

  test('leaves a feed that the checker finds sound, whatever was imported', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers(
        { covers: 'Rutland', 'contact-phone': '08000 121 701' },
        { name: 'B', covers: 'Barnet', 'answered-on': '2027-01-01' },
        { name: 'C', covers: 'Brent', summary: '<b>bold</b>' },
        { name: 'D', covers: 'Ealing', funding: 'x'.repeat(5001) },
        { 'record-id': SURREY, name: '', covers: '', summary: 'A new summary.' },
      ),
    );
    const { counts, remarks } = await folder.importJson(file);
    assert.deepEqual([counts.rejected, counts.updated], [4, 1]);
    assert.deepEqual(
      remarks.filter(({ kind }) => kind === 'rejected').map(({ row, question }) => `${row} ${question}`),
      ['2 contact-phone', '3 answered-on', '4 summary', '5 funding'],
    );
    const { status, stdout } = await runCommand('validate', folder.feed, '--areas', 'data/area-register.json');
    assert.equal(status, 0, stdout);
  });
});

describe('msp import, as a command', () => {
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
