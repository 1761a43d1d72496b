import { isJsonObject } from '../json-readers.js';
import { locateAreas, locateCouncilLines, locateShards, type Files } from './element-files.js';
import { locateBeside, nameScript, type FileFacts, type FileRole, type PageFacts } from './page-facts.js';

export interface WantedFile {
  readonly role: FileRole;
  /** Absolute. */
  readonly address: string;
}

/** Every file that the elements of a page may ask for, as far as that can be known from those that have come. */
export function listWantedFiles(page: PageFacts, files: Files): readonly WantedFile[] {
  const { scripts, elements } = page;
  const wanted = new Map<string, WantedFile>();
  const want = (role: FileRole, address: string | null) => {
    if (address !== null && !wanted.has(address)) wanted.set(address, { role, address });
  };
  for (const { address } of scripts) {
    want('script', address);
    for (const part of listParts(address, files).keys()) want('part', part);
  }
  for (const { src, hasOwnRecords } of elements) if (!hasOwnRecords) want('feed', src);
  for (const element of elements) {
    want('areas', locateAreas(element, page, files));
    for (const shard of locateShards(element, page, files)) want('shard', shard);
    want('councils', locateCouncilLines(element, page, files)?.address ?? null);
  }
  return [...wanted.values()];
}

/** The scripts that the main script fetches later: hash by address, from the list of hashes beside it. */
export function listParts(script: string, files: Files): ReadonlyMap<string, string> {
  if (nameScript(script) !== 'msp.js') return new Map();
  const list = files.get(locateHashes(script) ?? '');
  const hashes: unknown = list?.answer === 'read' && list.status === 200 ? parseOrNull(list.text) : null;
  return new Map(
    Object.entries(isJsonObject(hashes) ? hashes : {})
      // What is named by its content belongs to the main script; the others stand by themselves.
      .filter(([name, hash]) => /^msp-.*-[\w-]{8}\.js$/.test(name) && typeof hash === 'string')
      .map(([name, hash]) => [locateBeside(script, name) ?? name, String(hash)]),
  );
}

/** Address of the list of hashes that the build puts beside a script. */
function locateHashes(script: string): string | null {
  return locateBeside(script, 'integrity.json');
}

/**
 * Asks for every file that a page needs, and for those which they in turn lead to. The list of hashes is a help to us alone: that it
 * is not there is no fault.
 */
export async function gatherFiles(page: PageFacts, probe: (file: WantedFile) => Promise<FileFacts>): Promise<Files> {
  const files = new Map<string, FileFacts>();
  const hashes = page.scripts.flatMap(({ address }): readonly WantedFile[] => {
    const list = nameScript(address) === 'msp.js' ? locateHashes(address) : null;
    return list === null ? [] : [{ role: 'part', address: list }];
  });
  for (;;) {
    const missing = [...hashes, ...listWantedFiles(page, files)].filter(({ address }) => !files.has(address));
    if (missing.length === 0) return files;
    await Promise.all(missing.map(async (file) => files.set(file.address, await probe(file))));
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
