// The questionnaire as a spreadsheet: a row of ids for the computer, a row of questions for people, a worked example.
import { listColumns } from './read-questionnaire.mjs';

/** How to write an answer of this type in one cell. What is missing here is written as it comes. */
const HOW_TO_WRITE = {
  list: 'Several: put a semicolon between.',
  organisations: 'Several: put a semicolon between.',
  areas: 'Several: put a semicolon between.',
  urls: 'Several: put a semicolon between. Each begins with https://',
  year: 'Four digits, such as 2014.',
  date: 'Year-month-day, such as 2026-11-02.',
  url: 'Begins with https://',
  choices: 'Any of these, with a semicolon between:',
  choice: 'One of:',
};

/** @returns {string} CSV as RFC 4180 has it, with the mark by which Excel knows UTF-8 */
export function writeTemplate(questionnaire) {
  const columns = listColumns(questionnaire);
  const rows = [
    columns.map(({ id }) => id),
    columns.map(describeColumn),
    columns.map(({ id }) => questionnaire.example[id]),
  ];
  return `\uFEFF${rows.map((row) => row.map(quoteCell).join(',')).join('\r\n')}\r\n`;
}

/** Begins with the question's own English words, by which a reader of the file knows this row again. */
function describeColumn({ question, number }) {
  const { text, help, type, required, options } = question;
  const codes = options?.map(({ code }) => code).join('; ');
  return [
    text.en,
    required ? '(required)' : null,
    number === null ? null : `(good practice ${number})`,
    help.en,
    HOW_TO_WRITE[type],
    codes,
  ]
    .filter(Boolean)
    .join(' ');
}

function quoteCell(text) {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
