import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultOf } from './fault-of-answer.mjs';
import { listColumns, readQuestionnaire } from './read-questionnaire.mjs';

const questionnaire = readQuestionnaire();
const { example } = questionnaire;
const columns = listColumns(questionnaire);

describe('worked example', () => {
  test('answers every column and no other', () => {
    assert.deepEqual(
      Object.keys(example),
      columns.map(({ id }) => id),
    );
  });

  for (const column of columns) {
    test(`is valid in ${column.id}`, () => {
      assert.equal(faultOf(column, example, questionnaire), null);
    });
  }

  const MADE_WRONG = {
    name: '',
    founded: 'about 2014',
    level: 'county',
    covers: 'Suffolk',
    'covers-part': 'Kent (police force area)',
    'chair-sector': '',
    'member-organisations': 'Exampleshire Constabulary: constables',
    activities: 'training; training',
    'practice-themes-1': '',
    'practice-source-2': 'www.example.org',
    'record-id': 'Kent Network',
    'contact-email': 'office',
    'contact-phone': 'ask',
    'answered-on': '30/02/2026',
    sources: 'https://example.org/; ftp://example.org/',
    consent: 'perhaps',
  };
  for (const [id, answer] of Object.entries(MADE_WRONG)) {
    test(`would be refused with "${answer}" in ${id}`, () => {
      const column = columns.find((each) => each.id === id);
      assert.notEqual(faultOf(column, { ...example, [id]: answer }, questionnaire), null);
    });
  }

  test('is made up, and says so', () => {
    assert.match(example.name, /^EXAMPLE ONLY: /);
    for (const [, host] of JSON.stringify(example).matchAll(/(?:\/\/|@)([^/"; ]+)/g)) {
      assert.equal(host, 'example.org');
    }
    assert.match(example['contact-phone'], /^01632 960\d{3}$/, 'a number set aside for drama');
  });
});
