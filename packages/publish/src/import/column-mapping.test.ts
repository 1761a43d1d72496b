import { ColumnGuesser } from '@msp-widgets/feed/questionnaire/guess-columns.js';
import { readQuestionnaire } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import { readCsv } from '@msp-widgets/feed/testing/read-csv.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readPublishedFeed, readQuestions } from '../files/read-inputs.js';
import { ImportFolder } from '../testing/import-folder.js';
import { runCommand } from '../testing/run-command.js';
import { mapColumns } from './column-mapping.js';

const { feed } = parseFeed(readPublishedFeed(), 'https://example.org/');
const questionnaire = readQuestionnaire(readQuestions(), feed.vocabularies);
const ids = questionnaire.columns.map(({ id }) => id);

interface SurveyElement {
  readonly name: string;
  readonly title: { readonly default: string; readonly cy: string };
  readonly elements?: readonly SurveyElement[];
}

/** The columns that headings are taken for. */
function map(headings: readonly string[]): (string | null)[] {
  const mapping = { columns: new Map<string, string | null>(), answers: new Map<string, string>() };
  return mapColumns(headings, new ColumnGuesser(questionnaire), mapping).map(({ column }) => column);
}

function listSurveyTitles(language: 'default' | 'cy'): string[] {
  const survey = JSON.parse(readFileSync('data/questionnaire/survey.json', 'utf8')) as {
    pages: { elements: SurveyElement[] }[];
  };
  const questions = survey.pages.flatMap(({ elements }) =>
    elements.flatMap((element) => element.elements ?? [element]),
  );
  return questions.map(({ title }) => title[language]);
}

describe('the columns of our own questionnaire', () => {
  const [names = [], words = []] = readCsv(readFileSync('data/questionnaire/template.csv', 'utf8').slice(1));

  test('are recognised by the first row of the template', () => assert.deepEqual(map(names), ids));
  test('are recognised by its row of questions, if somebody makes that the headings', () =>
    assert.deepEqual(map(words), ids));

  for (const language of ['default', 'cy'] as const) {
    test(`are recognised by the titles of the survey, ${language === 'cy' ? 'in Welsh' : 'in English'}`, () =>
      assert.deepEqual(map(listSurveyTitles(language)), ids));
  }
});

test('the columns of msp export come in again as what they are', async () => {
  const folder = new ImportFolder();
  try {
    await runCommand(
      'export',
      folder.feed,
      '--to',
      folder.place('export'),
      '--format',
      'csv',
      '--areas',
      'data/areas.topo.json',
    );
    const answers = ['answering-organisation=Example Council', 'consent=yes'].flatMap((answer) => ['--answer', answer]);
    const { counts, remarks } = await folder.importJson(
      folder.place('export', 'partnerships.csv'),
      '--dry-run',
      ...answers,
    );
    assert.equal(counts.new, 0, 'the ids are recognised');
    assert.equal(counts.updated + counts.unchanged + counts.rejected, 70);
    // What is neither dated nor told by a name cannot be confirmed by a table.
    const whys = remarks
      .filter(({ kind }) => kind === 'rejected')
      .map(({ question, message }) => `${question} ${message.replace(/“.*”/s, '…')}`);
    assert.deepEqual([...new Set(whys)].sort(), ['answered-on an answer is missing']);
  } finally {
    folder.remove();
  }
});
