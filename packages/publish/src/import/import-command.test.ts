import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { writeAnswers } from '../testing/answer-file.js';
import { ImportFolder } from '../testing/import-folder.js';

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
});
