import fc from 'fast-check';
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCsv, readCsvRecords } from '@msp-widgets/feed/testing/read-csv.js';
import { after, before, describe, test } from 'node:test';
import { CannotCheckError } from '../cannot-check-error.js';
import { MADE_ANSWERS, writeTable } from '../testing/answer-file.js';
import { importAnswers, type ImportOptions } from './import-answers.js';
import type { ImportReport } from './import-report.js';
import { VERDICTS } from './import-row.js';
import { SIDE_FILES } from './side-files.js';

/** Few enough for every run of the tests; FUZZ_RUNS=5000 looks further. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 30);
const SETTINGS = { numRuns: RUNS, seed: 2026 } as const;

const OPTIONS: ImportOptions = {
  areas: 'data/area-register.json',
  answers: new Map(),
  method: 'questionnaire',
  by: 'partnership',
  date: '2026-11-20',
  dryRun: false,
  force: false,
  ask: null,
  onProgress: () => undefined,
};

const WELL_MEANT = new Map(Object.entries(MADE_ANSWERS));

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-fuzz-'))));
after(() => rmSync(folder, { recursive: true }));

/** Imports into a new feed. Null when the file is refused as a whole, in words, which writes nothing. */
async function importNew(content: string | Uint8Array): Promise<ImportReport | null> {
  const place = mkdtempSync(path.join(folder, 'run-'));
  const [file, to] = [path.join(place, 'answers.csv'), path.join(place, 'out')];
  writeFileSync(file, content);
  try {
    const report = await importAnswers(file, { ...OPTIONS, to });
    expectNothingLost(report, to);
    return report;
  } catch (error) {
    if (!(error instanceof CannotCheckError)) throw error;
    assert.match(error.message, /^\S.*\.$/, 'one sentence');
    assert.deepEqual(existsSync(to) ? readdirSync(to) : [], [], 'a refused file leaves nothing');
    return null;
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Every row is in the feed or in exactly one of the files, and the feed can be read. */
function expectNothingLost({ rows, counts }: ImportReport, to: string): void {
  assert.equal(
    VERDICTS.reduce((sum, kind) => sum + counts[kind], 0),
    rows,
  );
  const feed = JSON.parse(readFileSync(path.join(to, 'partnerships.json'), 'utf8')) as { features: unknown[] };
  assert.equal(feed.features.length, counts.new);
  const count = (name: string) => {
    const file = path.join(to, name);
    return existsSync(file) ? readCsv(readFileSync(file, 'utf8').slice(1)).length - 1 : 0;
  };
  for (const kind of ['held-back', 'review', 'rejected'] as const)
    assert.equal(count(SIDE_FILES[kind]), counts[kind], kind);
  assert.equal(count(SIDE_FILES.provenance), counts.new + counts.updated + counts.unchanged);
}

/** Cells as people, spreadsheets and mischief write them. */
const anyCell = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'yes', 'no', 'Surrey', 'Kent', 'E10000030', 'E07000026', 'Rutlnd', 'local', 'active', 'superseded', '2026-11-02', '02/11/2026', '46328',
      'police; health', '["police","health"]', 'Kent Police: Police', 'x:', ':', ';', '=1+1', "'=1", '-', '[remove]', '#NAME?', 'constructor', '__proto__',
      'https://example.org', 'www.example.org', 'jane.example@example.org', 'Jane Example', 'DI Jane Example. Ask.', '01632 960000', '1.6E+09', '\u202Eabc', '\u0000', '‘’“”', 'a'.repeat(5001), 'new', 'skip', 'questionnaire', '"', '\r\n', '\uD800',
    ), // prettier-ignore
  },
);

const HEADINGS = [
  'record-id', 'name', 'name-cy', 'aliases', 'covers', 'covers-part', 'level', 'status', 'superseded-by', 'part-of', 'summary', 'founded', 'meets', 'lead-name', 'lead-sector', 'member-sectors', 'member-organisations', 'activities', 'practice-title-1', 'practice-summary-1', 'practice-themes-1', 'practice-source-2', 'website', 'contact-email', 'contact-phone', 'sources', 'answering-organisation', 'answer-language', 'answered-on', 'consent', 'import-decision', 'import-method', 'import-surplus', 'constructor', '',
]; // prettier-ignore

/** Tables with some of the questions, some of them answered well. */
const anyTable = fc
  .record({
    headings: fc.subarray(HEADINGS, { minLength: 1 }),
    rows: fc.array(
      fc.record({
        cells: fc.array(fc.option(anyCell, { nil: null }), { maxLength: 40 }),
        extra: fc.array(anyCell, { maxLength: 2 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ headings, rows }) => {
    const all = [...new Set(['name', ...headings])];
    // A null is what a well-meaning person would have answered.
    const lines = rows.map(({ cells, extra }) => [
      ...all.map((heading, place) => cells[place] ?? WELL_MEANT.get(heading) ?? ''),
      ...extra,
    ]);
    return { headings: all, lines };
  });

describe('msp import, given anything', () => {
  test('bears random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await importNew(bytes);
      }),
      SETTINGS,
    );
  });

  test('bears random bytes behind headings that it knows, and behind the beginning of a workbook', async () => {
    const beginning = fc.constantFrom(
      'name,consent\r\n',
      'sep=;\nname;consent\n',
      '\uFEFFname\tcovers\n',
      '"name","covers"\n"',
      'PK\u0003\u0004',
    );
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 400 }), async (start, bytes) => {
        await importNew(Buffer.concat([Buffer.from(start), bytes]));
      }),
      SETTINGS,
    );
  });

  test('loses no row of a table, whatever stands in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTable,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n', '\r'),
        async ({ headings, lines }, delimiter, end) => {
          const report = await importNew(writeTable([headings, ...lines], delimiter, end));
          assert.ok(report, 'a well-formed table is never refused');
          const answered = lines.filter((cells) =>
            cells.some((cell) => Buffer.from(cell).toString().replaceAll('\uFEFF', '').trim() !== ''),
          );
          assert.equal(report.rows, answered.length);
        },
      ),
      SETTINGS,
    );
  });

  test('finds the same rows again in the files that it leaves, however often they are imported', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async ({ headings, lines }) => {
        const place = mkdtempSync(path.join(folder, 'again-'));
        const read = async (file: string, to: string) =>
          (await importAnswers(file, { ...OPTIONS, to: path.join(place, to) })).counts;
        const file = path.join(place, 'answers.csv');
        writeFileSync(file, writeTable([headings, ...lines]));
        const { rejected, 'held-back': heldBack } = await read(file, 'first');
        // Reasons count what is wrong, and quote it.
        const readText = (file: string) =>
          JSON.stringify(
            readCsvRecords(readFileSync(file, 'utf8').slice(1)).map((row) => ({ ...row, 'import-reason': '' })),
          );
        const left = (to: string, name: string) => path.join(place, to, name);
        if (rejected > 0) {
          const second = await read(left('first', 'rejected.csv'), 'second');
          assert.equal(
            VERDICTS.reduce((sum, kind) => sum + second[kind], 0),
            rejected,
          );
          if (second.rejected === rejected)
            assert.equal(readText(left('second', 'rejected.csv')), readText(left('first', 'rejected.csv')));
        }
        if (heldBack > 0) {
          await read(left('first', 'held-back.csv'), 'third');
          assert.equal(readText(left('third', 'held-back.csv')), readText(left('first', 'held-back.csv')));
        }
        rmSync(place, { recursive: true });
      }),
      { ...SETTINGS, numRuns: Math.ceil(RUNS / 3) },
    );
  });
});
