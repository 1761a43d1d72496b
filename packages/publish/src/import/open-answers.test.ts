import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import writeWorkbook from 'write-excel-file/node';
import type { CountKnown } from './answer-table.js';
import { openAnswers } from './open-answers.js';

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-answers-'))));
after(() => rmSync(folder, { recursive: true }));

const KNOWN = ['name', 'covers', 'summary'];
const countKnown: CountKnown = (cells) => cells.filter((cell) => KNOWN.includes(cell)).length;

/** What is read of a file: what it is, its headings, and each row's number and cells. */
async function read(content: string | Uint8Array, name = 'answers.csv') {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const { format, headings, rows, notes } = await openAnswers(file, countKnown);
  const listed: (readonly [number, ...string[]])[] = [];
  for await (const { number, cells } of rows) listed.push([number, ...cells]);
  return { format, headings, rows: listed, notes };
}

/** The code page's own places for what Excel writes, and those of Latin-1 for the rest. */
function encodeWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('’', '\u0092').replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1');
}

const swapBytes = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('openAnswers reads CSV', () => {
  const WELSH = 'name;covers\r\nYnys Môn – Tŷ’r Ŵyl;Caerdydd\r\n';
  const ROWS = [[2, 'Ynys Môn – Tŷ’r Ŵyl', 'Caerdydd']];
  const ENCODED: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
    'in UTF-8': [WELSH, 'UTF-8'],
    'in UTF-8 with its mark': [`\uFEFF${WELSH}`, 'UTF-8'],
    'in UTF-16 with its mark, as Excel’s Unicode text': [Buffer.from(`\uFEFF${WELSH}`, 'utf16le'), 'UTF-16'],
    'in UTF-16 without a mark': [Buffer.from(WELSH, 'utf16le'), 'UTF-16'],
    'in UTF-16, the high byte first': [swapBytes(`\uFEFF${WELSH}`), 'UTF-16'],
    'in UTF-16, the high byte first, without a mark': [swapBytes(WELSH), 'UTF-16'],
  };
  for (const [what, [content, encoding]] of Object.entries(ENCODED)) {
    test(what, async () => {
      const { format, headings, rows } = await read(content);
      assert.equal(format, `CSV, ${encoding}, with semicolons`);
      assert.deepEqual(headings, ['name', 'covers']);
      assert.deepEqual(rows, ROWS);
    });
  }

  test('in Windows-1252, as Excel writes it on Windows', async () => {
    const { format, rows } = await read(encodeWindows1252('name,covers\r\nYnys Môn – it’s €5,Kent\r\n'));
    assert.equal(format, 'CSV, Windows-1252, with commas');
    assert.deepEqual(rows, [[2, 'Ynys Môn – it’s €5', 'Kent']]);
  });

  test('in UTF-8 whose only letter beyond ASCII is in the last row of a large file', async () => {
    const filler = 'A Group,Kent\n'.repeat(20_000);
    const { format, rows } = await read(`name,covers\n${filler}Môn,Kent\n`);
    assert.match(format, /UTF-8/);
    assert.deepEqual(rows.at(-1), [20_002, 'Môn', 'Kent']);
  });

  for (const [delimiter, words] of [
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ] as const) {
    test(`with ${words}, also where other separators stand inside cells`, async () => {
      const { format, rows } = await read(`name${delimiter}covers\n"a,b;c\td|e"${delimiter}Kent\n`);
      assert.equal(format, `CSV, UTF-8, with ${words}`);
      assert.deepEqual(rows, [[2, 'a,b;c\td|e', 'Kent']]);
    });
  }

  test('as Excel’s own first line says, which is no row', async () => {
    const { format, rows, headings } = await read('sep=;\r\nname;covers,x\r\nA;Kent\r\n');
    assert.deepEqual([format, headings], ['CSV, UTF-8, with semicolons', ['name', 'covers,x']]);
    assert.deepEqual(rows, [[2, 'A', 'Kent']]);
  });

  test('with any line end, mixed, and line ends, quotation marks and separators inside cells', async () => {
    const { rows } = await read('name,covers\r\n"a\r\nb",Kent\n"say ""hi"", then",Surrey\rplain "quoted" words,Essex');
    assert.deepEqual(rows, [
      [2, 'a\r\nb', 'Kent'],
      [3, 'say "hi", then', 'Surrey'],
      [4, 'plain "quoted" words', 'Essex'],
    ]);
  });

  test('with the rows numbered as a spreadsheet numbers them, blank ones and a title above included', async () => {
    const { headings, rows } = await read('Survey of 2026\n\nname,covers,,\nA,Kent,,\n\n,,,\nB,Essex\n');
    assert.deepEqual(headings, ['name', 'covers']);
    assert.deepEqual(rows, [
      [4, 'A', 'Kent', '', ''],
      [5, ''],
      [6, '', '', '', ''],
      [7, 'B', 'Essex'],
    ]);
  });

  test('cut anywhere by the pieces in which it is read', async () => {
    const long = 'x'.repeat(65_530);
    const { rows } = await read(`name,covers\r\n${long},Kent\r\n"Môn, ${long}",Essex\r\n`);
    assert.deepEqual(
      rows.map(([number, name, covers]) => [number, name?.length, covers]),
      [
        [2, 65_530, 'Kent'],
        [3, 65_535, 'Essex'],
      ],
    );
  });
});

describe('openAnswers reads Excel workbooks', () => {
  const writeSheets = async (...sheets: { sheet: string; data: unknown[][] }[]) =>
    writeWorkbook(
      sheets.map(({ sheet, data }) => ({
        sheet,
        data: data.map((row) =>
          row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value })),
        ),
      })) as never,
    ).toBuffer();

  test('with dates as days, numbers as they are, and empty cells empty', async () => {
    const data = [
      ['name', 'covers', 'summary'],
      ['Môn', new Date('2026-11-02'), 2016],
      [null, true, ''],
    ];
    const { format, headings, rows } = await read(await writeSheets({ sheet: 'Answers', data }), 'answers.xlsx');
    assert.deepEqual([format, headings], ['Excel workbook, sheet “Answers”', ['name', 'covers', 'summary']]);
    assert.deepEqual(rows, [
      [2, 'Môn', '2026-11-02', '2016'],
      [3, '', 'true', ''],
    ]);
  });

  test('from the first sheet that has questions, and says which others have something', async () => {
    const { format, rows, notes } = await read(
      await writeSheets({ sheet: 'Notes', data: [['to do']] }, { sheet: 'Answers', data: [['name'], ['A']] }),
      'named-anything.csv',
    );
    assert.equal(format, 'Excel workbook, sheet “Answers”');
    assert.deepEqual(rows, [[2, 'A']]);
    assert.deepEqual(notes, ['The sheet “Notes” was not read. Save it as a file of its own to import it.']);
  });
});
