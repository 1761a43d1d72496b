const COMMA = 0x2c;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts bytes of CSV into rows, and gives of each row only the fields that are wanted. Made for a gigabyte of short fields, of which a
 * general reader would make fifty strings for each row. Fields may be quoted and hold
 * commas; they hold no line breaks, as the format of the directory has none.
 */
export class RowScanner {
  readonly #wanted: readonly number[];
  readonly #onRow: (fields: readonly string[]) => void;
  #rest: Uint8Array = new Uint8Array();

  /** @param wanted places of fields, counted from 0; `onRow` gets their texts in this order, each empty when the row is shorter */
  constructor(wanted: readonly number[], onRow: (fields: readonly string[]) => void) {
    this.#wanted = wanted;
    this.#onRow = onRow;
  }

  push(chunk: Uint8Array): void {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end === -1) {
      this.#rest = Buffer.concat([this.#rest, chunk]);
      return;
    }
    const first = chunk.indexOf(NEWLINE);
    this.#readRow(Buffer.concat([this.#rest, chunk.subarray(0, first)]), 0);
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, end + 1);
    for (let start = first + 1; start <= end;) start = this.#readRow(bytes, start);
    this.#rest = chunk.slice(end + 1);
  }

  /** The last row, when no line break follows it. */
  finish(): void {
    if (this.#rest.length > 0) this.#readRow(Buffer.from(this.#rest), 0);
  }

  /** @returns where the next row starts */
  #readRow(bytes: Buffer, from: number): number {
    const fields = this.#wanted.map(() => '');
    let field = 0;
    let start = from;
    let isQuoted = false;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (byte === NEWLINE) break;
      else if (byte === COMMA && !isQuoted) {
        this.#take(fields, field, bytes, start, at);
        field += 1;
        start = at + 1;
      }
    }
    this.#take(fields, field, bytes, start, bytes[at - 1] === RETURN && at > start ? at - 1 : at);
    if (at > from) this.#onRow(fields);
    return at + 1;
  }

  #take(fields: string[], field: number, bytes: Buffer, start: number, end: number): void {
    const place = this.#wanted.indexOf(field);
    if (place === -1 || end <= start) return;
    const isQuoted = end - start > 1 && bytes[start] === QUOTE && bytes[end - 1] === QUOTE;
    fields[place] = isQuoted ? bytes.toString('latin1', start + 1, end - 1) : bytes.toString('latin1', start, end);
  }
}
