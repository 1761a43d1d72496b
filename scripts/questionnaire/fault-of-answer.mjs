// Whether an answer can stand in its column, as the template asks for it. Strict: what is published as an example must be exact.

/** Type of question → test of one answer. Texts may say anything. */
const PATTERNS = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  year: /^\d{4}$/,
  url: /^https?:\/\/[^/?#@\s]+([/?#]\S*)?$/,
  urls: /^https?:\/\/[^/?#@\s]+([/?#]\S*)?$/,
  email: /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/,
  phone: /^(?=.*\d)[\d +()]{3,32}$/,
};

/** Types whose cell may hold several answers, with semicolons between. */
const SEVERAL = ['list', 'organisations', 'areas', 'choices', 'urls'];

/**
 * @param {import('./read-questionnaire.mjs').Column} column
 * @param {Record<string, string>} row the answers by column
 * @returns {string | null} what is wrong, null for nothing
 */
export function faultOf({ id, question, number }, row, questionnaire) {
  const { required, requiredWith, onlyIf, within, type } = question;
  const cell = row[id];
  if (cell === '') {
    const other = requiredWith && row[number === null ? requiredWith : `${requiredWith}-${number}`];
    return required || other ? 'an answer is missing' : null;
  }
  if (onlyIf && row[onlyIf.question] !== onlyIf.is) return 'is not asked here';
  const answers = SEVERAL.includes(type) ? splitAnswers(cell) : [cell];
  if (new Set(answers).size !== answers.length) return 'says something twice';
  if (within && !answers.every((answer) => splitAnswers(row[within]).includes(answer))) return `is not in ${within}`;
  return answers.map((answer) => faultOfOne(answer, question, questionnaire)).find((fault) => fault !== null) ?? null;
}

function faultOfOne(answer, { type, options }, { areas, questions }) {
  if (answer === '') return 'an answer between semicolons is missing';
  if (options) return options.some(({ code }) => code === answer) ? null : `${answer} is not one of the codes`;
  if (type === 'areas')
    return isNamed(answer, areas) ? null : `${answer} is not in the register, or could mean several`;
  if (type === 'organisations') {
    const sectors = questions.find(({ vocabulary }) => vocabulary === 'sector').options;
    const [, kind] = /: ([^:]+)$/.exec(answer) ?? [];
    return kind === undefined || isNamed(kind, sectors) ? null : `${kind} is not a kind of organisation`;
  }
  if (type === 'date') return isDay(answer) ? null : `${answer} is not a day on the calendar`;
  return PATTERNS[type]?.test(answer) === false ? `${answer} is not of type ${type}` : null;
}

/** By code, by label, or, for areas, by a name that only one of them has. */
function isNamed(answer, options) {
  const names = options.filter(({ code, label }) =>
    [code, label.en, label.cy, label.en.replace(/ \([^)]*\)$/, '')].includes(answer),
  );
  return names.length === 1;
}

function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function splitAnswers(cell) {
  return cell.split(';').map((answer) => answer.trim());
}
