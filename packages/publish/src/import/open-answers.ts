import { statSync } from 'node:fs';
import { CannotCheckError } from '../cannot-check-error.js';
import { describeFileFault, isWebAddress, showPath } from '../files/read-inputs.js';
import type { AnswerTable, CountKnown } from './answer-table.js';
import { readStart } from './decode-file.js';
import { readCsvTable } from './read-csv-table.js';
import { readWorkbookTable } from './read-workbook-table.js';

/** A workbook is read at once: one of more bytes may not fit into memory when it is unpacked. */
const WORKBOOK_LIMIT = 64 * 1024 * 1024;

/** First bytes of files that people take for tables, and what to do about them. */
const OTHER_FILES: readonly (readonly [start: string, advice: string])[] = [
  ['d0cf11e0a1b11ae1', 'is an old Excel workbook, or one with a password. Save it as .xlsx or as CSV UTF-8'],
  ['25504446', 'is a PDF. Copy the answers into data/questionnaire/template.csv'],
  ['7b5c727466', 'is a text document. Copy the answers into data/questionnaire/template.csv'],
  ['7b', 'is JSON, and no table of answers. To check a feed, run "msp validate" with it'],
  ['3c', 'is a web page, or a table that was saved as one. Open it in Excel, and save it as .xlsx or as CSV UTF-8'],
];

/**
 * Opens a file of answers, whatever its name ends with.
 * @throws CannotCheckError when it is not there, or no table.
 */
export async function openAnswers(file: string, countKnown: CountKnown): Promise<AnswerTable> {
  if (isWebAddress(file)) {
    throw new CannotCheckError('msp imports files, not web addresses: save the answers as a file first.');
  }
  try {
    const size = measureFile(file);
    if (size === 0) throw new CannotCheckError(`${showPath(file)} is empty.`);
    const start = Buffer.from(await readStart(file, 8)).toString('hex');
    const other = OTHER_FILES.find(([bytes]) => start.startsWith(bytes));
    if (other) throw new CannotCheckError(`${showPath(file)} ${other[1]}.`);
    // PK: a workbook is a ZIP archive.
    if (!start.startsWith('504b0304')) return await readCsvTable(file, countKnown);
    if (size > WORKBOOK_LIMIT)
      throw new CannotCheckError(
        `${showPath(file)} is a large workbook. Save it as CSV UTF-8, which is read in pieces.`,
      );
    return await readWorkbookTable(file, countKnown);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof CannotCheckError || code === undefined) throw error;
    throw new CannotCheckError(`${showPath(file)} ${describeFileFault(code)}`);
  }
}

function measureFile(file: string): number {
  const found = statSync(file);
  if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return found.size;
}
