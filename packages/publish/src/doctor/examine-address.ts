import { diagnosePage } from '@msp-widgets/feed/doctor/diagnose-page.js';
import type { Finding } from '@msp-widgets/feed/doctor/finding.js';
import type { FileFacts } from '@msp-widgets/feed/doctor/page-facts.js';
import { gatherFiles, listWantedFiles, type WantedFile } from '@msp-widgets/feed/doctor/wanted-files.js';
import { createHash } from 'node:crypto';
import { CannotCheckError } from '../cannot-check-error.js';
import { findNext } from '../validate/web/inspect-address.js';
import { requestAddress, WebFault, type WebAnswer } from '../validate/web/request-address.js';
import { listViolations, readPageFacts } from './read-page-facts.js';

const LIMITS = { timeoutMs: 20_000, maxBytes: 32 * 1024 * 1024 };
const REDIRECT_LIMIT = 5;
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];

/**
 * Looks at a page of the web as a browser would before it runs scripts, and at the files that its elements need.
 * @throws CannotCheckError when the page itself cannot be had.
 */
export async function examineAddress(start: string): Promise<readonly Finding[]> {
  const { address, answer } = await requestPage(start);
  const policies = answer.headers.get('content-security-policy');
  const page = readPageFacts(readText(answer), address, policies === null ? [] : [policies]);
  const files = await gatherFiles(page, (file) => probeFile(file, new URL(address).origin));
  const violations = listViolations(page, listWantedFiles(page, files));
  return diagnosePage({ ...page, files, violations });
}

interface Found {
  /** Where the answer came from, after redirects. */
  readonly address: string;
  readonly answer: WebAnswer;
}

async function requestPage(start: string): Promise<Found> {
  let found: Found;
  try {
    found = await follow(start, {});
  } catch (error) {
    if (error instanceof WebFault) throw new CannotCheckError(`${start}: ${error.message}.`);
    throw error;
  }
  const { status, headers } = found.answer;
  if (status < 200 || status > 299) throw new CannotCheckError(`${start}: the server answers with status ${status}.`);
  if (!/html/i.test(headers.get('content-type') ?? '')) {
    throw new CannotCheckError(`${start} is not a web page. To check a feed, run "msp validate" with its address.`);
  }
  return found;
}

/** A script of type module, and whatever a script asks for, may be read on other websites only with their servers' permission. */
async function probeFile({ address }: WantedFile, origin: string): Promise<FileFacts> {
  const nothing: FileFacts = { answer: 'none', status: 0, type: '', text: '', hashes: [] };
  if (!/^https?:/.test(address)) return nothing;
  try {
    const { address: end, answer } = await follow(address, { origin });
    const permission = answer.headers.get('access-control-allow-origin');
    const isOwn = new URL(end).origin === origin && new URL(address).origin === origin;
    if (!isOwn && permission !== '*' && permission !== origin) return { ...nothing, answer: 'closed' };
    const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
    return {
      answer: 'read',
      status: answer.status,
      type: type.trim().toLowerCase(),
      text: readText(answer),
      hashes: ALGORITHMS.map((name) => `${name}-${createHash(name).update(answer.body).digest('base64')}`),
    };
  } catch (error) {
    if (error instanceof WebFault) return nothing;
    throw error;
  }
}

async function follow(start: string, headers: Readonly<Record<string, string>>): Promise<Found> {
  let address = start;
  for (let hops = 0; ; hops++) {
    const answer = await requestAddress(address, { ...LIMITS, headers });
    const next = findNext(address, answer);
    if (next === null || hops === REDIRECT_LIMIT) return { address, answer };
    address = next;
  }
}

function readText({ body }: WebAnswer): string {
  return new TextDecoder().decode(body);
}
