import type { QuestionColumn } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import { resolveText } from '@msp-widgets/feed/text.js';
import { html, trustMarkup, type Html } from '../html/html.js';
import { writeDocument } from '../html/write-document.js';
import { writeHelpLine } from '../html/write-help-line.js';
import { FORM_SCRIPT } from './form-script.js';
import { FORM_STYLES } from './form-styles.js';
import { CONFIRMING, HIDDEN, type Reminder } from './reminder.js';
import { remindMessages } from './remind-messages.js';

/** Types whose answers may be long. */
const LONG = new Set(['long-text', 'areas', 'list', 'organisations', 'urls', 'choices']);
const SEVERAL = new Set(['areas', 'list', 'organisations', 'urls', 'choices']);

/**
 * One partnership's form: its record, filled in, below the three questions that confirm it. Saves a file that `msp import` takes, and sends nothing.
 */
export function writeConfirmationForm(reminder: Reminder): string {
  const { feed, due, columns, language, answers } = reminder;
  const messages = remindMessages[language];
  const { id, name } = due.partnership;
  const title = messages.formTitle(resolveText(name, language, feed.languages[0]).value);
  const isAsked = ({ id: column }: QuestionColumn) => ![...CONFIRMING, ...HIDDEN].some((special) => special === column);
  const asked = columns.filter(isAsked);
  const isRecorded = (column: QuestionColumn) => answers.has(column.id) || reminder.otherAnswers.has(column.id);
  return writeDocument({
    language,
    title,
    styles: FORM_STYLES,
    body: html`<main>
        <h1>${title}</h1>
        ${messages.draft !== null && html`<p class="draft">${messages.draft}</p>`}
        <p>${messages.noPeople}</p>
        <form autocomplete="off" data-file="answers-${id}.csv">
          <input type="hidden" name="record-id" value="${id}" />
          <input type="hidden" name="answer-language" value="${language}" />
          <section class="box" aria-labelledby="confirm">
            <h2 id="confirm">${messages.confirm}</h2>
            <p>${messages.oneMinute}</p>
            ${columns.filter(({ id: column }) => CONFIRMING.some((each) => each === column)).map((column) => writeConfirming(column, reminder))}
            <p><button type="submit">${messages.save}</button></p>
            <p role="status" data-saved="${messages.saved}"></p>
            <noscript><p>${messages.needsScript}</p></noscript>
          </section>
          <section aria-labelledby="record">
            <h2 id="record">${messages.record}</h2>
            <p>${messages.recordHelp}</p>
            ${asked.filter(isRecorded).map((column) => writeQuestion(column, reminder))}
          </section>
          <details>
            <summary>${messages.more}</summary>
            ${asked.filter((column) => !isRecorded(column)).map((column) => writeQuestion(column, reminder))}
          </details>
        </form>
        ${writeHelpLine(language)}
      </main>
      <script>
        ${trustMarkup(FORM_SCRIPT)};
      </script>`,
  });
}

function writeConfirming({ id, question }: QuestionColumn, { language }: Reminder): Html {
  if (question.type === 'choice') {
    return html`<fieldset class="question">
      <legend>${question.text[language]}</legend>
      ${question.choices.map(
        ({ code, labels }) =>
          html`<p>
            <input type="radio" id="${id}-${code}" name="${id}" value="${code}" required />
            <label for="${id}-${code}">${(language === 'cy' ? labels[1] : null) ?? labels[0] ?? code}</label>
          </p>`,
      )}
    </fieldset>`;
  }
  return html`<div class="question">
    <label for="${id}">${question.text[language]}</label>
    <input id="${id}" name="${id}" type="${question.type === 'date' ? 'date' : 'text'}" required />
  </div>`;
}

function writeQuestion({ id, question, number }: QuestionColumn, reminder: Reminder): Html {
  const { language, answers, otherAnswers } = reminder;
  const messages = remindMessages[language];
  const answer = answers.get(id) ?? '';
  const other = otherAnswers.get(id);
  const notes = [
    ...(SEVERAL.has(question.type) ? [messages.separator] : []),
    ...(other === undefined ? [] : [messages.recordedInOther(other)]),
  ];
  const label = `${question.text[language]}${number === null ? '' : ` (${number})`}`;
  return html`<div class="question">
    <label for="${id}">${label}</label>
    ${notes.length > 0 && html`<p class="help" id="${id}-help">${notes.join(' ')}</p>`}
    ${writeField(id, question, answer, notes.length > 0, language)}
  </div>`;
}

function writeField(
  id: string,
  { type, choices }: QuestionColumn['question'],
  answer: string,
  hasHelp: boolean,
  language: 'en' | 'cy',
): Html {
  const help = hasHelp ? `${id}-help` : '';
  if (type === 'choice') {
    const labels = choices.map(({ code, labels: words }) => (language === 'cy' ? words[1] : null) ?? words[0] ?? code);
    return html`<select id="${id}" name="${id}" data-recorded="${answer}" aria-describedby="${help}">
      <option value=""></option>
      ${labels.map((label) =>
        label === answer ? html`<option selected>${label}</option>` : html`<option>${label}</option>`,
      )}
    </select>`;
  }
  if (LONG.has(type)) {
    const rows = Math.min(10, 2 + Math.floor(answer.length / 70));
    return html`<textarea id="${id}" name="${id}" rows="${rows}" data-recorded="${answer}" aria-describedby="${help}">
${answer}</textarea>`;
  }
  return html`<input id="${id}" name="${id}" value="${answer}" data-recorded="${answer}" aria-describedby="${help}" />`;
}
