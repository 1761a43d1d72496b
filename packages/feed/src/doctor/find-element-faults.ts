import { parseScope, resolveScope } from '../areas/scope.js';
import { findFileFault } from './find-file-faults.js';
import type { Finding } from './finding.js';
import type { ElementFacts, ExaminedPage } from './page-facts.js';
import { readAreasFile, readFeedFile } from './read-feed-file.js';
import { locateAreas } from './wanted-files.js';

/** What is wrong with an element's attributes, its feed or its boundary file. */
export function findElementFaults(element: ElementFacts, page: ExaminedPage): readonly Finding[] {
  return [
    ...findPlaceFaults(element),
    ...findFeedFaults(element, page),
    ...findScopeFaults(element, page),
    ...(element.missingMap === null ? [] : [{ code: 'map-missing', id: element.missingMap } as const]),
  ];
}

function findPlaceFaults({ tag, outerTag, isShown, isRefused }: ElementFacts): readonly Finding[] {
  if (outerTag !== null) return [{ code: 'nested', tag, outerTag }];
  if (isRefused) return [{ code: 'trusted-types', tag }];
  return isShown ? [] : [{ code: 'hidden', tag }];
}

function findFeedFaults({ tag, src, hasOwnRecords, partnership }: ElementFacts, page: ExaminedPage) {
  const faults: Finding[] = [];
  const isCard = tag === 'msp-partnership-card';
  if (isCard && !partnership) faults.push({ code: 'partnership-missing' });
  if (hasOwnRecords) return faults;
  if (src === null) return [...faults, { code: 'feed-missing', tag } as const];
  const fault = findFileFault({ role: 'feed', address: src }, page);
  const file = page.files.get(src);
  if (fault || file?.answer !== 'read') return fault ? [...faults, fault] : faults;
  const reading = readFeedFile(file, src);
  if (reading.fault) return [...faults, reading.fault];
  const isThere = reading.isIndex || reading.feed.partnerships.some(({ id }) => id === partnership);
  if (isCard && partnership && !isThere) faults.push({ code: 'partnership-unknown', id: partnership, address: src });
  return faults;
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
