/** The questions that a partnership is asked, as `data/questionnaire/questions.json` holds them. */
import type { AreaKind } from '../areas/area-register.js';
import { isJsonObject, type JsonObject } from '../json-readers.js';
import type { Vocabularies, VocabularyName } from '../partnership.js';
import { listTextValues, resolveText } from '../text.js';

export interface Words {
  readonly en: string;
  readonly cy: string;
}

/** One of the answers that a question offers. */
export interface Choice {
  readonly code: string;
  /** Every wording of it, English first. */
  readonly labels: readonly string[];
}

const QUESTION_TYPES = [
  'text',
  'long-text',
  'list',
  'choice',
  'choices',
  'areas',
  'organisations',
  'partnership',
  'id',
  'year',
  'date',
  'url',
  'urls',
  'email',
  'phone',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export interface Question {
  readonly id: string;
  readonly text: Words;
  readonly type: QuestionType;
  readonly required: boolean;
  /** Member of the feed that the answer fills, such as `contact.email`; null when it is never published. */
  readonly field: string | null;
  /** For `choice` and `choices`. */
  readonly choices: readonly Choice[];
  /** Questions of one group are asked together, several times. */
  readonly group: string | null;
}

/** One column of a spreadsheet: a question, or one of the times that it is asked. */
export interface QuestionColumn {
  /** The question's id, with `-1`, `-2` … when it is asked several times. */
  readonly id: string;
  readonly question: Question;
  /** Counted from 1; null when the question is asked once. */
  readonly number: number | null;
}

export interface Questionnaire {
  readonly columns: readonly QuestionColumn[];
  /** Words for the kinds of area, by which those of one name are told apart. */
  readonly areaKinds: ReadonlyMap<AreaKind, Words>;
  /** Kinds of organisation. */
  readonly sectors: readonly Choice[];
}

/**
 * @param source what `JSON.parse` made of questions.json
 * @param vocabularies those of the feed that the answers are for
 * @throws Error when the file is not the questionnaire: it is ours, and a test holds it to its form
 */
export function readQuestionnaire(source: unknown, vocabularies: Vocabularies): Questionnaire {
  const file = expectObject(source);
  const repeats = new Map(expectList(file['groups']).map(({ id, repeat }) => [id, Number(repeat)]));
  const questions = expectList(file['questions']).map((question) => readQuestion(question, vocabularies));
  const kinds = expectList(file['areaKinds']).map(({ code, label }) => [code as AreaKind, readWords(label)] as const);
  return {
    columns: listColumns(questions, (group) => repeats.get(group) ?? 1),
    areaKinds: new Map(kinds),
    sectors: listTerms('sector', vocabularies),
  };
}

/** How survey tools and people write the answers yes and no beside our own words. */
const YES_AND_NO: Readonly<Record<string, readonly string[]>> = {
  yes: ['y', 'true', '1', 'ie'],
  no: ['n', 'false', '0', 'nage'],
};

/** In the order they are asked: each by itself, or all of a group, as often as the group repeats. */
function listColumns(questions: readonly Question[], countRepeats: (group: string) => number): QuestionColumn[] {
  return questions.flatMap<QuestionColumn>((question, place) => {
    const { id, group } = question;
    if (group === null) return [{ id, question, number: null }];
    if (questions.findIndex((each) => each.group === group) !== place) return [];
    const together = questions.filter((each) => each.group === group);
    return Array.from({ length: countRepeats(group) }, (_, index) => index + 1).flatMap((number) =>
      together.map((each) => ({ id: `${each.id}-${number}`, question: each, number })),
    );
  });
}

function readQuestion(source: JsonObject, vocabularies: Vocabularies): Question {
  const { id, type, text, required, field, options, group } = source;
  const known = QUESTION_TYPES.find((name) => name === type);
  if (typeof id !== 'string' || known === undefined) throw new Error(`Not a question: ${JSON.stringify(id)}`);
  return {
    id,
    text: readWords(text),
    type: known,
    required: required === true,
    field: typeof field === 'string' ? field : null,
    choices: readChoices(options, vocabularies),
    group: typeof group === 'string' ? group : null,
  };
}

function readChoices(options: unknown, vocabularies: Vocabularies): readonly Choice[] {
  if (options === undefined) return [];
  if (isJsonObject(options)) return listTerms(options['vocabulary'] as VocabularyName, vocabularies);
  return expectList(options).map(({ code, label }) => {
    const { en, cy } = readWords(label);
    return { code: String(code), labels: [en, cy, ...(YES_AND_NO[String(code)] ?? [])] };
  });
}

function listTerms(name: VocabularyName, vocabularies: Vocabularies): Choice[] {
  return [...vocabularies[name]].map(([code, label]) => ({
    code,
    labels: [...new Set([resolveText(label, 'en', 'en').value, ...listTextValues(label)])],
  }));
}

function readWords(value: unknown): Words {
  const { en, cy } = expectObject(value);
  if (typeof en !== 'string' || typeof cy !== 'string') throw new Error('Words in English and Welsh were expected.');
  return { en, cy };
}

function expectObject(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new Error('The questionnaire is not what it should be: an object was expected.');
  return value;
}

function expectList(value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) throw new Error('The questionnaire is not what it should be: a list was expected.');
  return value.map(expectObject);
}
