import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** How the bytes of a text file stand for letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Enough of a file to see its byte order mark, or that every other byte is zero. */
const SAMPLE_BYTES = 4096;

/**
 * How a text file is encoded: as its byte order mark says; as UTF-16 when every other byte is zero; as UTF-8 when all of it can be read so; else as
 * Windows-1252, in which Excel writes CSV on Windows. Reads the file through once, in pieces.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const sample = await readStart(file, SAMPLE_BYTES);
  const [first = -1, second = -1, third = -1] = sample;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 1].map((offset) => sample.filter((byte, place) => place % 2 === offset && byte === 0).length);
  if ((zeros[1] ?? 0) > sample.length / 4) return 'utf-16le';
  if ((zeros[0] ?? 0) > sample.length / 4) return 'utf-16be';
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

/** The text of a file in pieces, without its byte order mark. */
export async function* decodeFile(file: string, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(file)) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The first bytes of a file; fewer when it is shorter. */
export async function readStart(file: string, bytes: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
