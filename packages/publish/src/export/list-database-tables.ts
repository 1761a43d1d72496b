import { listCoverageRows } from '@msp-widgets/feed/formats/coverage-rows.js';
import { listActivityRows, listMemberRows, listSourceRows } from '@msp-widgets/feed/formats/list-rows.js';
import { listPartnershipRows } from '@msp-widgets/feed/formats/partnership-rows.js';
import { listPracticeRows } from '@msp-widgets/feed/formats/practice-rows.js';
import { column, FEED_COLUMNS, fillTable, type Cell, type Table } from '@msp-widgets/feed/formats/table.js';
import type { ExportContent } from './export-content.js';
import type { DatabaseTable } from './write-database.js';

const MAIN = 'partnerships';

/** The tables of a feed as a database. Where it comes from is said once, in `metadata`, and not on every row. */
export function listDatabaseTables(content: ExportContent): readonly DatabaseTable[] {
  const { feed, partnerships, areas, language } = content;
  const list = (rows: typeof listPartnershipRows) => withoutFeed(rows(feed, partnerships, areas.register, language));
  return [
    { name: 'metadata', table: listMetadata(content) },
    { name: MAIN, table: list(listPartnershipRows) },
    { name: 'coverage', table: list(listCoverageRows), belongsTo: MAIN },
    { name: 'practice', table: list(listPracticeRows), belongsTo: MAIN },
    { name: 'members', table: list(listMemberRows), belongsTo: MAIN },
    { name: 'activities', table: list(listActivityRows), belongsTo: MAIN },
    { name: 'sources', table: list(listSourceRows), belongsTo: MAIN },
  ];
}

function listMetadata({ feed, areas: { register, attribution }, language }: ExportContent): Table {
  const reading = { feed, register, language };
  const entries: readonly Entry[] = [
    ...FEED_COLUMNS.map(({ name, read }): Entry => [name, read(null, reading)]),
    ['language', language],
    ['areas_attribution', attribution],
  ];
  return fillTable(
    [
      column<Entry>('name', ['Name', 'Enw'], ([name]) => name),
      column<Entry>('value', ['Value', 'Gwerth'], ([, value]) => value),
    ],
    ['name'],
    entries,
    reading,
  );
}

type Entry = readonly [name: string, value: Cell];

function withoutFeed({ columns, key, rows }: Table): Table {
  const repeated = new Set(FEED_COLUMNS.map(({ name }) => name));
  const kept = columns.map(({ name }) => !repeated.has(name));
  return {
    columns: columns.filter((_, place) => kept[place]),
    key,
    rows: rows.map((row) => row.filter((_, place) => kept[place])),
  };
}
