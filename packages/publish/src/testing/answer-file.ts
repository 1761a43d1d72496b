/** Files of made-up answers, as people send them. */

/** The answers of one partnership, by id of the question. */
export type MadeAnswers = Readonly<Record<string, string>>;

/** A partnership that is in no feed, with an answer to everything that must be answered. */
export const MADE_ANSWERS: MadeAnswers = {
  name: 'Exampleshire Anti-Slavery Partnership',
  covers: 'Surrey',
  level: 'sub-regional',
  status: 'active',
  'answering-organisation': 'Example Council',
  'answered-on': '2026-11-02',
  consent: 'yes',
};

/** Rows of answers, each the made-up ones with changes. */
export function makeRows(...changes: readonly MadeAnswers[]): MadeAnswers[] {
  return changes.map((change) => ({ ...MADE_ANSWERS, ...change }));
}

/** The rows as a table: the questions that any of them answers, then the answers. */
export function layOutTable(rows: readonly MadeAnswers[]): string[][] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}

/** CSV with every cell in quotation marks, so that cells may hold anything. */
export function writeTable(table: readonly (readonly string[])[], delimiter = ',', lineEnd = '\r\n'): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return table.map((cells) => cells.map(quote).join(delimiter) + lineEnd).join('');
}

export function writeAnswers(...changes: readonly MadeAnswers[]): string {
  return writeTable(layOutTable(makeRows(...changes)));
}
