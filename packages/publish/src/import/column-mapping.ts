import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { cleanCell } from '@msp-widgets/feed/questionnaire/clean-cell.js';
import type { ColumnGuesser, HeadingClue } from '@msp-widgets/feed/questionnaire/guess-columns.js';
import type { Questionnaire } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { readJsonFile, showPath } from '../files/read-inputs.js';
import { makeShowable, quote } from '../quote.js';
import { isSideColumn } from './side-columns.js';

/** What a mapping file says: `{"columns": {"Heading": "question"}, "answers": {"question": "answer"}}`. */
export interface Mapping {
  /** By heading, the id of the question's column; null leaves the column out. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** Answers for questions that a row does not answer, by id of the column. */
  readonly answers: ReadonlyMap<string, string>;
}

/** One column of the file of answers. */
export interface MappedColumn {
  readonly heading: string;
  /** Id of the question's column; null when it is not used. */
  readonly column: string | null;
  readonly clue: HeadingClue | 'mapping' | 'side' | null;
}

/**
 * Reads a mapping file.
 * @throws CannotCheckError when it is none, or names a question that there is not.
 */
export function readMapping(file: string, questionnaire: Questionnaire): Mapping {
  const { value } = readJsonFile(file);
  const { columns, answers = {}, ...others } = isJsonObject(value) ? value : {};
  const [unknown] = Object.keys(others);
  if (!isJsonObject(columns) || !isJsonObject(answers) || unknown !== undefined) {
    throw new CannotCheckError(
      `${showPath(file)} is not a mapping: {"columns": {"Heading in your file": "name"}, "answers": {"answer-language": "cy"}} was expected.`,
    );
  }
  const checkColumn = (id: unknown) => {
    if (questionnaire.columns.some((column) => column.id === id)) return String(id);
    throw new CannotCheckError(
      `${showPath(file)}: ${quote(id)} is no question. The questions are in data/questionnaire/questions.json.`,
    );
  };
  return {
    columns: new Map(
      Object.entries(columns).map(([heading, id]) => [makeHeadingKey(heading), id === null ? null : checkColumn(id)]),
    ),
    answers: new Map(Object.entries(answers).map(([id, answer]) => [checkColumn(id), String(answer)])),
  };
}

/** What each heading of a file means: as the mapping says, else as can be guessed. */
export function mapColumns(headings: readonly string[], guesser: ColumnGuesser, mapping: Mapping): MappedColumn[] {
  const said = headings.map((heading) => mapping.columns.get(makeHeadingKey(heading)));
  const taken = new Set(said);
  const guesses = guesser.guess(
    headings.map((heading, place) => (said[place] === undefined && !isSideColumn(heading) ? heading : '')),
  );
  return headings.map((heading, place) => {
    const column = said[place];
    if (column !== undefined) return { heading, column, clue: 'mapping' };
    if (isSideColumn(heading)) return { heading, column: null, clue: 'side' };
    const guess = guesses[place];
    return guess?.column && !taken.has(guess.column) ? { heading, ...guess } : { heading, column: null, clue: null };
  });
}

/** @throws CannotCheckError when a question has two columns, of which the mapping does not choose one. */
export function expectSingleColumns(columns: readonly MappedColumn[]): void {
  for (const { heading, column } of columns) {
    const second = columns.find((each) => column !== null && each.column === column && each.heading !== heading);
    if (second) {
      throw new CannotCheckError(
        `the mapping gives ${quote(column)} to two columns, ${quote(heading)} and ${quote(second.heading)}. Give one of them null.`,
      );
    }
  }
}

/** The mapping as a file that can be edited and given back with --mapping. */
export function formatMapping(columns: readonly MappedColumn[], answers: Mapping['answers']): string {
  const used = columns.filter(({ heading, clue }) => clue !== 'side' && heading.trim() !== '');
  const file = {
    columns: Object.fromEntries(used.map(({ heading, column }) => [heading, column])),
    answers: Object.fromEntries(answers),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const CLUES: Readonly<Record<Exclude<HeadingClue, 'id'> | 'mapping', string>> = {
  question: 'the question’s words',
  field: 'a usual name',
  spelling: 'nearly a known name: please check',
  mapping: 'the mapping says so',
};

/** The mapping in words: a line for each column that was recognised by more than an id, then those that are not used. */
export function describeMapping(columns: readonly MappedColumn[]): string[] {
  const byId = columns.filter(({ clue }) => clue === 'id').length;
  const used = columns.flatMap(({ heading, column, clue }) =>
    column === null || clue === null || clue === 'side' || clue === 'id'
      ? []
      : [`${shorten(heading)} → ${column} (${CLUES[clue]})`],
  );
  if (byId > 0) used.unshift(`${byId} by the id of a question`);
  const unused = columns.filter(
    ({ column, clue, heading }) => column === null && clue !== 'side' && heading.trim() !== '',
  );
  return unused.length === 0
    ? used
    : [...used, `not used: ${unused.map(({ heading }) => shorten(heading)).join(', ')}`];
}

/** Sentences on questions that every row has to answer and for which there is neither a column nor an answer for all rows. */
export function describeUnasked(
  columns: readonly MappedColumn[],
  answers: Mapping['answers'],
  { columns: questions }: Questionnaire,
): string[] {
  // What is recorded already need not be answered again; when, by whom and with whose consent must be.
  const needed = questions.filter(
    ({ question: { required, field } }) => required && (field === null || field === 'assured.date'),
  );
  return needed
    .filter(({ id }) => !answers.has(id) && !columns.some(({ column }) => column === id))
    .map(
      ({ id, question }) =>
        `No column answers “${question.text.en}”: name one with --mapping, or the answer of all rows with --answer ${id}=….`,
    );
}

export function shorten(heading: string): string {
  const text = makeShowable(heading);
  return text.length > 60 ? `${[...text].slice(0, 60).join('')}…` : text;
}

function makeHeadingKey(heading: string): string {
  return cleanCell(heading).toLowerCase();
}
