import type { AreaRegister } from '../areas/area-register.js';
import type { Cover, Feed, Partnership } from '../partnership.js';
import { ENTRY_KEY, listEntries, NAMED_KEY_COLUMNS, type EntryRow } from './entry-rows.js';
import { nameCover } from './partnership-rows.js';
import { column, FEED_COLUMNS, fillTable, readWords, type ColumnReader, type Table } from './table.js';

const COLUMNS: readonly ColumnReader<EntryRow<Cover>>[] = [
  ...NAMED_KEY_COLUMNS,
  column('area_code', ['Area code', 'Cod yr ardal'], ({ entry }) => entry.code),
  column(
    'current_area_code',
    ['Area code today', 'Cod yr ardal heddiw'],
    ({ entry }, { register }) => register.findArea(entry.code)?.code ?? null,
  ),
  column('area', ['Area', 'Ardal'], ({ entry }, reading) => nameCover(entry, reading)),
  column('stated_area', ['Area in the publisher’s words', 'Yr ardal yng ngeiriau’r cyhoeddwr'], ({ entry }, reading) =>
    readWords(entry.name, reading),
  ),
  column(
    'area_kind',
    ['Kind of area', 'Math o ardal'],
    ({ entry }, { register }) => register.findArea(entry.code)?.kind ?? null,
  ),
  column('part', ['Only a part of it', 'Rhan ohoni yn unig'], ({ entry }) => entry.part, { type: 'boolean' }),
  column(
    'unconfirmed',
    ['Not confirmed', 'Heb ei gadarnhau'],
    ({ partnership }) => partnership.unconfirmed.includes('covers'),
    { type: 'boolean' },
  ),
  ...FEED_COLUMNS,
];

/** One row for each area that a partnership says it covers. */
export function listCoverageRows(
  feed: Feed,
  partnerships: readonly Partnership[],
  register: AreaRegister,
  language: string,
): Table {
  const rows = listEntries(partnerships, ({ covers }) => covers);
  return fillTable(COLUMNS, ENTRY_KEY, rows, { feed, register, language });
}
