/** Pictures that are committed, and what tells another picture from one of them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';

const COMMITTED = fileURLToPath(new URL('../snapshots/themes/', import.meta.url));
const FAILED = fileURLToPath(new URL('../../node_modules/.cache/pictures/', import.meta.url));

/** Colours in a committed picture. More do not look better, and the files would be twice as large. */
const COLOURS = 256;
/** How far apart two colours are that count as different; 1 is from black to white. Fewer colours move none of them so far. */
const THRESHOLD = 0.05;
/** Width and height in pixels of the squares in which different pixels are counted, so that a small change counts on a long page. */
const SQUARE = 32;
/** Different pixels that a square may have. Fewer colours make 8 of them at most; a processor of another kind may add some. */
const ALLOWED = 16;

/** Keeps a picture in few colours, for comparing others with it. */
export function commitPicture(name: string, picture: Buffer): void {
  const { data, width, height } = PNG.sync.read(picture);
  mkdirSync(COMMITTED, { recursive: true });
  writeFileSync(locate(name), new Uint8Array(UPNG.encode([new Uint8Array(data).buffer], width, height, COLOURS)));
}

/**
 * What is different, in a sentence; null when nothing is. A picture that differs is left in node_modules/.cache/pictures, with
 * another beside it in which the difference is red.
 */
export function findDifference(name: string, picture: Buffer): string | null {
  if (!existsSync(locate(name))) return `There is no committed picture ${name}: run npm run pictures.`;
  const expected = PNG.sync.read(readFileSync(locate(name)));
  const actual = PNG.sync.read(picture);
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) {
    return `${name} is ${actual.width} × ${actual.height}, not ${width} × ${height} (see ${keep(name, picture)}).`;
  }
  const options = { threshold: THRESHOLD, windowSize: SQUARE };
  const different = pixelmatch(expected.data, actual.data, null, width, height, options);
  if (different <= ALLOWED) return null;
  const diff = new PNG({ width, height });
  pixelmatch(expected.data, actual.data, diff.data, width, height, options);
  keep(`${name}-difference`, PNG.sync.write(diff));
  return `${name} differs in ${different} pixels of one square (see ${keep(name, picture)}).`;
}

function locate(name: string): string {
  return path.join(COMMITTED, `${name}.png`);
}

function keep(name: string, picture: Buffer): string {
  mkdirSync(FAILED, { recursive: true });
  const file = path.join(FAILED, `${name}.png`);
  writeFileSync(file, picture);
  return path.relative(process.cwd(), file);
}
