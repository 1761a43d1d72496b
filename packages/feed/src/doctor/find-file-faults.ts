import type { Finding } from './finding.js';
import type { ExaminedPage, FileFacts, FileRole, Violation } from './page-facts.js';
import type { WantedFile } from './wanted-files.js';

/** What browsers run as a module (HTML's list of JavaScript types, without those of the last century). */
const SCRIPT_TYPE = /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/;

/** Hosts that browsers trust without https. */
const OWN_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** What keeps a page from having a file: the first thing that a browser would meet; null when nothing does. */
export function findFileFault({ role, address }: WantedFile, page: ExaminedPage): Finding | null {
  if (!URL.canParse(address)) return { code: 'file-silent', role, address };
  const directive = findDirective(role, address, page.violations);
  if (directive !== null) return { code: 'file-policy', role, address, directive, source: nameSource(address, page) };
  if (isMixed(address, page.address)) return { code: 'file-mixed', role, address };
  const file = page.files.get(address);
  if (!file || isUnknown(role, address, file, page.violations)) return null;
  if (file.answer === 'none') return { code: 'file-silent', role, address };
  if (file.answer === 'closed') return { code: 'file-closed', role, address };
  if (file.status < 200 || file.status > 299) return { code: 'file-status', role, address, status: file.status };
  if (isScript(role) && !SCRIPT_TYPE.test(file.type)) return { code: 'script-type', role, address, type: file.type };
  return null;
}

/** The directive that refused a file for what it is needed for. A script may be refused to a look of ours, and still run. */
function findDirective(role: FileRole, address: string, violations: readonly Violation[]): string | null {
  const wanted = isScript(role) ? 'script-src' : 'connect-src';
  const refused = violations.some((one) => one.address === address && one.directive.startsWith(wanted));
  return refused ? wanted : null;
}

function isUnknown(role: FileRole, address: string, file: FileFacts, violations: readonly Violation[]): boolean {
  return isScript(role) && file.answer !== 'read' && violations.some((one) => one.address === address);
}

/** What has to be added to a directive. */
function nameSource(address: string, page: ExaminedPage): string {
  const { origin } = new URL(address);
  return origin === new URL(page.address).origin ? "'self'" : origin;
}

function isMixed(address: string, page: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !OWN_MACHINE.test(hostname) && new URL(page).protocol === 'https:';
}

function isScript(role: FileRole): boolean {
  return role === 'script' || role === 'part';
}
