// What data/questionnaire/ holds beside its source, as text: nothing is read or written here but the questions.
import { format } from 'prettier';
import { readQuestionnaire } from './read-questionnaire.mjs';
import { writeForm } from './write-form.mjs';
import { writeSurvey } from './write-survey.mjs';
import { writeTemplate } from './write-template.mjs';

/** Where the files belong. */
export const FOLDER = new URL('../../data/questionnaire/', import.meta.url);

/** @returns {Promise<Record<string, string>>} file name → content, the same for the same questions */
export async function buildFiles() {
  const questionnaire = readQuestionnaire();
  const layout = { singleQuote: true, printWidth: 120 };
  return {
    'template.csv': writeTemplate(questionnaire),
    'form.html': await format(writeForm(questionnaire), { ...layout, parser: 'html' }),
    'survey.json': await format(writeSurvey(questionnaire), { ...layout, parser: 'json' }),
  };
}
