/** One row of somebody's file. */
export interface TableRow {
  /** As a spreadsheet counts: the first row of the file is 1. */
  readonly number: number;
  /** As they stand in the file; there may be fewer or more than headings. */
  readonly cells: readonly string[];
}

/** Somebody's file as headings and rows, which are read one by one, once. */
export interface AnswerTable {
  /** What the file is, in words: `CSV, UTF-8, with semicolons`. */
  readonly format: string;
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
  /** What was left aside, in sentences. */
  readonly notes: readonly string[];
}

/** How well a row would do as headings: how many of its cells are known. */
export type CountKnown = (cells: readonly string[]) => number;

/** Some exports have a title or a note above the headings. Further down nothing is looked for. */
export const HEADING_ROWS = 12;

/** The row that has most known headings, the first of several; the first that is not blank when none has any. */
export function findHeadings(rows: readonly TableRow[], countKnown: CountKnown): TableRow | null {
  let best: TableRow | null = null;
  let most = -1;
  for (const row of rows.slice(0, HEADING_ROWS)) {
    const known = isBlank(row) ? -1 : countKnown(row.cells);
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

export function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Columns at the right without heading or answer, which spreadsheets leave behind, are no columns. */
export function trimHeadings(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
