/** Tables of what a feed holds, ready for a file: columns with a meaning, and rows of plain values. */
import type { AreaRegister } from '../areas/area-register.js';
import type { Feed, Text, VocabularyName } from '../partnership.js';
import { resolveText } from '../text.js';

/** What one field of one row holds; null is "not recorded". */
export type Cell = string | number | boolean | null;

/** What the cells of a column are. `partial-date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type CellType = 'text' | 'address' | 'number' | 'integer' | 'boolean' | 'year' | 'partial-date' | 'date-time';

export interface Column {
  /** Stable name, the same in every language: letters, digits and underscores. */
  readonly name: string;
  /** The heading for people. */
  readonly titles: { readonly en: string; readonly cy: string };
  readonly type: CellType;
  /** True when a cell holds several entries, with `LIST_SEPARATOR` between them. */
  readonly list: boolean;
}

export interface Table {
  readonly columns: readonly Column[];
  /** Names of the columns that together tell one row from every other. */
  readonly key: readonly string[];
  /** One cell for each column, in their order. */
  readonly rows: readonly (readonly Cell[])[];
}

export const LIST_SEPARATOR = '; ';

/** What is needed to put a feed into words. */
export interface Reading {
  readonly feed: Feed;
  readonly register: AreaRegister;
  /** BCP 47 tag of the language wanted; text that is not in it is in the feed's default language. */
  readonly language: string;
}

/** A column, and how to fill it from a T. */
export interface ColumnReader<T> extends Column {
  readonly read: (row: T, reading: Reading) => Cell;
}

export function column<T>(
  name: string,
  [en, cy]: readonly [en: string, cy: string],
  read: ColumnReader<T>['read'],
  { type = 'text', list = false }: { readonly type?: CellType; readonly list?: boolean } = {},
): ColumnReader<T> {
  return { name, titles: { en, cy }, type, list, read };
}

/** Fills a table: one row for each T. */
export function fillTable<T>(
  readers: readonly ColumnReader<T>[],
  key: readonly string[],
  records: readonly T[],
  reading: Reading,
): Table {
  return {
    columns: readers.map(({ name, titles, type, list }) => ({ name, titles, type, list })),
    key,
    rows: records.map((record) => readers.map(({ read }) => read(record, reading))),
  };
}

/** The words in the language of the reading, as far as there are any. */
export function readWords(text: Text | null, { feed, language }: Reading): string | null {
  return text === null ? null : resolveText(text, language, feed.languages[0]).value;
}

/** The label of a code, or the code where the feed brings no label for it. */
export function readLabel(vocabulary: VocabularyName, code: string | null, reading: Reading): string | null {
  return code === null ? null : (readWords(reading.feed.vocabularies[vocabulary].get(code) ?? null, reading) ?? code);
}

/** One cell of several entries; null when there are none. A semicolon inside an entry becomes a comma, or it would end the entry. */
export function joinList(entries: readonly (string | null)[]): string | null {
  const recorded = entries.filter((entry) => entry !== null && entry !== '') as readonly string[];
  return recorded.map((entry) => entry.replaceAll(';', ',')).join(LIST_SEPARATOR) || null;
}

/** Where a row comes from and how it may be used, repeated on each one: rows travel without their file. */
export const FEED_COLUMNS: readonly ColumnReader<unknown>[] = [
  column('feed_title', ['Feed', 'Ffrwd'], (_, reading) => readWords(reading.feed.title, reading)),
  column('feed_date', ['Feed made', 'Gwnaed y ffrwd'], (_, { feed }) => feed.generated, { type: 'date-time' }),
  column('feed_source', ['Published by', 'Cyhoeddwyd gan'], (_, reading) =>
    readWords(reading.feed.publisher?.name ?? null, reading),
  ),
  column('feed_source_url', ["Publisher's page", 'Tudalen y cyhoeddwr'], (_, { feed }) => feed.publisher?.url ?? null, {
    type: 'address',
  }),
  column('feed_licence', ['Licence', 'Trwydded'], (_, reading) =>
    readWords(reading.feed.licence?.name ?? null, reading),
  ),
  column('feed_licence_url', ['Licence page', 'Tudalen y drwydded'], (_, { feed }) => feed.licence?.url ?? null, {
    type: 'address',
  }),
];
