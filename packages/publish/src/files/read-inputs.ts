import { parseAreas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotCheckError } from '../cannot-check-error.js';
import { makeShowable } from '../quote.js';
import { findPath, locateReference } from './locate-reference.js';

/** The project's published data; as far from here in `src/` as in `lib/`. */
const DATA = fileURLToPath(new URL('../../../../data/', import.meta.url));

const REGISTER = path.join(DATA, 'area-register.json');

/** More than the readers' limit, so that a feed somewhat too large is still checked. */
const BYTE_LIMIT = 256 * 1024 * 1024;

export interface JsonFile {
  readonly value: unknown;
  readonly bytes: number;
  readonly text: string;
}

export interface RegisterFile {
  readonly register: AreaRegister;
  /** The file that was read, relative to the current folder where that is shorter. */
  readonly file: string;
  /** The file in which people can look codes up: the readable register, when there is one beside the boundary file. */
  readonly lookUp: string;
}

/** True for what is written like an address on the web. */
export function isWebAddress(file: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(file);
}

/** @throws CannotCheckError when the file is not there, or not JSON in UTF-8. */
export function readJsonFile(file: string): JsonFile {
  return parseJsonBytes(readBytes(file), showPath(file));
}

/**
 * @param name what the bytes are called in a message
 * @throws CannotCheckError when they are not JSON in UTF-8.
 */
export function parseJsonBytes(bytes: Uint8Array, name: string): JsonFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotCheckError(`${name} is not text in UTF-8. Save it again with that encoding.`);
  }
  try {
    return { value: JSON.parse(text) as unknown, bytes: bytes.byteLength, text };
  } catch (error) {
    throw new CannotCheckError(`${name} is not JSON: ${describeJsonFault(error, text)}`);
  }
}

/**
 * The areas that codes are looked up in: those of the named file, else of the boundary file that the feed names, if it is there as a file, else
 * the project's own.
 * @throws CannotCheckError when the file that was chosen holds no areas.
 */
export function readRegister(areasFile: string | undefined, feedFile: string, feed: unknown): RegisterFile {
  const file = areasFile ?? findBoundaryFile(feedFile, feed) ?? REGISTER;
  const beside = path.join(path.dirname(file), path.basename(REGISTER));
  const lookUp = areasFile === undefined && existsSync(beside) ? beside : file;
  return { register: readAreas(file), file: showPath(file), lookUp: showPath(lookUp) };
}

/** The questionnaire's questions. @throws CannotCheckError when they are not where they belong. */
export function readQuestions(): unknown {
  return readJsonFile(path.join(DATA, 'questionnaire/questions.json')).value;
}

/** The project's own feed. @throws CannotCheckError when it is not where it belongs. */
export function readPublishedFeed(): unknown {
  return readJsonFile(path.join(DATA, 'partnerships.json')).value;
}

/** The project's schema of a feed, as JSON. @throws CannotCheckError when it is not where it belongs. */
export function readPublishedSchema(): unknown {
  return readJsonFile(path.join(DATA, 'partnerships.schema.json')).value;
}

/** A path as people here would write it: from the current folder when it lies inside, else as it was given. */
export function showPath(file: string): string {
  const relative = path.relative('', file).split(path.sep).join('/');
  const isOutside = relative.startsWith('..') || path.isAbsolute(relative);
  return makeShowable(isOutside ? file : relative || '.');
}

function readAreas(file: string): AreaRegister {
  const { value } = readJsonFile(file);
  const register = parseRegister(value);
  if (register) return register;
  throw new CannotCheckError(
    `${showPath(file)} holds no areas: --areas takes a boundary file (TopoJSON with a register) or a list of areas.`,
  );
}

/** The areas of a boundary file, or of a plain register; null when it is neither. */
export function parseRegister(value: unknown): AreaRegister | null {
  // A register by itself is a list; a boundary file brings one along. Either way the same reader checks each entry.
  const boundaries = Array.isArray(value)
    ? { type: 'Topology', arcs: [], objects: {}, register: value as unknown[] }
    : value;
  try {
    return parseAreas(boundaries).register;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return null;
  }
}

/** The boundary file that a feed names, if it is there as a file. */
export function findBoundaryFile(feedFile: string, feed: unknown): string | null {
  const file = findPath(locateReference(feedFile, feed, 'areas'));
  try {
    return file !== null && statSync(file).isFile() ? file : null;
  } catch {
    return null; // it is not here
  }
}

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).size > BYTE_LIMIT) throw new CannotCheckError(`${showPath(file)} is too large to be a feed.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CannotCheckError) throw error;
    throw new CannotCheckError(`${showPath(file)} ${describeFileFault((error as NodeJS.ErrnoException).code)}`);
  }
}

/** Why a file could not be read, as the end of a sentence that begins with its name. */
export function describeFileFault(code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'is not there. Check the name and the folder.';
    case 'EISDIR':
      return 'is a folder. Name the file in it.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read. Check its permissions.';
    default:
      return `could not be read (${code ?? 'unknown reason'}).`;
  }
}

/** Where the JSON goes wrong, as a line that an editor can go to. */
function describeJsonFault(error: unknown, text: string): string {
  if (text.trim() === '') return 'it is empty.';
  if (text.trimStart().startsWith('<')) return 'it looks like a web page.';
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return 'it ends too early, or is damaged. Open it in an editor that checks JSON.';
  const line = text.slice(0, Number(position)).split('\n').length;
  return `look at line ${line} and the one before it, for a missing comma, bracket or quotation mark.`;
}
