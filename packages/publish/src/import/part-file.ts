import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { attempt } from '../files/write-files.js';

const BUFFER_LENGTH = 64 * 1024;

/** A file that is written piece by piece under another name beside its place, and appears there whole or not at all. */
export class PartFile {
  readonly target: string;
  readonly #aside: string;
  #descriptor: number | null = null;
  #buffer = '';
  #bytes = 0;

  /** @param target where the file is to appear; its folder is made when it is not there */
  constructor(target: string) {
    this.target = target;
    this.#aside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#bytes + Buffer.byteLength(this.#buffer);
  }

  /** @throws CannotCheckError when the disk or the permissions do not allow it. */
  write(text: string): void {
    this.#buffer += text;
    if (this.#buffer.length >= BUFFER_LENGTH) this.#flush();
  }

  /** Writes what another part file has been given so far. */
  append(other: PartFile): void {
    for (const piece of other.#readBack()) this.#writeBytes(piece);
  }

  /** True when there is a file with the same bytes in place. */
  isInPlace(): boolean {
    this.#flush();
    const size = attempt(this.target, () => statSync(this.target, { throwIfNoEntry: false })?.size);
    return size === this.#bytes && readFileSync(this.target).equals(readFileSync(this.#aside));
  }

  /** Puts the file in its place. */
  commit(): void {
    this.#flush();
    this.#close();
    attempt(this.target, () => renameSync(this.#aside, this.target));
  }

  /** Takes away what was written aside, if anything is left of it. */
  discard(): void {
    this.#close();
    rmSync(this.#aside, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#buffer);
    this.#buffer = '';
    this.#writeBytes(bytes);
  }

  #writeBytes(bytes: Buffer): void {
    if (this.#buffer !== '') this.#flush();
    attempt(this.target, () => {
      if (this.#descriptor === null) {
        mkdirSync(path.dirname(this.target), { recursive: true });
        this.#descriptor = openSync(this.#aside, 'w+');
      }
      for (let done = 0; done < bytes.length;) done += writeSync(this.#descriptor, bytes, done);
    });
    this.#bytes += bytes.length;
  }

  *#readBack(): Iterable<Buffer> {
    this.#flush();
    const buffer = Buffer.alloc(BUFFER_LENGTH);
    for (let place = 0; place < this.#bytes;) {
      const count = readSync(this.#descriptor ?? -1, buffer, 0, buffer.length, place);
      yield buffer.subarray(0, count);
      place += count;
    }
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}
