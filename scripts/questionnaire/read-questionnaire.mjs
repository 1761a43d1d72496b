// The questionnaire with everything it refers to: labels from the feed's vocabularies, areas from the register.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ en: string, cy: string }} Words
 * @typedef {{ code: string, label: Words }} Option
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} heading id of a heading
 * @property {string} [group] id of a group that may be answered several times
 * @property {Words} text
 * @property {Words} help
 * @property {string} type one of those in data/questionnaire/README.md
 * @property {boolean} required
 * @property {string} [requiredWith] id of a question: once that is answered, this must be
 * @property {{ question: string, is: string }} [onlyIf]
 * @property {string} [within] id of the question whose answers are the only ones possible here
 * @property {string | null} field the feed member it fills, null for none
 * @property {Option[]} [options]
 * @property {string} [vocabulary] where the options come from, when it is the feed
 *
 * @typedef {object} Column
 * @property {string} id the question's, and `-1`, `-2` … in a group that repeats
 * @property {Question} question
 * @property {number | null} number counted from 1; null when the question does not repeat
 */

/**
 * @returns the file with `options` of every question as a list, `areas` (codes with labels that are all different), and
 *   `isDraft` (whether any of its Welsh awaits a translator)
 */
export function readQuestionnaire() {
  const source = readJson('questionnaire/questions.json');
  const { vocabularies } = readJson('partnerships.json');
  const questions = source.questions.map((question) => {
    const vocabulary = question.options?.vocabulary;
    return vocabulary === undefined ? question : { ...question, vocabulary, options: vocabularies[vocabulary] };
  });
  const areas = listAreas(readJson('area-register.json'), source.areaKinds);
  return { ...source, questions, areas, isDraft: JSON.stringify(source).includes('"review":true') };
}

/**
 * The columns of the template, which are also the names in a survey tool, in the order they are asked.
 *
 * @returns {Column[]}
 */
export function listColumns({ questions, groups }) {
  return listSets(questions, groups).flatMap(({ questions: set, number }) =>
    set.map((question) => ({ id: number === null ? question.id : `${question.id}-${number}`, question, number })),
  );
}

/** Questions that are asked together: each by itself, or all of a group, as often as the group repeats. */
function listSets(questions, groups) {
  const sets = [];
  for (const question of questions) {
    const group = groups.find(({ id }) => id === question.group);
    if (group === undefined) {
      sets.push({ questions: [question], number: null });
    } else if (!sets.some(({ questions: [first] }) => first.group === group.id)) {
      const members = questions.filter((each) => each.group === group.id);
      for (let number = 1; number <= group.repeat; number += 1) sets.push({ questions: members, number });
    }
  }
  return sets;
}

/** Names alone do not tell areas apart: Suffolk is a county and a police force area. */
function listAreas(register, kinds) {
  return register.map(({ code, kind, name }) => {
    const { label } = kinds.find((each) => each.code === kind);
    return { code, label: { en: `${name.en} (${label.en})`, cy: `${name.cy ?? name.en} (${label.cy})` } };
  });
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
}
