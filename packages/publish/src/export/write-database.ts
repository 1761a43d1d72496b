import type { Cell, CellType, Table } from '@msp-widgets/feed/formats/table.js';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';

/** A table of a database, by name. */
export interface DatabaseTable {
  readonly name: string;
  readonly table: Table;
  /** Says whose its rows are: its `partnership` column holds ids of this table. */
  readonly belongsTo?: string;
}

const TYPES: Readonly<Record<CellType, 'TEXT' | 'REAL' | 'INTEGER'>> = {
  text: 'TEXT',
  address: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  year: 'TEXT',
  'partial-date': 'TEXT',
  'date-time': 'TEXT',
};

/** Shown by `PRAGMA user_version`, so that a program can tell which tables it has before it. */
const VERSION = 1;

/**
 * Writes an SQLite database: the same bytes for the same tables. SQLite itself does the writing, in WebAssembly, into a folder of its own that is
 * taken away again. What is not recorded is NULL.
 */
export function writeDatabase(tables: readonly DatabaseTable[]): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'msp-database-'));
  try {
    const file = path.join(folder, 'partnerships.sqlite');
    fillDatabase(file, tables);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fillDatabase(file: string, tables: readonly DatabaseTable[]): void {
  const database = new sqlite.Database(file);
  try {
    database.exec(`PRAGMA foreign_keys = ON; PRAGMA user_version = ${VERSION}; BEGIN`);
    for (const table of tables) {
      database.exec(defineTable(table));
      const { columns, rows } = table.table;
      const statement = database.prepare(
        `INSERT INTO ${quoteName(table.name)} VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of rows) statement.run(row.map(storeCell));
      statement.finalize();
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function defineTable({ name, table: { columns, key }, belongsTo }: DatabaseTable): string {
  const fields = columns.map((column) => {
    const isRequired = key.includes(column.name) ? ' NOT NULL' : '';
    const isEither = column.type === 'boolean' ? ` CHECK (${quoteName(column.name)} IN (0, 1))` : '';
    return `${quoteName(column.name)} ${TYPES[column.type]}${isRequired}${isEither}`;
  });
  const owner =
    belongsTo === undefined ? [] : [`FOREIGN KEY ("partnership") REFERENCES ${quoteName(belongsTo)} ("id")`];
  const lines = [...fields, `PRIMARY KEY (${key.map(quoteName).join(', ')})`, ...owner];
  return `CREATE TABLE ${quoteName(name)} (\n  ${lines.join(',\n  ')}\n)`;
}

function storeCell(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
