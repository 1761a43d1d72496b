import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { CannotCheckError } from '../cannot-check-error.js';
import { showPath } from '../files/read-inputs.js';
import { findColumns } from './find-columns.js';
import { OutcodeCollector } from './outcode-collector.js';
import { RowScanner } from './scan-rows.js';

export interface DirectoryOptions {
  readonly register: AreaRegister;
  /** Told from time to time: bytes read, and bytes in all where that is known. */
  readonly onProgress?: (read: number, total: number | null) => void;
}

/** Bytes between two calls of `onProgress`. */
const PROGRESS_STEP = 32 * 1024 * 1024;

/** A header is a kilobyte; more than this before the first line break is no CSV. */
const HEADER_LIMIT = 64 * 1024;

/**
 * Reads a postcode directory of any size, a piece at a time.
 * @param file the CSV file, or `-` for `input`
 * @throws CannotCheckError when it is not there, or is no postcode directory.
 */
export async function readDirectory(
  file: string,
  input: Readable,
  { register, onProgress }: DirectoryOptions,
): Promise<OutcodeCollector> {
  const isPipe = file === '-';
  const name = isPipe ? 'the standard input' : showPath(file);
  const collector = new OutcodeCollector(register);
  const total = isPipe ? null : (statSync(file, { throwIfNoEntry: false })?.size ?? null);
  const stream = isPipe ? input : createReadStream(file, { highWaterMark: 1024 * 1024 });
  let header = Buffer.alloc(0);
  let scanner: RowScanner | null = null;
  let [read, told] = [0, 0];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (scanner) scanner.push(chunk);
      else {
        header = Buffer.concat([header, chunk]);
        const end = header.indexOf('\n');
        if (end === -1 && header.length < HEADER_LIMIT) continue;
        scanner = startScanner(header.subarray(0, Math.max(end, 0)), name, collector);
        scanner.push(header.subarray(end + 1));
      }
      read += chunk.length;
      if (read - told < PROGRESS_STEP) continue;
      told = read;
      onProgress?.(read, total);
    }
  } catch (error) {
    if (error instanceof CannotCheckError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CannotCheckError(`${name} ${describeFault(code)}`);
  }
  if (!scanner) throw notADirectory(name, header);
  scanner.finish();
  return collector;
}

function startScanner(header: Buffer, name: string, collector: OutcodeCollector): RowScanner {
  const columns = findColumns(header.toString('latin1').split(','));
  if (!columns) throw notADirectory(name, header);
  const { postcode, ended, council, force } = columns;
  const wanted = [postcode, ended, council, ...(force === null ? [] : [force])];
  return new RowScanner(wanted, ([code = '', end = '', councilCode = '', forceCode = '']) =>
    collector.add(code, end, councilCode, forceCode),
  );
}

function notADirectory(name: string, start: Buffer): CannotCheckError {
  if (start.subarray(0, 2).toString('latin1') === 'PK') {
    return new CannotCheckError(`${name} is a zip file. Unpack it, and name the file Data/ONSPD_…_UK.csv in it.`);
  }
  return new CannotCheckError(
    `${name} is no postcode directory: its first line must name the columns pcds, doterm and oslaua (or lad25cd). ` +
      'Take Data/ONSPD_…_UK.csv from the ONS Postcode Directory.',
  );
}

function describeFault(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there. Check the name and the folder.';
  return code === 'EISDIR' ? 'is a folder. Name the file in it.' : `could not be read (${code}).`;
}
