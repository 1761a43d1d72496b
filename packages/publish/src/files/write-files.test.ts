import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { CannotCheckError } from '../cannot-check-error.js';
import { planFiles, writeFiles } from './write-files.js';

/** What most file systems allow, in bytes. */
const LONGEST_NAME = 255;

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-write-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string): void {
  writeFiles(planFiles(folder, [{ name, content: 'text' }], false));
}

describe('writeFiles', () => {
  test('writes a file whose name is as long as it may be', () => {
    const name = 'n'.repeat(LONGEST_NAME);
    write(name);
    assert.deepEqual(readdirSync(folder), [name]);
  });

  test('says of a longer name that it is too long, and leaves nothing behind', () => {
    assert.throws(
      () => write('n'.repeat(LONGEST_NAME + 1)),
      (error: Error) =>
        error instanceof CannotCheckError && /cannot be written: its name is too long\.$/.test(error.message),
    );
    assert.deepEqual(readdirSync(folder), []);
  });
});
