/**
 * Reads CSV exactly as RFC 4180 writes it, to hold our own writer to it: an independent reader, for tests.
 * @returns rows of fields, the heading first
 * @throws {Error} at the first character that the RFC does not allow there, such as a line end without its carriage return.
 */
export function readCsv(text: string): string[][] {
  const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const found = FIELD.exec(text);
    if (!found) throw new Error(`Not RFC 4180 at character ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  if (rows.some(({ length }) => length !== rows[0]?.length)) throw new Error('Not RFC 4180: rows differ in length.');
  return rows;
}

/** The rows below the heading, as field by column name. */
export function readCsvRecords(text: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place] ?? ''])));
}
