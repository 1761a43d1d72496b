import type { AreaRegister } from '../areas/area-register.js';
import type { Feed, Partnership, Practice } from '../partnership.js';
import { ENTRY_KEY, listEntries, NAMED_KEY_COLUMNS, type EntryRow } from './entry-rows.js';
import {
  column,
  FEED_COLUMNS,
  fillTable,
  joinList,
  readLabel,
  readWords,
  type ColumnReader,
  type Table,
} from './table.js';

const COLUMNS: readonly ColumnReader<EntryRow<Practice>>[] = [
  ...NAMED_KEY_COLUMNS,
  column('title', ['Title', 'Teitl'], ({ entry }, reading) => readWords(entry.title, reading)),
  column('summary', ['Good practice', 'Arfer da'], ({ entry }, reading) => readWords(entry.summary, reading)),
  column('theme_codes', ['Theme codes', 'Codau themâu'], ({ entry }) => joinList(entry.themes), { list: true }),
  column(
    'themes',
    ['Themes', 'Themâu'],
    ({ entry }, reading) => joinList(entry.themes.map((code) => readLabel('theme', code, reading))),
    { list: true },
  ),
  column('source', ['Source', 'Ffynhonnell'], ({ entry }) => entry.source, { type: 'address' }),
  column(
    'unconfirmed',
    ['Not confirmed', 'Heb ei gadarnhau'],
    ({ partnership }) => partnership.unconfirmed.includes('practice'),
    { type: 'boolean' },
  ),
  ...FEED_COLUMNS,
];

/** One row for each good practice of a partnership, its words complete. */
export function listPracticeRows(
  feed: Feed,
  partnerships: readonly Partnership[],
  register: AreaRegister,
  language: string,
): Table {
  const rows = listEntries(partnerships, ({ practice }) => practice);
  return fillTable(COLUMNS, ENTRY_KEY, rows, { feed, register, language });
}
