import type { AreaRegister } from '../areas/area-register.js';
import type { Cover, Feed, Partnership } from '../partnership.js';
import { nameCover } from './partnership-rows.js';
import { column, FEED_COLUMNS, fillTable, readWords, type ColumnReader, type Table } from './table.js';

interface CoverageRow {
  readonly partnership: Partnership;
  readonly cover: Cover;
  /** Place in the partnership's list, from 1. */
  readonly number: number;
}

const COLUMNS: readonly ColumnReader<CoverageRow>[] = [
  column('partnership', ['Partnership id', 'Dynodydd y bartneriaeth'], ({ partnership }) => partnership.id),
  column('partnership_name', ['Partnership', 'Partneriaeth'], ({ partnership }, reading) =>
    readWords(partnership.name, reading),
  ),
  column('number', ['Number', 'Rhif'], ({ number }) => number, { type: 'integer' }),
  column('area_code', ['Area code', 'Cod yr ardal'], ({ cover }) => cover.code),
  column(
    'current_area_code',
    ['Area code today', 'Cod yr ardal heddiw'],
    ({ cover }, { register }) => register.findArea(cover.code)?.code ?? null,
  ),
  column('area', ['Area', 'Ardal'], ({ cover }, reading) => nameCover(cover, reading)),
  column('stated_area', ['Area in the publisher’s words', 'Yr ardal yng ngeiriau’r cyhoeddwr'], ({ cover }, reading) =>
    readWords(cover.name, reading),
  ),
  column(
    'area_kind',
    ['Kind of area', 'Math o ardal'],
    ({ cover }, { register }) => register.findArea(cover.code)?.kind ?? null,
  ),
  column('part', ['Only a part of it', 'Rhan ohoni yn unig'], ({ cover }) => cover.part, { type: 'boolean' }),
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
  const rows = partnerships.flatMap((partnership) =>
    partnership.covers.map((cover, index) => ({ partnership, cover, number: index + 1 })),
  );
  return fillTable(COLUMNS, ['partnership', 'number'], rows, { feed, register, language });
}
