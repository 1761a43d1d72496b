import {
  LIST_SEPARATOR,
  readWords,
  type CellType,
  type Column,
  type Reading,
  type Table,
} from '@msp-widgets/feed/formats/table.js';

/** A table and the file that it is written to. */
export interface TableFile {
  readonly name: string;
  readonly table: Table;
}

const DATATYPES: Readonly<Record<CellType, unknown>> = {
  text: 'string',
  address: 'anyURI',
  number: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  year: 'gYear',
  'partial-date': { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' },
  'date-time': 'dateTimeStamp',
};

/**
 * Says what is in the CSV files, as the W3C's "CSV on the Web" has it: a group of tables with their columns, keys and licence. The first table
 * is the one that the `partnership` columns of the others point into.
 */
export function createCsvw([main, ...others]: readonly [TableFile, ...TableFile[]], reading: Reading): object {
  const { feed } = reading;
  const [mainKey = ''] = main.table.key;
  const tables = [main, ...others].map(({ name, table }) => ({
    url: name,
    tableSchema: {
      columns: table.columns.map((column) => createColumn(column, table.key)),
      primaryKey: table.key,
      ...(name !== main.name && {
        foreignKeys: [{ columnReference: 'partnership', reference: { resource: main.name, columnReference: mainKey } }],
      }),
    },
  }));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': reading.language }],
    'dc:title': readWords(feed.title, reading),
    'dc:modified': feed.generated,
    'dc:publisher': feed.publisher && readWords(feed.publisher.name, reading),
    'dc:license':
      feed.licence && (feed.licence.url === null ? readWords(feed.licence.name, reading) : { '@id': feed.licence.url }),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
    },
    tables,
  };
}

function createColumn({ name, titles, type, list }: Column, key: readonly string[]): object {
  return {
    name,
    // The heading in the file is the name, in no language; the headings for people are beside it.
    titles: { und: name, ...titles },
    datatype: DATATYPES[type],
    ...(list && { separator: LIST_SEPARATOR }),
    ...(key.includes(name) && { required: true }),
  };
}
