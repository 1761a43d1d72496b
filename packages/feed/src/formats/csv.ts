import type { Cell, Table } from './table.js';

/** Put before everything else, it tells Excel that the file is UTF-8: without it, Ynys Môn is garbled there. */
export const BYTE_ORDER_MARK = '\uFEFF';

export interface CsvOptions {
  /** Start with the byte order mark. */
  readonly mark?: boolean;
  /** What the first line holds: the columns' stable names (the default), or their headings in a language. */
  readonly headings?: 'names' | 'en' | 'cy';
}

/**
 * Writes a table as RFC 4180 says: commas, lines that end with CRLF, quotation marks where they are needed and doubled inside. "Not
 * recorded" is an empty field.
 *
 * Text that begins with `=`, `+`, `-`, `@` (of either width, also behind spaces), a tab or a line break is given an apostrophe in front, so
 * that no spreadsheet takes a stranger's words for a formula. A telephone number such as `+44 …` is such text too; a number is not, and stays as it is.
 */
export function writeCsv({ columns, rows }: Table, { mark = false, headings = 'names' }: CsvOptions = {}): string {
  const first = columns.map(({ name, titles }) => (headings === 'names' ? name : titles[headings]));
  return `${mark ? BYTE_ORDER_MARK : ''}${[first, ...rows].map(writeCsvRow).join('')}`;
}

/** One row of such a file, for those that are written row by row. */
export function writeCsvRow(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${cell}` : cell;
  // Also before a semicolon or tab: where those part the fields, as in Excel on the Continent, they would end this one.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
