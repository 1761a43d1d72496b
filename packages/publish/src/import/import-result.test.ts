import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { writeAnswers } from '../testing/answer-file.js';
import { ImportFolder } from '../testing/import-folder.js';
import { runCommand } from '../testing/run-command.js';

const SURREY = 'surrey-anti-slavery-partnership';

let folder: ImportFolder;
beforeEach(() => (folder = new ImportFolder()));
afterEach(() => folder.remove());

describe('what msp import writes', () => {
  test('is a new feed, which the checker finds sound, from the worked example', async () => {
    const template = readFileSync('data/questionnaire/template.csv', 'utf8').replace('EXAMPLE ONLY: ', '');
    const file = folder.write('answers.csv', template);
    const { status, stdout } = await runCommand('import', file, '--date', '2026-11-20');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /1 row of answers, for a new feed\nNot taken for answers: row 2, .*\n {2}new +1\n/);
    const feed = folder.place('answers-import', 'partnerships.json');
    const checked = await runCommand('validate', feed);
    assert.equal(checked.status, 0, checked.stdout);
    const { areas, councils } = JSON.parse(readFileSync(feed, 'utf8')) as Record<string, unknown>;
    assert.deepEqual([areas, councils], [undefined, undefined], 'it names no files that are not beside it');
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

  test('is a feed that the checker finds sound, whatever was imported', async () => {
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
