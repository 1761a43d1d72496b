import type { AssuranceMethod, Assurer } from '@msp-widgets/feed/partnership.js';
import { ColumnGuesser } from '@msp-widgets/feed/questionnaire/guess-columns.js';
import path from 'node:path';
import { CannotCheckError } from '../cannot-check-error.js';
import { showPath } from '../files/read-inputs.js';
import { quote } from '../quote.js';
import { isBlank, type AnswerTable } from './answer-table.js';
import {
  describeUnasked,
  expectSingleColumns,
  mapColumns,
  readMapping,
  shorten,
  type MappedColumn,
  type Mapping,
} from './column-mapping.js';
import { readContext, type ImportContext } from './import-context.js';
import { ImportOutput } from './import-output.js';
import type { ImportReport } from './import-report.js';
import { RowImporter } from './import-rows.js';
import type { Ask } from './judge-row.js';
import { layOutRow, type RowLayout } from './lay-out-row.js';
import { openAnswers } from './open-answers.js';

export interface ImportOptions {
  /** The feed that the answers go into; without it, a new one. */
  readonly into?: string;
  /** Folder for what is written beside the feed, and for a new feed; without it, one beside the file of answers. */
  readonly to?: string;
  readonly mapping?: string;
  /** Answers for questions that a row leaves without one, by id of the column. */
  readonly answers: ReadonlyMap<string, string>;
  readonly areas?: string;
  readonly method: AssuranceMethod;
  readonly by: Assurer;
  /** The day of the import, as YYYY-MM-DD. */
  readonly date: string;
  readonly dryRun: boolean;
  readonly force: boolean;
  /** Asks a person which record is meant. */
  readonly ask: Ask | null;
  /** Told how many rows have been read, again and again. */
  readonly onProgress: (rows: number) => void;
}

/** A file of answers, opened, with what its columns mean. */
export interface OpenedAnswers {
  readonly context: ImportContext;
  readonly table: AnswerTable;
  readonly columns: readonly MappedColumn[];
  readonly answers: Mapping['answers'];
}

const NO_MAPPING: Mapping = { columns: new Map(), answers: new Map() };

/**
 * Opens a file of answers and finds out what its columns mean.
 * @throws CannotCheckError when it cannot be read, or none of its columns is a question.
 */
export async function openImport(
  file: string,
  options: ImportOptions,
  { needsName = true }: { readonly needsName?: boolean } = {},
): Promise<OpenedAnswers> {
  const context = readContext(options);
  const { questionnaire } = context;
  const mapping = options.mapping === undefined ? NO_MAPPING : readMapping(options.mapping, questionnaire);
  const guesser = new ColumnGuesser(questionnaire);
  const count = (cells: readonly string[]) =>
    mapColumns(cells, guesser, mapping).filter(({ column, clue }) => column !== null || clue !== null).length;
  const table = await openAnswers(file, count);
  const columns = mapColumns(table.headings, guesser, mapping);
  expectSingleColumns(columns);
  for (const question of options.answers.keys()) {
    if (questionnaire.columns.some(({ id }) => id === question)) continue;
    throw new CannotCheckError(
      `--answer: ${quote(question)} is no question. The questions are in data/questionnaire/questions.json.`,
    );
  }
  if (needsName && !columns.some(({ column }) => column === 'name' || column === 'record-id')) {
    const headings = table.headings
      .map((heading) => quote(shorten(heading)))
      .slice(0, 5)
      .join(', ');
    throw new CannotCheckError(
      `${showPath(file)} has no column that we know for the partnership's name or id. Its headings begin ${headings}. Say with --mapping which column is which.`,
    );
  }
  return { context, table, columns, answers: new Map([...mapping.answers, ...options.answers]) };
}

/**
 * Imports a file of answers into a feed, or only finds out what would become of each row.
 * @throws CannotCheckError when nothing can be imported; nothing has been written then.
 */
export async function importAnswers(file: string, options: ImportOptions): Promise<ImportReport> {
  const { context, table, columns, answers } = await openImport(file, options);
  const folder = options.to ?? nameFolder(file);
  const output = new ImportOutput({ context, folder, headings: table.headings, ...options });
  try {
    const rows = new RowImporter(
      context,
      options.into === undefined,
      (row, verdict) => output.deliver(row, verdict),
      options.ask,
    );
    const layout: RowLayout = { file: path.basename(file), columns, answers, method: options.method, by: options.by };
    let read = 0;
    const aside: number[] = [];
    for await (const row of table.rows) {
      if (isBlank(row)) continue;
      if (await rows.add(layOutRow(row, layout))) read += 1;
      else aside.push(row.number);
      options.onProgress(read);
    }
    rows.finish();
    return {
      file: showPath(file),
      format: table.format,
      rows: read,
      columns,
      notes: [...table.notes, ...describeAside(aside), ...describeUnasked(columns, answers, context.questionnaire)],
      dryRun: options.dryRun,
      ...output.finish(),
    };
  } finally {
    output.discard();
  }
}

/** Whoever writes over the template's example but leaves its mark must hear of it. */
function describeAside(rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' …' : '');
  return [
    `Not taken for answers: row${rows.length === 1 ? '' : 's'} ${shown}, the template's own questions or an example that begins with “EXAMPLE ONLY:”.`,
  ];
}

/** `answers-import` beside `answers.csv`. */
function nameFolder(file: string): string {
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}-import`);
}
