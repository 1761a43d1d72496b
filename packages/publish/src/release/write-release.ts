import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CannotCheckError } from '../cannot-check-error.js';

import { readList, readMember } from '../files/json-members.js';
import { showPath } from '../files/read-inputs.js';
import { FEED_PATH } from './feed-files.js';
import { hashContent, writeJson, type ReleaseFile } from './release-file.js';

/** What a release consists of; itself a file in it. */
export const MANIFEST_PATH = 'release.json';

export interface WriteOptions {
  /** Looks at what is about to take the old release's place, from its folder and names. Throws to keep the old one. */
  readonly check: (readFile: (path: string) => Uint8Array) => void;
  /** Only find out what would change. */
  readonly isDryRun?: boolean;
  /** Told before each step that changes the disk. */
  readonly onStep?: (step: string) => void;
}

export interface Written {
  readonly release: string;
  /** Files that were not there before with these bytes. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const PART = '.msp-part';

/**
 * Puts a release into the folder that is served. Until everything is written and checked, nothing that is served changes; then the changed files
 * are renamed into place, the feed last but one. So the feed is at every moment the whole old or the whole new one, and everything that
 * either of them names is there. Files with a hash in their name are never removed: pages on other websites point to them.
 *
 * @throws CannotCheckError when the disk does not allow it, or the check refuses.
 */
export function writeRelease(
  folder: string,
  files: readonly ReleaseFile[],
  { check, isDryRun = false, onStep }: WriteOptions,
): Written {
  const step = onStep ?? (() => undefined);
  const manifest = createManifest(files);
  const before = readManifestPaths(folder);
  const all = [...files, manifest.file];
  const changed = all.filter((file) => !isThere(folder, file));
  const current = new Set(all.map((file) => file.path));
  const removed = before.filter((name) => !current.has(name) && existsSync(path.join(folder, name)));
  const written = { release: manifest.release, changed: changed.map((file) => file.path), removed };
  if (isDryRun) return written;
  return attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    removeRemains(folder);
    for (const file of changed.filter(({ isImmutable }) => isImmutable)) {
      step(`write ${file.path}`);
      const target = path.join(folder, file.path);
      writeAside(target, file.content);
      renameSync(target + PART, target);
    }
    const stable = changed.filter(({ isImmutable }) => !isImmutable).sort(byTurn);
    for (const file of stable) {
      step(`prepare ${file.path}`);
      writeAside(path.join(folder, file.path), file.content);
    }
    const waiting = new Set(stable.map((file) => file.path));
    check((name) => readFileSync(path.join(folder, waiting.has(name) ? name + PART : name)));
    withoutInterruption(() => {
      for (const { path: name } of stable) {
        step(`switch ${name}`);
        renameSync(path.join(folder, name + PART), path.join(folder, name));
      }
      for (const name of removed) {
        step(`remove ${name}`);
        rmSync(path.join(folder, name), { force: true });
      }
    });
    return written;
  });
}

/** Pages first: they name only what is there already. The feed is the release; the list of its files comes after it. */
function byTurn(a: ReleaseFile, b: ReleaseFile): number {
  const turn = ({ path: name }: ReleaseFile) => [FEED_PATH, MANIFEST_PATH].indexOf(name);
  return turn(a) - turn(b) || (a.path < b.path ? -1 : 1);
}

function createManifest(files: readonly ReleaseFile[]): { release: string; file: ReleaseFile } {
  const listed = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path: name, content, isImmutable }) => ({
      path: name,
      bytes: content.byteLength,
      sha256: hashContent(content),
      immutable: isImmutable,
    }));
  const release = hashContent(writeJson(listed)).slice(0, 16);
  const content = Buffer.from(`${JSON.stringify({ releaseVersion: '1.0', release, files: listed }, null, 2)}\n`);
  return { release, file: { path: MANIFEST_PATH, content, isImmutable: false } };
}

/** The changeable files of the release that is there. */
function readManifestPaths(folder: string): string[] {
  const file = path.join(folder, MANIFEST_PATH);
  if (!existsSync(file)) return [];
  try {
    const listed = readList(readMember(JSON.parse(readFileSync(file, 'utf8')) as unknown, 'files'));
    return listed.flatMap((entry) => {
      const name = readMember(entry, 'path');
      const isOurs = isJsonObject(entry) && entry['immutable'] === false && typeof name === 'string';
      // A damaged list must not lead out of the folder.
      return isOurs && !path.posix.normalize(name).startsWith('..') && !path.posix.isAbsolute(name) ? [name] : [];
    });
  } catch {
    return [];
  }
}

function isThere(folder: string, { path: name, content }: ReleaseFile): boolean {
  const file = path.join(folder, name);
  return existsSync(file) && readFileSync(file).equals(content);
}

function writeAside(target: string, content: Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target + PART, content);
}

/** What an interrupted run has left. */
function removeRemains(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith(PART)) rmSync(path.join(folder, name), { force: true });
  }
}

/** Ctrl-C between two renames waits until all are done: a few milliseconds. */
function withoutInterruption(act: () => void): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const wait = () => undefined;
  for (const signal of signals) process.on(signal, wait);
  try {
    act();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

function attempt<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof CannotCheckError || code === undefined) throw error;
    throw new CannotCheckError(
      `${showPath(folder)} cannot be written to (${code}). The release that was there still is.`,
    );
  }
}
