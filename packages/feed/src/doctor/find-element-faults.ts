import { parseScope, resolveScope } from '../areas/scope.js';
import { locateAreas, locateCouncilLines, locateShards } from './element-files.js';
import { findFileFault } from './find-file-faults.js';
import type { Finding } from './finding.js';
import type { ElementFacts, ExaminedPage } from './page-facts.js';
import { holdsCouncilsOf, readAreasFile, readFeedFile, readShardFile, type FeedReading } from './read-feed-file.js';

/** What is wrong with an element's attributes, its feed, its boundary file or its council lines. */
export function findElementFaults(element: ElementFacts, page: ExaminedPage): readonly Finding[] {
  return [
    ...findPlaceFaults(element),
    ...findFeedFaults(element, page),
    ...findScopeFaults(element, page),
    ...findCouncilFaults(element, page),
    ...(element.missingMap === null ? [] : [{ code: 'map-missing', id: element.missingMap } as const]),
  ];
}

function findPlaceFaults({ tag, outerTag, isShown, isRefused }: ElementFacts): readonly Finding[] {
  if (outerTag !== null) return [{ code: 'nested', tag, outerTag }];
  if (isRefused) return [{ code: 'trusted-types', tag }];
  return isShown ? [] : [{ code: 'hidden', tag }];
}

function findFeedFaults(element: ElementFacts, page: ExaminedPage): readonly Finding[] {
  const { tag, src, hasOwnRecords, partnership } = element;
  const faults: Finding[] = [];
  const isCard = tag === 'msp-partnership-card';
  if (isCard && !partnership) faults.push({ code: 'partnership-missing' });
  if (hasOwnRecords) return faults;
  if (src === null) return [...faults, { code: 'feed-missing', tag }];
  const front = readFile('feed', src, page);
  if (!front) return faults;
  if (front.fault) return [...faults, front.fault];
  const shards = locateShards(element, page, page.files);
  const parts = front.shards ? shards.map((address) => readFile('shard', address, page)) : [front];
  faults.push(...parts.flatMap((part) => part?.fault ?? []));
  // It may be in a file that has not come, or that cannot be read.
  const isMissing =
    parts.length > 0 &&
    parts.every((part) => part && !part.fault && part.feed.partnerships.every(({ id }) => id !== partnership));
  if (isCard && partnership && isMissing) faults.push({ code: 'partnership-unknown', id: partnership, address: src });
  return faults;
}

/** A feed, or one of its files; null when nothing can be said of it. */
function readFile(role: 'feed' | 'shard', address: string, page: ExaminedPage): FeedReading | null {
  const fault = findFileFault({ role, address }, page);
  const file = page.files.get(address);
  if (fault) return { fault };
  if (file?.answer !== 'read') return null;
  return role === 'feed' ? readFeedFile(file, address) : readShardFile(file, address);
}

function findScopeFaults(element: ElementFacts, page: ExaminedPage): readonly Finding[] {
  const { tag } = element;
  const codes = parseScope(element.scope);
  if (codes?.length === 0) return [{ code: 'scope-blank', tag }];
  const address = locateAreas(element, page, page.files);
  if (address === null) return [];
  const fault = findFileFault({ role: 'areas', address }, page);
  const file = page.files.get(address);
  if (fault || file?.answer !== 'read') return fault ? [fault] : [];
  const areas = readAreasFile(file);
  if (!areas) return [{ code: 'areas-not-areas', address }];
  const scope = resolveScope(codes ?? [], areas.register);
  if (scope.unknownCodes.length === 0) return [];
  const code = scope.areas.length > 0 ? 'scope-partly-unknown' : 'scope-unknown';
  return [{ code, tag, codes: scope.unknownCodes.join(' ') }];
}

/** A map shows without them, but not as its author means it to. */
function findCouncilFaults(element: ElementFacts, page: ExaminedPage): readonly Finding[] {
  const lines = locateCouncilLines(element, page, page.files);
  if (!lines) return [];
  const { address, boundaries, areas, isNamed } = lines;
  const file = page.files.get(address);
  if (!isNamed && file?.status === 404) return [{ code: 'councils-missing', address, boundaries }];
  const fault = findFileFault({ role: 'councils', address }, page);
  if (fault) return [fault];
  const fits = file?.answer !== 'read' || holdsCouncilsOf(areas, file);
  return fits ? [] : [{ code: 'councils-misfit', address, boundaries }];
}
