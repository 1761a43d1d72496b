/** Tables of what a partnership has several of, one entry in a row, for databases. */
import type { AreaRegister } from '../areas/area-register.js';
import type { Feed, Organisation, Partnership, Source } from '../partnership.js';
import { ENTRY_KEY, KEY_COLUMNS, listEntries, type EntryRow } from './entry-rows.js';
import { column, fillTable, readLabel, readWords, type ColumnReader, type Table } from './table.js';

/** Who takes part: those with a role first. */
interface Body {
  readonly role: 'lead' | 'chair' | 'coordinator' | 'member';
  readonly organisation: Organisation;
}

const MEMBER_COLUMNS: readonly ColumnReader<EntryRow<Body>>[] = [
  ...KEY_COLUMNS,
  column('role', ['Role', 'Rôl'], ({ entry }) => entry.role),
  column('name', ['Organisation', 'Sefydliad'], ({ entry }, reading) => readWords(entry.organisation.name, reading)),
  column('sector_code', ['Sector code', 'Cod y sector'], ({ entry }) => entry.organisation.sector),
  column('sector', ['Sector', 'Sector'], ({ entry }, reading) =>
    readLabel('sector', entry.organisation.sector, reading),
  ),
];

const ACTIVITY_COLUMNS: readonly ColumnReader<EntryRow<string>>[] = [
  ...KEY_COLUMNS,
  column('activity_code', ['Activity code', 'Cod y gweithgaredd'], ({ entry }) => entry),
  column('activity', ['Activity', 'Gweithgaredd'], ({ entry }, reading) => readLabel('activity', entry, reading)),
];

const SOURCE_COLUMNS: readonly ColumnReader<EntryRow<Source>>[] = [
  ...KEY_COLUMNS,
  column('url', ['Address', 'Cyfeiriad'], ({ entry }) => entry.url, { type: 'address' }),
  column('date', ['Date', 'Dyddiad'], ({ entry }) => entry.date, { type: 'partial-date' }),
];

type ListTable = (feed: Feed, partnerships: readonly Partnership[], register: AreaRegister, language: string) => Table;

/** One row for each organisation or sector that leads, chairs, coordinates or takes part. */
export const listMemberRows: ListTable = (feed, partnerships, register, language) =>
  fillTable(MEMBER_COLUMNS, ENTRY_KEY, listEntries(partnerships, listBodies), { feed, register, language });

/** One row for each activity of a partnership. */
export const listActivityRows: ListTable = (feed, partnerships, register, language) =>
  fillTable(
    ACTIVITY_COLUMNS,
    ENTRY_KEY,
    listEntries(partnerships, ({ activities }) => activities),
    { feed, register, language },
  );

/** One row for each source of a record. */
export const listSourceRows: ListTable = (feed, partnerships, register, language) =>
  fillTable(
    SOURCE_COLUMNS,
    ENTRY_KEY,
    listEntries(partnerships, ({ sources }) => sources),
    { feed, register, language },
  );

function listBodies({ lead, chair, coordinator, members }: Partnership): Body[] {
  const roles = Object.entries({ lead, chair, coordinator }).flatMap(([role, organisation]) =>
    organisation === null ? [] : [{ role: role as Body['role'], organisation }],
  );
  return [...roles, ...members.map((organisation): Body => ({ role: 'member', organisation }))];
}
