import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { makeRows, writeAnswers, type MadeAnswers } from '../testing/answer-file.js';
import { ImportFolder } from '../testing/import-folder.js';
import { openInterview } from './ask-person.js';
import { importAnswers } from './import-answers.js';

const SURREY = 'surrey-anti-slavery-partnership';

let folder: ImportFolder;
beforeEach(() => (folder = new ImportFolder()));
afterEach(() => folder.remove());

/** Rows that may be a partnership that is known → why. */
const LIKE_KNOWN: Readonly<Record<string, readonly [MadeAnswers, RegExp]>> = {
  'the same name': [
    { name: 'SURREY Anti Slavery partnership' },
    /^Surrey Anti-Slavery Partnership \(surrey-anti-slavery-partnership\): the same name$/m,
  ],
  'the same name in another place': [
    { name: 'Surrey Anti-Slavery Partnership', covers: 'Essex (county)' },
    /surrey-\S+: the same name, in another place$/m,
  ],
  'another name of a record': [
    { name: 'LMSL', covers: 'London', level: 'regional' },
    /london-modern-slavery-leads-network\): the same other name$/m,
  ],
  'a name with a slip': [{ name: 'Surey Modern Slavery Network' }, /surrey-\S+: a similar name in the same place$/m],
  'another name for the same area and level': [
    { name: 'Pilgrims United' },
    /surrey-\S+: the same area and level under another name$/m,
  ],
};

describe('rows that may be about a partnership that is known', () => {
  for (const [what, [answers, candidate]] of Object.entries(LIKE_KNOWN)) {
    test(`wait for review: ${what}`, async () => {
      const before = folder.read('feed.json');
      const { counts, status } = await folder.importJson(folder.write('answers.csv', writeAnswers(answers)));
      assert.deepEqual([status, counts.review], [1, 1]);
      assert.equal(folder.read('feed.json'), before);
      const [row] = folder.readRows('answers-import', 'review.csv');
      assert.match(row!['import-candidates']!, candidate);
      assert.equal(row!['import-decision'], '', 'nothing is decided for anybody');
    });
  }

  test('come in when the review file is given back with decisions, and wait again without', async () => {
    const answers = writeAnswers(
      { name: 'Surrey Anti Slavery Partnership', summary: 'Now updated.' },
      { name: 'Pilgrims United' },
      { name: 'Surrey Network' },
      { name: 'Surrey Forum' },
    );
    await folder.import(folder.write('answers.csv', answers));
    const lines = folder.read('answers-import', 'review.csv').split('\r\n');
    const decisions = [SURREY, 'new', 'skip', ''];
    // Each row begins with the column for decisions, which is empty.
    const decided = folder
      .read('answers-import', 'review.csv')
      .split(/\r\n(?=,)/)
      .map((row, place) => (place === 0 ? row : `${decisions[place - 1]}${row}`));
    assert.ok(lines[0]!.startsWith('\uFEFFimport-decision,'));
    const { counts } = await folder.importJson(folder.write('review.csv', decided.join('\r\n')));
    assert.deepEqual(counts, { new: 1, updated: 1, unchanged: 0, 'held-back': 1, review: 1, rejected: 0 });
    assert.equal(folder.readRecord(SURREY)!['summary'], 'Now updated.');
    assert.ok(folder.readRecord('pilgrims-united'));
    assert.match(
      folder.readRows('review-import', 'held-back.csv')[0]!['import-reason']!,
      /somebody decided to skip this row/,
    );
  });

  test('are refused with a decision that makes no sense', async () => {
    const [row] = makeRows({ name: 'Surrey Network', 'import-decision': 'surrey' });
    const { counts, remarks } = await folder.importJson(folder.write('review.csv', writeAnswers(row!)));
    assert.equal(counts.rejected, 1);
    assert.equal(
      remarks[0]!.message,
      'no partnership in the feed has the id “surrey”. Write the id of a partnership, new or skip',
    );
  });

  test('wait when a second row is about the same partnership, new or not', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers(
        { name: 'Rutland Group', covers: 'Rutland' },
        { name: 'Rutland Group', covers: 'Rutland' },
        { 'record-id': SURREY, name: '', covers: '', summary: 'One.' },
        { 'record-id': SURREY, name: '', covers: '', summary: 'Two.' },
      ),
    );
    const { counts, remarks } = await folder.importJson(file);
    assert.deepEqual([counts.new, counts.updated, counts.review], [1, 1, 2]);
    assert.equal(folder.readRecord(SURREY)!['summary'], 'One.');
    assert.ok(
      remarks.some(
        ({ row, message }) => row === 5 && message === 'row 4 of this file has answered for the same partnership',
      ),
    );
  });

  test('wait when the answers are older than what the record says', async () => {
    const first = folder.write(
      'first.csv',
      writeAnswers({ 'record-id': SURREY, name: '', covers: '', summary: 'New.' }),
    );
    await folder.import(first);
    const second = folder.write(
      'second.csv',
      writeAnswers({ 'record-id': SURREY, name: '', covers: '', summary: 'Old.', 'answered-on': '2025-01-31' }),
    );
    const { counts, remarks } = await folder.importJson(second);
    assert.equal(counts.review, 1);
    assert.equal(
      remarks[0]!.message,
      'the record was confirmed later than these answers, 2026-11-02 against 2025-01-31',
    );
    assert.equal(folder.readRecord(SURREY)!['summary'], 'New.');
  });

  test('wait when the id belongs to a partnership of another name in another place', async () => {
    const file = folder.write(
      'answers.csv',
      writeAnswers({ 'record-id': SURREY, name: 'Essex Coastal Group', covers: 'Essex (county)' }),
    );
    const { counts, remarks } = await folder.importJson(file);
    assert.equal(counts.review, 1);
    assert.equal(
      remarks[0]!.message,
      `the id “${SURREY}” is in doubt: neither the name nor the area is like those of that record`,
    );
  });
});

describe('a person at a terminal', () => {
  const OPTIONS = {
    areas: 'data/area-register.json',
    answers: new Map<string, string>(),
    method: 'questionnaire',
    by: 'partnership',
    date: '2026-11-20',
    dryRun: false,
    force: false,
    onProgress: () => undefined,
  } as const;

  /** Imports rows that are like a record, with these lines typed in. */
  async function importAsking(typed: string, ...changes: readonly MadeAnswers[]) {
    const file = folder.write('answers.csv', writeAnswers(...changes));
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end(typed);
    const interview = openInterview({ input, output });
    const report = await importAnswers(file, { ...OPTIONS, into: folder.feed, ask: interview.ask });
    interview.close();
    return { counts: report.counts, shown: String(output.read()) };
  }

  test('is shown what the row may be, and decides', async () => {
    const { counts, shown } = await importAsking(
      'x\n1\nn\ns\n',
      { name: 'Surrey Network', summary: 'Asked.' },
      { name: 'Surrey Forum' },
      { name: 'Surrey Board' },
    );
    assert.match(
      shown,
      /Row 2, Surrey Network: may be a partnership that is known already\.\n {2}1 {2}Surrey Anti-Slavery Partnership/,
    );
    assert.match(shown, /Please answer with a number from 1 to 1, n, s or q\./);
    assert.deepEqual([counts.updated, counts.new, counts['held-back']], [1, 1, 1]);
    const record = folder.readRecord(SURREY)!;
    assert.deepEqual([record['name'], record['summary']], ['Surrey Network', 'Asked.']);
    assert.ok((record['aliases'] as string[]).includes('Surrey Anti-Slavery Partnership'));
  });

  test('stops the import with Ctrl-C, and nothing is written', async () => {
    const before = folder.read('feed.json');
    const interview = openInterview({
      input: new PassThrough().end('\u0003'),
      output: new PassThrough(),
      terminal: true,
    });
    const options = { ...OPTIONS, into: folder.feed, ask: interview.ask };
    const file = folder.write(
      'answers.csv',
      writeAnswers({ name: 'Surrey Network' }, { name: 'New', covers: 'Rutland' }),
    );
    await assert.rejects(importAnswers(file, options), /stopped: nothing was imported\./);
    assert.equal(folder.read('feed.json'), before);
    assert.deepEqual(folder.list(), ['answers.csv', 'feed.json']);
  });

  test('leaves rows for review with an empty line, with q, and by going away', async () => {
    for (const typed of ['\n', 'q\n', '']) {
      const { counts } = await importAsking(typed, { name: 'Surrey Network' }, { name: 'Surrey Forum' });
      assert.equal(counts.review, 2, JSON.stringify(typed));
      folder.remove();
      folder = new ImportFolder();
    }
  });
});
