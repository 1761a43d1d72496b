import { createHash } from 'node:crypto';
import path from 'node:path';

/** A file of a release, under the folder that is served. */
export interface ReleaseFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly content: Uint8Array;
  /** True when the name has the hash of the content in it: the file never changes, and may be kept for ever. */
  readonly isImmutable: boolean;
}

/** Enough of the hash that two contents never share a name. */
const NAME_HASH_LENGTH = 16;

export function hashContent(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file under a name that is made from its content: `areas.topo.json` becomes `files/areas.0123456789abcdef.topo.json`. */
export function nameByContent(folder: string, name: string, content: Uint8Array): ReleaseFile {
  const [stem = '', ...endings] = name.split('.');
  const hash = hashContent(content).slice(0, NAME_HASH_LENGTH);
  return { path: path.posix.join(folder, [stem, hash, ...endings].join('.')), content, isImmutable: true };
}

/** A folder name for files that belong together, made from all their contents. */
export function nameFolder(files: readonly { readonly name: string; readonly content: Uint8Array }[]): string {
  const lines = files.map(({ name, content }) => `${name} ${hashContent(content)}\n`).sort();
  return hashContent(Buffer.from(lines.join(''))).slice(0, NAME_HASH_LENGTH);
}

export function writeJson(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
