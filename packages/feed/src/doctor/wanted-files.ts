import { isJsonObject } from '../json-readers.js';
import { nameScript, type ElementFacts, type FileFacts, type FileRole, type PageFacts } from './page-facts.js';
import { readFeedFile } from './read-feed-file.js';

export interface WantedFile {
  readonly role: FileRole;
  /** Absolute. */
  readonly address: string;
}

/** Files by address, as far as they have come. */
export type Files = ReadonlyMap<string, FileFacts>;

/**
 * Every file that the elements of a page will ask for, as far as that can be known from those that have come. Only the map and a
 * scope cannot do without areas, so a boundary file that nobody needs is not asked for.
 */
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
  for (const element of elements) want('areas', locateAreas(element, page, files));
  return [...wanted.values()];
}

/** Where an element finds its boundary file; null when it needs none, or that cannot be known. */
export function locateAreas(element: ElementFacts, { scripts }: PageFacts, files: Files): string | null {
  if (element.scope === null && element.tag !== 'msp-map') return null;
  if (element.areas !== null) return element.areas;
  const file = element.hasOwnRecords || element.src === null ? null : files.get(element.src);
  if (file?.answer !== 'read' && !element.hasOwnRecords) return null;
  const { feed = null } = file && element.src !== null ? readFeedFile(file, element.src) : {};
  if (feed?.areas) return feed.areas.href;
  const [script] = scripts;
  return script && (feed || element.hasOwnRecords) ? new URL('areas.topo.json', script.address).href : null;
}

/** The scripts that the main script fetches later: hash by address, from the list of hashes beside it. */
export function listParts(script: string, files: Files): ReadonlyMap<string, string> {
  if (nameScript(script) !== 'msp.js') return new Map();
  const list = files.get(locateHashes(script));
  const hashes: unknown = list?.answer === 'read' && list.status === 200 ? parseOrNull(list.text) : null;
  return new Map(
    Object.entries(isJsonObject(hashes) ? hashes : {})
      // What is named by its content belongs to the main script; the others stand by themselves.
      .filter(([name, hash]) => /^msp-.*-[\w-]{8}\.js$/.test(name) && typeof hash === 'string')
      .map(([name, hash]) => [new URL(name, script).href, String(hash)]),
  );
}

/** Address of the list of hashes that the build puts beside a script. */
function locateHashes(script: string): string {
  return new URL('integrity.json', script).href;
}

/**
 * Asks for every file that a page needs, and for those which they in turn lead to. The list of hashes is a help to us alone: that it
 * is not there is no fault.
 */
export async function gatherFiles(page: PageFacts, probe: (file: WantedFile) => Promise<FileFacts>): Promise<Files> {
  const files = new Map<string, FileFacts>();
  const hashes = page.scripts
    .filter(({ address }) => nameScript(address) === 'msp.js')
    .map(({ address }): WantedFile => ({ role: 'part', address: locateHashes(address) }));
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
