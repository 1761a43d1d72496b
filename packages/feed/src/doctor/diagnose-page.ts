import { findElementFaults } from './find-element-faults.js';
import { findScriptFaults } from './find-script-faults.js';
import type { Finding } from './finding.js';
import type { ExaminedPage } from './page-facts.js';

/**
 * Everything that keeps the elements of a page from showing what its author means them to show, in the order in which it should be
 * mended. Nothing is said twice, however many elements share a feed. Empty when nothing was found.
 */
export function diagnosePage(page: ExaminedPage): readonly Finding[] {
  if (page.address.startsWith('file:')) return [{ code: 'page-from-disk' }];
  if (page.elements.length === 0) return [{ code: 'no-elements' }, ...findScriptFaults(page)];
  const findings = [...findScriptFaults(page), ...page.elements.flatMap((element) => findElementFaults(element, page))];
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
