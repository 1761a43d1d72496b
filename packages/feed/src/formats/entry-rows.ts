/** Rows for what a partnership has several of: one for each entry, told apart by the partnership and the entry's place. */
import type { Partnership } from '../partnership.js';
import { column, readWords, type ColumnReader } from './table.js';

export interface EntryRow<T> {
  readonly partnership: Partnership;
  readonly entry: T;
  /** Place in the partnership's list, from 1. */
  readonly number: number;
}

/** Names of the columns that tell one row from every other. */
export const ENTRY_KEY = ['partnership', 'number'];

const PARTNERSHIP_COLUMN: ColumnReader<EntryRow<unknown>> = column(
  'partnership',
  ['Partnership id', 'Dynodydd y bartneriaeth'],
  ({ partnership }) => partnership.id,
);

const PARTNERSHIP_NAME_COLUMN: ColumnReader<EntryRow<unknown>> = column(
  'partnership_name',
  ['Partnership', 'Partneriaeth'],
  ({ partnership }, reading) => readWords(partnership.name, reading),
);

const NUMBER_COLUMN: ColumnReader<EntryRow<unknown>> = column('number', ['Number', 'Rhif'], ({ number }) => number, {
  type: 'integer',
});

/** What the rows of a table for databases begin with. */
export const KEY_COLUMNS = [PARTNERSHIP_COLUMN, NUMBER_COLUMN];

/** What the rows of a table for people begin with: with the partnership's name. */
export const NAMED_KEY_COLUMNS = [PARTNERSHIP_COLUMN, PARTNERSHIP_NAME_COLUMN, NUMBER_COLUMN];

export function listEntries<T>(
  partnerships: readonly Partnership[],
  listOf: (partnership: Partnership) => readonly T[],
): EntryRow<T>[] {
  return partnerships.flatMap((partnership) =>
    listOf(partnership).map((entry, index) => ({ partnership, entry, number: index + 1 })),
  );
}
