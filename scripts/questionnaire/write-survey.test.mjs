// Runs the survey in SurveyJS itself: what a hosted survey would ask, demand and send back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Model } from 'survey-core';
import { listColumns, readQuestionnaire } from './read-questionnaire.mjs';

const definition = JSON.parse(readFileSync(new URL('../../data/questionnaire/survey.json', import.meta.url), 'utf8'));
const columns = listColumns(readQuestionnaire());

/** Types of question whose answer is a list of codes. */
const LISTS = ['areas', 'choices'];

/** The worked example as somebody answers it on the screen. */
function listExampleAnswers() {
  const { example, areas } = readQuestionnaire();
  const findCode = (words) => areas.find(({ label }) => label.en.startsWith(words))?.code ?? words;
  const answers = columns
    .filter(({ id }) => example[id] !== '')
    .map(({ id, question: { type } }) => [
      id,
      LISTS.includes(type) ? example[id].split('; ').map(type === 'areas' ? findCode : (each) => each) : example[id],
    ]);
  return Object.fromEntries(answers);
}

function openSurvey(answers = {}) {
  const survey = new Model(definition);
  survey.data = answers;
  return survey;
}

describe('survey.json in SurveyJS', () => {
  test('is a definition without anything that SurveyJS does not know', () => {
    const survey = openSurvey();
    assert.deepEqual(survey.jsonErrors ?? [], []);
    assert.deepEqual(
      survey.getAllQuestions().map(({ name }) => name),
      columns.map(({ id }) => id),
    );
  });

  test('takes the worked example whole, and sends its answers back under the ids of the columns', () => {
    const answers = listExampleAnswers();
    const survey = openSurvey(answers);
    const faults = survey
      .getAllQuestions()
      .flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error.text}`));
    assert.ok(survey.validate(false, false), faults.join('\n'));
    assert.deepEqual(survey.data, answers);
  });

  for (const { id, question } of columns.filter((column) => column.question.required)) {
    test(`does not do without an answer to "${question.text.en}"`, () => {
      const answers = listExampleAnswers();
      delete answers[id];
      assert.equal(openSurvey(answers).validate(false, false), false);
    });
  }

  test('asks by whom a partnership was replaced only when it was', () => {
    const findQuestion = (status) => openSurvey({ status }).getQuestionByName('superseded-by');
    assert.equal(findQuestion('active').isVisible, false);
    assert.equal(findQuestion('superseded').isVisible, true);
  });

  test('offers only the areas named before, when it asks which are covered in part', () => {
    const survey = openSurvey({ covers: ['E23000037', 'E07000071'] });
    const offered = survey.getQuestionByName('covers-part').visibleChoices.map(({ value }) => value);
    assert.deepEqual(offered.sort(), ['E07000071', 'E23000037']);
  });

  test('is in Welsh throughout when Welsh is chosen', () => {
    const survey = openSurvey();
    survey.locale = 'cy';
    survey.getAllQuestions().forEach(({ title }, index) => {
      const { question, number } = columns[index];
      assert.ok(title.startsWith(question.text.cy), `${columns[index].id} ${number}: ${title}`);
    });
  });
});
