import { findFileFault } from './find-file-faults.js';
import type { Finding } from './finding.js';
import { drawsTag, ELEMENT_TAGS, nameScript, type ExaminedPage, type ScriptTag } from './page-facts.js';
import { listParts } from './wanted-files.js';

/** What is wrong with the scripts of a page, and with the files that they fetch later. */
export function findScriptFaults(page: ExaminedPage): readonly Finding[] {
  const scripts = page.scripts.flatMap((script) => findTagFaults(script, page));
  return [...scripts, ...findCopies(page), ...findUndrawn(page, scripts)];
}

function findTagFaults(script: ScriptTag, page: ExaminedPage): readonly Finding[] {
  const { address, isModule } = script;
  const [, search = ''] = /^[^?#]*(\?[^#]+)/.exec(address) ?? [];
  const fault = findFileFault({ role: 'script', address }, page) ?? findForeignBytes(script, page);
  return [
    ...(isModule ? [] : [{ code: 'not-a-module', address } as const]),
    ...(search === '' ? [] : [{ code: 'address-with-query', address, query: search } as const]),
    ...(fault ? [fault] : findPartFaults(address, page)),
  ];
}

/** Browsers take the strongest algorithm of those that an attribute names, and any of its hashes. */
function findForeignBytes({ address, integrity }: ScriptTag, { files }: ExaminedPage): Finding | null {
  const hashes = files.get(address)?.hashes ?? [];
  const named = integrity.split(/\s+/).map((hash) => hash.replace(/\?.*/, ''));
  const algorithm = ['sha512-', 'sha384-', 'sha256-'].find((name) => named.some((hash) => hash.startsWith(name)));
  if (algorithm === undefined || hashes.length === 0) return null;
  const isRight = named.some((hash) => hash.startsWith(algorithm) && hashes.includes(hash));
  return isRight ? null : { code: 'script-integrity', role: 'script', address };
}

function findPartFaults(script: string, page: ExaminedPage): readonly Finding[] {
  return [...listParts(script, page.files)].flatMap(([address, hash]): readonly Finding[] => {
    const fault = findFileFault({ role: 'part', address }, page);
    if (fault) return [fault];
    const hashes = page.files.get(address)?.hashes ?? [];
    return hashes.length === 0 || hashes.includes(hash) ? [] : [{ code: 'part-changed', role: 'part', address }];
  });
}

/** More than one version, or one file from two places: only one of them draws. */
function findCopies({ scripts, files }: ExaminedPage): readonly Finding[] {
  const addresses = new Map(scripts.map(({ address }) => [address.replace(/[?#].*/, ''), address]));
  const versions = new Map<string, string>();
  for (const [plain, address] of addresses) {
    const version = readVersion(files.get(address)?.text ?? '');
    if (version !== null && !versions.has(version)) versions.set(version, plain);
  }
  if (versions.size > 1) {
    const named = [...versions].map(([version, address]) => `${version}: ${address}`).join('; ');
    return [{ code: 'two-versions', versions: named }];
  }
  const names = [...addresses.keys()].map((address) => nameScript(address));
  const twice = [...addresses.keys()].filter((_, index) => names.filter((name) => name === names[index]).length > 1);
  return twice.length > 1 ? [{ code: 'two-copies', addresses: twice.join(', ') }] : [];
}

/** The version that the build writes at the top of every script. */
function readVersion(text: string): string | null {
  return /MSP widgets (\d[\w.-]*\w)/.exec(text.slice(0, 200))?.[1] ?? null;
}

/** Tags that no script draws. A script with a fault of its own says enough. */
function findUndrawn({ scripts, elements }: ExaminedPage, faults: readonly Finding[]): readonly Finding[] {
  return ELEMENT_TAGS.flatMap((tag): readonly Finding[] => {
    const ofTag = elements.filter((element) => element.tag === tag);
    if (ofTag.length === 0 || ofTag.some(({ isDefined }) => isDefined === true)) return [];
    const [script] = scripts.filter(({ address }) => drawsTag(nameScript(address), tag));
    if (!script) return [{ code: 'no-script', tag }];
    const { address } = script;
    const isExplained = faults.some((fault) => 'address' in fault && fault.address === address);
    return isExplained || ofTag.some(({ isDefined }) => isDefined === null) ? [] : [{ code: 'not-run', tag, address }];
  });
}
