/** Tables of what a partnership has several of, one entry in a row, for databases. */
import type { AreaRegister } from '../areas/area-register.js';
import type { Feed, Organisation, Partnership, Source } from '../partnership.js';
import { column, fillTable, readLabel, readWords, type ColumnReader, type Table } from './table.js';

interface ListRow<T> {
  readonly partnership: Partnership;
  readonly entry: T;
  /** Place in the partnership's list, from 1. */
  readonly number: number;
}

/** Who takes part: those with a role first. */
interface Body {
  readonly role: 'lead' | 'chair' | 'coordinator' | 'member';
  readonly organisation: Organisation;
}

function listKeyColumns<T>(): readonly ColumnReader<ListRow<T>>[] {
  return [
    column('partnership', ['Partnership id', 'Dynodydd y bartneriaeth'], ({ partnership }) => partnership.id),
    column('number', ['Number', 'Rhif'], ({ number }) => number, { type: 'integer' }),
  ];
}

const MEMBER_COLUMNS: readonly ColumnReader<ListRow<Body>>[] = [
  ...listKeyColumns<Body>(),
  column('role', ['Role', 'Rôl'], ({ entry }) => entry.role),
  column('name', ['Organisation', 'Sefydliad'], ({ entry }, reading) => readWords(entry.organisation.name, reading)),
  column('sector_code', ['Sector code', 'Cod y sector'], ({ entry }) => entry.organisation.sector),
  column('sector', ['Sector', 'Sector'], ({ entry }, reading) =>
    readLabel('sector', entry.organisation.sector, reading),
  ),
];

const ACTIVITY_COLUMNS: readonly ColumnReader<ListRow<string>>[] = [
  ...listKeyColumns<string>(),
  column('activity_code', ['Activity code', 'Cod y gweithgaredd'], ({ entry }) => entry),
  column('activity', ['Activity', 'Gweithgaredd'], ({ entry }, reading) => readLabel('activity', entry, reading)),
];

const SOURCE_COLUMNS: readonly ColumnReader<ListRow<Source>>[] = [
  ...listKeyColumns<Source>(),
  column('url', ['Address', 'Cyfeiriad'], ({ entry }) => entry.url, { type: 'address' }),
  column('date', ['Date', 'Dyddiad'], ({ entry }) => entry.date, { type: 'partial-date' }),
];

type ListTable = (feed: Feed, partnerships: readonly Partnership[], register: AreaRegister, language: string) => Table;

/** One row for each organisation or sector that leads, chairs, coordinates or takes part. */
export const listMemberRows: ListTable = (feed, partnerships, register, language) =>
  fillTable(MEMBER_COLUMNS, KEY, listEntries(partnerships, listBodies), { feed, register, language });

/** One row for each activity of a partnership. */
export const listActivityRows: ListTable = (feed, partnerships, register, language) =>
  fillTable(
    ACTIVITY_COLUMNS,
    KEY,
    listEntries(partnerships, ({ activities }) => activities),
    { feed, register, language },
  );

/** One row for each source of a record. */
export const listSourceRows: ListTable = (feed, partnerships, register, language) =>
  fillTable(
    SOURCE_COLUMNS,
    KEY,
    listEntries(partnerships, ({ sources }) => sources),
    { feed, register, language },
  );

const KEY = ['partnership', 'number'];

function listEntries<T>(
  partnerships: readonly Partnership[],
  listOf: (partnership: Partnership) => readonly T[],
): ListRow<T>[] {
  return partnerships.flatMap((partnership) =>
    listOf(partnership).map((entry, index) => ({ partnership, entry, number: index + 1 })),
  );
}

function listBodies({ lead, chair, coordinator, members }: Partnership): Body[] {
  const roles = Object.entries({ lead, chair, coordinator }).flatMap(([role, organisation]) =>
    organisation === null ? [] : [{ role: role as Body['role'], organisation }],
  );
  return [...roles, ...members.map((organisation): Body => ({ role: 'member', organisation }))];
}
