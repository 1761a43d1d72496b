// The questionnaire as one page of HTML: English and Welsh, for paper and screen, without script.
import { FORM_STYLES } from './form-styles.mjs';

const LANGUAGES = { en: 'English', cy: 'Cymraeg' };

/** Type of question → type of the field; plain text where none is named. Not `date`: on paper it says mm/dd/yyyy in some countries. */
const INPUTS = { url: 'url', email: 'email', phone: 'tel' };

/** Types whose answers are a few characters long. */
const SHORT = ['year', 'date'];

/** Type of question → lines to write on. */
const LINES = { 'long-text': 4, areas: 3, list: 3, organisations: 6, urls: 3 };

/** @returns {string} HTML; in both languages, or in one when its address ends in #en or #cy */
export function writeForm(questionnaire) {
  const languages = Object.keys(LANGUAGES);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(questionnaire.title.en)} / ${escape(questionnaire.title.cy)}</title>
    <style>${FORM_STYLES}</style>
  </head>
  <body>
    <nav aria-label="Language / Iaith">
      <ul>${languages.map((language) => writeLanguageLink(language, questionnaire)).join('')}</ul>
    </nav>
    <main>${languages.map((language) => writeLanguage(language, questionnaire)).join('')}</main>
  </body>
</html>
`;
}

function writeLanguageLink(language, { words }) {
  return `<li><a href="#${language}" lang="${language}" hreflang="${language}">${escape(words.onlyThisLanguage[language])}</a></li>`;
}

function writeLanguage(language, questionnaire) {
  const { title, introduction, headings, words, isDraft } = questionnaire;
  const draft = isDraft && language !== 'en' ? `<p class="draft">${escape(words.draft[language])}</p>` : '';
  return `<section id="${language}" lang="${language}" aria-labelledby="${language}-title">
    <h1 id="${language}-title">${escape(title[language])}</h1>
    ${draft}
    <p>${escape(introduction[language])}</p>
    <p>${escape(words.howToReturn[language])}</p>
    <form autocomplete="off" aria-labelledby="${language}-title">
      ${headings.map((heading, index) => writeHeading(heading, index + 1, language, questionnaire)).join('')}
    </form>
    ${writeKinds(language, questionnaire)}
  </section>`;
}

function writeHeading({ id, title, about }, number, language, questionnaire) {
  const questions = questionnaire.questions.filter(({ heading }) => heading === id);
  const place = `${language}-heading-${id}`;
  return `<section aria-labelledby="${place}">
    <h2 id="${place}">${number}. ${escape(title[language])}</h2>
    <p>${escape(about[language])}</p>
    ${questions.map((question) => writeInPlace(question, language, questionnaire)).join('')}
  </section>`;
}

/** A group is written, whole and as often as it repeats, where the first of its questions stands. */
function writeInPlace(question, language, questionnaire) {
  if (question.group === undefined) return writeQuestion(question, '', language, questionnaire);
  const members = questionnaire.questions.filter(({ group }) => group === question.group);
  if (members[0] !== question) return '';
  const { title, repeat } = questionnaire.groups.find(({ id }) => id === question.group);
  return Array.from({ length: repeat }, (_, index) => index + 1)
    .map(
      (number) => `<fieldset class="set">
        <legend>${escape(title[language])} ${number}</legend>
        ${members.map((member) => writeQuestion(member, `-${number}`, language, questionnaire)).join('')}
      </fieldset>`,
    )
    .join('');
}

function writeQuestion(question, ending, language, { words }) {
  const { id, text, help, type, required, options, vocabulary } = question;
  const place = `${language}-${id}${ending}`;
  const mark = required ? ` <span class="required">(${escape(words.required[language])})</span>` : '';
  const title = `${escape(text[language])}${mark}`;
  // Too many kinds for a row of buttons, and they are printed once on the form already.
  const isKind = type === 'choice' && vocabulary !== undefined;
  if (options && !isKind) return writeOptions({ place, title, help: help[language], question, language });

  const hints = [help[language]];
  if (isKind) hints.push(words.kindsBelow[language]);
  if (type === 'year') hints.push(words.fourDigits[language]);
  if (type === 'date') hints.push(words.yearMonthDay[language]);
  if (type in LINES && type !== 'long-text') hints.push(words.oneOnEachLine[language]);
  const given = `id="${place}" name="${id}${ending}" aria-describedby="${place}-help"${required ? ' required' : ''}`;
  const control =
    type in LINES
      ? `<textarea ${given} rows="${LINES[type]}"></textarea>`
      : `<input ${given} type="${INPUTS[type] ?? 'text'}"${isKind ? ` list="${language}-${vocabulary}"` : ''}${SHORT.includes(type) ? ' class="short"' : ''} />`;
  return `<div class="question">
    <label for="${place}">${title}</label>
    <p class="help" id="${place}-help">${escape(hints.join(' '))}</p>
    ${control}
  </div>`;
}

function writeOptions({ place, title, help, question, language }) {
  const { type, required, options } = question;
  const kind = type === 'choices' ? 'checkbox' : 'radio';
  const name = place.slice(language.length + 1);
  const items = options.map(
    ({ code, label }) =>
      `<li><input id="${place}-${code}" name="${name}" value="${code}" type="${kind}"${
        required && kind === 'radio' ? ' required' : ''
      } /> <label for="${place}-${code}">${escape(label[language])}</label></li>`,
  );
  return `<fieldset class="question" aria-describedby="${place}-help">
    <legend>${title}</legend>
    <p class="help" id="${place}-help">${escape(help)}</p>
    <ul class="options${options.length > 12 ? ' many' : ''}">${items.join('')}</ul>
  </fieldset>`;
}

/** What a browser suggests while a kind of organisation is typed. */
function writeKinds(language, { questions }) {
  const { vocabulary, options } = questions.find(
    ({ type, vocabulary }) => type === 'choice' && vocabulary !== undefined,
  );
  const items = options.map(({ label }) => `<option value="${escape(label[language])}"></option>`);
  return `<datalist id="${language}-${vocabulary}">${items.join('')}</datalist>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
