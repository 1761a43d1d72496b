import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { CannotCheckError } from '../cannot-check-error.js';
import { showPath } from '../files/read-inputs.js';
import { makeShowable } from '../quote.js';
import {
  findHeadings,
  isBlank,
  trimHeadings,
  type AnswerTable,
  type CountKnown,
  type TableRow,
} from './answer-table.js';

/**
 * Opens an Excel workbook (.xlsx): the first sheet that has known headings. All of it is read at once, unlike CSV.
 * @throws CannotCheckError when it is no workbook, or has no rows.
 */
export async function readWorkbookTable(file: string, countKnown: CountKnown): Promise<AnswerTable> {
  const sheets = (await readSheets(file)).map(({ sheet, data }) => {
    const rows = data.map((cells, place) => ({ number: place + 1, cells: cells.map(writeValue) }));
    const headings = findHeadings(rows, countKnown);
    return { sheet, rows, headings, known: headings === null ? 0 : countKnown(headings.cells) };
  });
  const chosen = sheets.find(({ known }) => known > 0) ?? sheets.find(({ headings }) => headings !== null);
  if (!chosen?.headings) throw new CannotCheckError(`${showPath(file)} has no rows.`);
  const { number, cells } = chosen.headings;
  const others = sheets.filter((each) => each !== chosen && each.rows.some((row) => !isBlank(row)));
  return {
    format: `Excel workbook, sheet “${makeShowable(chosen.sheet)}”`,
    headings: trimHeadings(cells),
    rows: listRows(chosen.rows.filter((row) => row.number > number)),
    notes: others.map(
      ({ sheet }) => `The sheet “${makeShowable(sheet)}” was not read. Save it as a file of its own to import it.`,
    ),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the rows of other files come one by one
async function* listRows(rows: readonly TableRow[]): AsyncIterable<TableRow> {
  yield* rows;
}

async function readSheets(file: string) {
  try {
    return await readWorkbook(file);
  } catch {
    throw new CannotCheckError(
      `${showPath(file)} cannot be read as an Excel workbook. Open it in Excel, and save it as .xlsx or as CSV UTF-8.`,
    );
  }
}

/** As Excel would write the cell into CSV, but for dates, which are written year first. */
function writeValue(value: CellValue | null): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return text.replace(/T00:00:00\.000Z$/, '');
}
