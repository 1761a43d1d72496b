import { expect } from 'chai';
import { readCsv } from '../testing/read-csv.js';
import { BYTE_ORDER_MARK, writeCsv } from './csv.js';
import type { Cell, Table } from './table.js';

function buildTable(...rows: Cell[][]): Table {
  const columns = (rows[0] ?? [null]).map((_, place) => ({
    name: `column_${place + 1}`,
    titles: { en: `Column ${place + 1}`, cy: `Colofn ${place + 1}` },
    type: 'text' as const,
    list: false,
  }));
  return { columns, key: [], rows };
}

const write = (...cells: Cell[]) => writeCsv(buildTable(cells)).replace(/^.*\r\n/, '');

describe('writeCsv', () => {
  it('writes a heading and rows, each line ending with CRLF', () => {
    expect(writeCsv(buildTable(['a', 'b'], ['c', 'd']))).to.equal('column_1,column_2\r\na,b\r\nc,d\r\n');
  });

  it('writes the heading alone when there are no rows', () => {
    expect(writeCsv({ ...buildTable(['a']), rows: [] })).to.equal('column_1\r\n');
  });

  it('heads the columns in a language when asked', () => {
    expect(writeCsv(buildTable(['a']), { headings: 'cy' })).to.equal('Colofn 1\r\na\r\n');
    expect(writeCsv(buildTable(['a']), { headings: 'en' })).to.equal('Column 1\r\na\r\n');
  });

  it('leaves "not recorded" empty, and writes numbers and flags bare', () => {
    expect(write(null, 0, -1.15, true, false, '')).to.equal(',0,-1.15,true,false,\r\n');
  });

  it('brings every text back through a strict reader', () => {
    const texts = [
      'a,b',
      'say "no"',
      '"',
      'two\nlines',
      'two\r\nlines',
      ' spaced ',
      'a; b',
      'Ynys Môn, Tŷ Gŵyl',
      'a\tb',
      '😀',
    ];
    expect(readCsv(writeCsv(buildTable(texts)))[1]).to.deep.equal(texts);
  });

  it('puts an apostrophe before what a spreadsheet would take for a formula', () => {
    const attacks = [
      '=1+1',
      '+44 20',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '\u00a0@SUM(A1)',
      '＝1',
      '＋1',
      '=HYPERLINK("https://example.org","x")',
    ];
    expect(readCsv(writeCsv(buildTable(attacks)))[1]).to.deep.equal(attacks.map((text) => `'${text}`));
  });

  it('leaves the same signs alone inside a text', () => {
    expect(write('a=b', 'a+b', 'x@example.org', "it's")).to.equal("a=b,a+b,x@example.org,it's\r\n");
  });

  it('lets no field end at a semicolon or tab, which part the fields in some countries', () => {
    expect(write('a;=1', 'b\t=1')).to.equal('"a;=1","b\t=1"\r\n');
  });

  it('starts with the byte order mark only when asked', () => {
    const table = buildTable(['Môn']);
    expect(writeCsv(table)).to.match(/^column_1/);
    expect(writeCsv(table, { mark: true })).to.equal(`${BYTE_ORDER_MARK}${writeCsv(table)}`);
    expect([...new TextEncoder().encode(BYTE_ORDER_MARK)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });
});

describe('readCsv, the reader that these tests rest on', () => {
  for (const [what, text] of [
    ['a line feed alone', 'a\nb\r\n'],
    ['a quotation mark inside a bare field', 'a"b\r\n'],
    ['a quotation mark that is not closed', '"a\r\n'],
    ['an end without a line end', 'a,b'],
    ['rows of different lengths', 'a,b\r\nc\r\n'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => readCsv(text)).to.throw('Not RFC 4180');
    });
  }
});
