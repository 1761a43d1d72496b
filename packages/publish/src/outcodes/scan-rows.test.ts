import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RowScanner } from './scan-rows.js';

/** The fields 0, 2 and 3 of each row, when the text arrives in pieces of a size. */
function scan(text: string, size: number): string[] {
  const rows: string[] = [];
  const scanner = new RowScanner([0, 2, 3], (fields) => rows.push(fields.join('|')));
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) scanner.push(bytes.subarray(start, start + size));
  scanner.finish();
  return rows;
}

describe('RowScanner', () => {
  const TEXT = 'a,b,c,d,e\r\n"p, q",,"r",s\n\nshort\n"1","2","","4"';
  for (const size of [1, 2, 3, 7, 1000]) {
    test(`reads quotes, commas in quotes, short rows and any line break, in pieces of ${size} bytes`, () => {
      assert.deepEqual(scan(TEXT, size), ['a|c|d', 'p, q|r|s', 'short||', '1||4']);
    });
  }
});
