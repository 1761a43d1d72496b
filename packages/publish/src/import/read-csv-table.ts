import { CsvError, parse, type Options } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { pipeline, Readable } from 'node:stream';
import { CannotCheckError } from '../cannot-check-error.js';
import { showPath } from '../files/read-inputs.js';
import {
  findHeadings,
  HEADING_ROWS,
  trimHeadings,
  type AnswerTable,
  type CountKnown,
  type TableRow,
} from './answer-table.js';
import { decodeFile, detectEncoding, type Encoding } from './decode-file.js';

const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;
type Delimiter = keyof typeof DELIMITERS;

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** A row of more characters is no row: some quotation mark was never closed. */
const ROW_LIMIT = 1_000_000;

/** Characters in which the headings are looked for. */
const SAMPLE_LENGTH = 256 * 1024;

/** Excel's own first line, which says what parts the cells. */
const SEPARATOR_LINE = /^"?sep=(.)"?(\r\n|\n|\r)/i;

/** Quotation marks inside a cell without any around it are letters like others. */
const TOLERANT: Options = {
  relax_column_count: true,
  relax_quotes: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: ROW_LIMIT,
};

/**
 * Opens a CSV file in any of the encodings and with any of the separators that Excel and survey tools use.
 * @throws CannotCheckError when it has no rows, or, while the rows are read, when a quotation mark is never closed.
 */
export async function readCsvTable(file: string, countKnown: CountKnown): Promise<AnswerTable> {
  const encoding = await detectEncoding(file);
  const sample = await readSample(file, encoding);
  const separator = SEPARATOR_LINE.exec(sample);
  const start = separator?.[0].length ?? 0;
  const delimiter = findDelimiter(separator?.[1]) ?? chooseDelimiter(sample.slice(start), countKnown);
  const headings = findHeadings(readSampleRows(sample.slice(start), delimiter), countKnown);
  if (headings === null) throw new CannotCheckError(`${showPath(file)} has no rows.`);
  return {
    format: `CSV, ${ENCODINGS[encoding]}, with ${DELIMITERS[delimiter]}`,
    headings: trimHeadings(headings.cells),
    rows: readRows(file, { encoding, delimiter, start, after: headings.number }),
    notes: [],
  };
}

interface Reading {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Number of characters to leave out at the start. */
  readonly start: number;
  /** Number of the row after which the answers begin. */
  readonly after: number;
}

async function* readRows(file: string, { encoding, delimiter, start, after }: Reading): AsyncIterable<TableRow> {
  const parser = parse({ ...TOLERANT, delimiter });
  // Errors come out where the rows are read: pipeline hands them on to the parser.
  pipeline(Readable.from(skip(decodeFile(file, encoding), start)), parser, () => undefined);
  let number = 0;
  try {
    for await (const cells of parser) {
      number += 1;
      if (number > after) yield { number, cells: cells as string[] };
    }
  } catch (error) {
    throw explainFault(error, file, number + 1);
  }
}

function explainFault(error: unknown, file: string, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  return new CannotCheckError(
    `nothing was imported: in ${showPath(file)}, a quotation mark in row ${row} is never closed, so that the rows after it cannot be told apart. Mend that row and import again.`,
  );
}

/** Part by part: the rows that the answers are in are never in memory together. */
async function* skip(pieces: AsyncIterable<string>, characters: number): AsyncIterable<string> {
  let left = characters;
  for await (const piece of pieces) {
    const rest = piece.slice(left);
    left -= piece.length - rest.length;
    if (rest !== '') yield rest;
  }
}

async function readSample(file: string, encoding: Encoding): Promise<string> {
  let sample = '';
  for await (const piece of decodeFile(file, encoding)) {
    sample += piece;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}

function findDelimiter(character: string | undefined): Delimiter | undefined {
  return (Object.keys(DELIMITERS) as Delimiter[]).find((delimiter) => delimiter === character);
}

/** The one with which most headings are known; of equals, the one that makes most columns. */
function chooseDelimiter(sample: string, countKnown: CountKnown): Delimiter {
  const choices = (Object.keys(DELIMITERS) as Delimiter[]).map((delimiter) => {
    const headings = findHeadings(readSampleRows(sample, delimiter), countKnown)?.cells ?? [];
    return { delimiter, known: countKnown(headings), columns: headings.length };
  });
  choices.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return choices[0]?.delimiter ?? ',';
}

/** The first rows; those before a fault, if there is one. */
function readSampleRows(sample: string, delimiter: Delimiter): TableRow[] {
  const rows: TableRow[] = [];
  try {
    parseAtOnce(sample, {
      ...TOLERANT,
      delimiter,
      to: HEADING_ROWS,
      on_record: (cells: string[]) => {
        rows.push({ number: rows.length + 1, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}
