// The questionnaire for SurveyJS and what reads its format: one page for each heading, names as in the template's columns.
import { listColumns } from './read-questionnaire.mjs';

/** Type of question → how SurveyJS asks it. */
const ELEMENTS = {
  id: { type: 'text' },
  text: { type: 'text' },
  partnership: { type: 'text' },
  year: { type: 'text' },
  date: { type: 'text', inputType: 'date' },
  url: { type: 'text', inputType: 'url' },
  email: { type: 'text', inputType: 'email', validators: [{ type: 'email' }] },
  phone: { type: 'text', inputType: 'tel' },
  'long-text': { type: 'comment' },
  list: { type: 'comment' },
  organisations: { type: 'comment' },
  urls: { type: 'comment' },
  choice: { type: 'radiogroup' },
  choices: { type: 'checkbox' },
  areas: { type: 'tagbox' },
};

/** Longer lists are folded away until they are wanted. */
const MOST_RADIO_BUTTONS = 10;

/** Types whose answers are written one below the other. */
const LINES = ['list', 'organisations', 'urls'];

/** Most characters in a text of the feed. */
const LONGEST_TEXT = 5000;

/** @returns {string} JSON */
export function writeSurvey(questionnaire) {
  const columns = listColumns(questionnaire);
  const pages = questionnaire.headings.map(({ id, title, about }) => ({
    name: id,
    title: localise(title),
    description: localise(about),
    elements: groupElements(
      columns.filter(({ question }) => question.heading === id),
      questionnaire,
    ),
  }));
  const survey = {
    title: localise(questionnaire.title),
    description: introduce(questionnaire),
    locale: 'en',
    showQuestionNumbers: 'off',
    pages,
  };
  return JSON.stringify(survey);
}

/** Each set of a repeating group is a panel: a plain one, so that its answers stay columns of their own. */
function groupElements(columns, questionnaire) {
  const elements = [];
  for (const column of columns) {
    const element = makeElement(column, questionnaire);
    if (column.number === null) {
      elements.push(element);
      continue;
    }
    const { id, title } = questionnaire.groups.find((group) => group.id === column.question.group);
    const name = `${id}-${column.number}`;
    const panel = elements.find((each) => each.name === name);
    if (panel) panel.elements.push(element);
    else elements.push({ type: 'panel', name, title: localise(title, ` ${column.number}`), elements: [element] });
  }
  return elements;
}

function makeElement({ id, question, number }, questionnaire) {
  const { text, type, required, requiredWith, onlyIf, within, options } = question;
  const { words } = questionnaire;
  const element = { ...ELEMENTS[type], name: id, title: localise(text), description: describe(question, words) };
  if (options && type === 'choice' && options.length > MOST_RADIO_BUTTONS) element.type = 'dropdown';
  if (element.type === 'comment') Object.assign(element, { maxLength: LONGEST_TEXT, autoGrow: true });
  if (options) element.choices = options.map(makeChoice);
  if (type === 'year') {
    element.validators = [{ type: 'regex', regex: '^[0-9]{4}$', text: localise(words.fourDigits) }];
  }
  if (type === 'areas') Object.assign(element, listAreaChoices(within, questionnaire));
  if (required) element.isRequired = true;
  if (requiredWith) element.requiredIf = `{${number === null ? requiredWith : `${requiredWith}-${number}`}} notempty`;
  if (onlyIf) element.visibleIf = `{${onlyIf.question}} = '${onlyIf.is}'`;
  return element;
}

/** A question about some of the areas already named offers only those. */
function listAreaChoices(within, { areas }) {
  if (within === undefined) return { choices: areas.map(makeChoice) };
  return { choicesFromQuestion: within, choicesFromQuestionMode: 'selected', visibleIf: `{${within}} notempty` };
}

function describe({ help, type }, { oneOnEachLine, fourDigits }) {
  if (type === 'year') return localise({ en: `${help.en} ${fourDigits.en}`, cy: `${help.cy} ${fourDigits.cy}` });
  if (!LINES.includes(type)) return localise(help);
  return localise({ en: `${help.en} ${oneOnEachLine.en}`, cy: `${help.cy} ${oneOnEachLine.cy}` });
}

/** No Welsh is shown as final before a translator has seen it. */
function introduce({ introduction, words, isDraft }) {
  return localise(isDraft ? { ...introduction, cy: `${words.draft.cy} ${introduction.cy}` } : introduction);
}

function makeChoice({ code, label }) {
  return { value: code, text: localise(label) };
}

/** SurveyJS keeps the first language under the name `default`. */
function localise({ en, cy }, ending = '') {
  return { default: `${en}${ending}`, cy: `${cy}${ending}` };
}
