import type { AreaRegister } from '../areas/area-register.js';
import type { Feed, Partnership, Practice } from '../partnership.js';
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

interface PracticeRow {
  readonly partnership: Partnership;
  readonly practice: Practice;
  /** Place in the partnership's list, from 1. */
  readonly number: number;
}

const COLUMNS: readonly ColumnReader<PracticeRow>[] = [
  column('partnership', ['Partnership id', 'Dynodydd y bartneriaeth'], ({ partnership }) => partnership.id),
  column('partnership_name', ['Partnership', 'Partneriaeth'], ({ partnership }, reading) =>
    readWords(partnership.name, reading),
  ),
  column('number', ['Number', 'Rhif'], ({ number }) => number, { type: 'integer' }),
  column('title', ['Title', 'Teitl'], ({ practice }, reading) => readWords(practice.title, reading)),
  column('summary', ['Good practice', 'Arfer da'], ({ practice }, reading) => readWords(practice.summary, reading)),
  column('theme_codes', ['Theme codes', 'Codau themâu'], ({ practice }) => joinList(practice.themes), { list: true }),
  column(
    'themes',
    ['Themes', 'Themâu'],
    ({ practice }, reading) => joinList(practice.themes.map((code) => readLabel('theme', code, reading))),
    { list: true },
  ),
  column('source', ['Source', 'Ffynhonnell'], ({ practice }) => practice.source, { type: 'address' }),
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
  const rows = partnerships.flatMap((partnership) =>
    partnership.practice.map((practice, index) => ({ partnership, practice, number: index + 1 })),
  );
  return fillTable(COLUMNS, ['partnership', 'number'], rows, { feed, register, language });
}
