import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotCheckError } from '../cannot-check-error.js';
import type { FileToWrite } from './file-to-write.js';
import { showPath } from './read-inputs.js';

/** Files that a message names one by one. */
const NAMED = 5;

/** What happens to a file: `unchanged` is already there with the same bytes. */
export type Deed = 'write' | 'overwrite' | 'unchanged';

export interface PlannedFile extends FileToWrite {
  readonly path: string;
  readonly deed: Deed;
}

/**
 * Compares what is to be written with what is there. Changes nothing.
 * @throws CannotCheckError when a file is in the way and may not be overwritten, or the folder is none.
 */
export function planFiles(folder: string, files: readonly FileToWrite[], mayOverwrite: boolean): PlannedFile[] {
  const planned = files.map((file) => {
    const target = path.join(folder, file.name);
    return { ...file, path: target, deed: compareFile(target, file.content) };
  });
  const inTheWay = planned.filter(({ deed }) => deed === 'overwrite');
  if (inTheWay.length > 0 && !mayOverwrite) {
    const names = nameSome(inTheWay.map((file) => showPath(file.path)));
    throw new CannotCheckError(
      `nothing was written: ${names} would be overwritten. Choose another folder, or say --force.`,
    );
  }
  return planned;
}

/**
 * Writes what was planned. Each file appears whole or not at all: it is written under another name first.
 * @throws CannotCheckError when the disk or the permissions do not allow it.
 */
export function writeFiles(planned: readonly PlannedFile[]): void {
  for (const { path: target, content, deed } of planned) {
    if (deed === 'unchanged') continue;
    const home = path.dirname(target);
    attempt(home, () => mkdirSync(home, { recursive: true }));
    // Not named for the target: a name that is just short enough would then be too long.
    const aside = path.join(home, `.msp-${process.pid}.part`);
    try {
      attempt(target, () => {
        writeFileSync(aside, content, { flag: 'wx' });
        renameSync(aside, target);
      });
    } finally {
      rmSync(aside, { force: true });
    }
  }
}

/** The first few, and how many more. */
function nameSome(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ');
}

function compareFile(target: string, content: FileToWrite['content']): Deed {
  return attempt(target, () => {
    const size = statSync(target, { throwIfNoEntry: false })?.size;
    if (size === undefined) return 'write';
    return readFileSync(target).equals(typeof content === 'string' ? Buffer.from(content) : content)
      ? 'unchanged'
      : 'overwrite';
  });
}

/** Does something to a file, and says in one sentence why it cannot be done. @throws CannotCheckError */
export function attempt<T>(target: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotCheckError(`${showPath(target)} cannot be written: ${describeWriteFault(code)}`);
  }
}

/** Why something could not be written, as the end of a sentence. */
export function describeWriteFault(code: string | undefined): string {
  switch (code) {
    case 'EISDIR':
      return 'there is a folder of that name.';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'there is a file where the folder should be.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it is not allowed there. Check the permissions.';
    case 'ENAMETOOLONG':
      return 'its name is too long.';
    case 'ENOSPC':
      return 'the disk is full.';
    default:
      return `${code ?? 'unknown reason'}.`;
  }
}
