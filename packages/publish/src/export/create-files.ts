import { writeCsv } from '@msp-widgets/feed/formats/csv.js';
import { listCoverageRows } from '@msp-widgets/feed/formats/coverage-rows.js';
import { createFootprintGeoJson } from '@msp-widgets/feed/formats/footprint-geojson.js';
import { createJsonLd } from '@msp-widgets/feed/formats/json-ld.js';
import { createOpenReferral } from '@msp-widgets/feed/formats/open-referral.js';
import { listPartnershipRows } from '@msp-widgets/feed/formats/partnership-rows.js';
import { listPracticeRows } from '@msp-widgets/feed/formats/practice-rows.js';
import type { FileToWrite } from '../files/file-to-write.js';
import { createCsvw, type TableFile } from './csvw.js';
import type { ExportContent } from './export-content.js';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.js';
import { listDatabaseTables } from './list-database-tables.js';
import { writeDatabase } from './write-database.js';

/** The files of the chosen formats: the same for the same content, so nothing in them says when they were made. */
export function createFiles(formats: readonly ExportFormat[], content: ExportContent): FileToWrite[] {
  return EXPORT_FORMATS.filter((format) => formats.includes(format)).flatMap((format) => CREATORS[format](content));
}

const CREATORS: Readonly<Record<ExportFormat, (content: ExportContent) => FileToWrite[]>> = {
  csv({ feed, partnerships, areas: { register }, language, mark }) {
    const tables: readonly [TableFile, ...TableFile[]] = [
      { name: 'partnerships.csv', table: listPartnershipRows(feed, partnerships, register, language) },
      { name: 'coverage.csv', table: listCoverageRows(feed, partnerships, register, language) },
      { name: 'practice.csv', table: listPracticeRows(feed, partnerships, register, language) },
    ];
    return [
      ...tables.map(({ name, table }) => ({ name, content: writeCsv(table, { mark }) })),
      writeJson('csv-metadata.json', createCsvw(tables, { feed, register, language })),
    ];
  },
  geojson({ feed, partnerships, areas, language }) {
    return [writeJson('partnerships.geojson', createFootprintGeoJson(feed, partnerships, areas, language), 0)];
  },
  'json-ld'({ feed, partnerships, areas: { register } }) {
    return [writeJson('partnerships.jsonld', createJsonLd(feed, partnerships, register))];
  },
  'open-referral'({ feed, partnerships, areas, language }) {
    return [writeJson('open-referral.json', createOpenReferral(feed, partnerships, areas, language), 1)];
  },
  sqlite(content) {
    return [{ name: 'partnerships.sqlite', content: writeDatabase(listDatabaseTables(content)) }];
  },
};

function writeJson(name: string, value: object, indent = 2): FileToWrite {
  return { name, content: `${JSON.stringify(value, null, indent)}\n` };
}
