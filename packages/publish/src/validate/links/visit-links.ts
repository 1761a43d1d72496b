import { findNext } from '../web/inspect-address.js';
import { requestAddress, WebFault, type WebAnswer, type WebFaultKind } from '../web/request-address.js';

/** What came of asking for a page. */
export type Visit =
  | { readonly fault: WebFaultKind }
  | {
      readonly status: number;
      /** Where the page was found in the end. */
      readonly address: string;
      /** True when every step on the way said that it holds for good. */
      readonly isPermanent: boolean;
    };

export interface VisitOptions {
  /** Milliseconds for each request. */
  readonly timeoutMs?: number;
  /** Told after each page, for a progress line. */
  readonly onVisit?: (done: number, total: number) => void;
}

/** At most so many requests at once, to one host and in all. */
const PER_HOST = 2;
const AT_ONCE = 8;

const REDIRECT_LIMIT = 5;

/** Asks for each page once: a few at a time, and never more than two of one host. Never throws. */
export async function visitLinks(
  pages: Iterable<string>,
  { timeoutMs = 10_000, onVisit }: VisitOptions = {},
): Promise<ReadonlyMap<string, Visit>> {
  const lanes = makeLanes(pages);
  const total = lanes.reduce((sum, lane) => sum + lane.length, 0);
  const visits = new Map<string, Visit>();
  const work = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const page of lane) {
        visits.set(page, await visit(page, timeoutMs));
        onVisit?.(visits.size, total);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return visits;
}

/** Pages that are visited one after another: those of one host share as many lanes as it bears requests at once. */
function makeLanes(pages: Iterable<string>): string[][] {
  const hosts = new Map<string, string[][]>();
  for (const page of pages) {
    const { host } = new URL(page);
    const lanes = hosts.get(host) ?? Array.from({ length: PER_HOST }, () => []);
    hosts.set(host, lanes);
    const shortest = lanes.reduce((best, lane) => (lane.length < best.length ? lane : best));
    shortest.push(page);
  }
  return [...hosts.values()].flat().filter((lane) => lane.length > 0);
}

async function visit(page: string, timeoutMs: number): Promise<Visit> {
  try {
    let address = page;
    let isPermanent = true;
    let answer = await ask(address, timeoutMs);
    for (let step = 0; step < REDIRECT_LIMIT; step++) {
      const next = findNext(address, answer);
      if (next === null) break;
      isPermanent &&= answer.status === 301 || answer.status === 308;
      address = next;
      answer = await ask(address, timeoutMs);
    }
    return { status: answer.status, address, isPermanent };
  } catch (error) {
    if (!(error instanceof WebFault)) throw error;
    return { fault: error.kind };
  }
}

/** HEAD first, which is little work for the server; GET where that is not understood, as is common. */
async function ask(address: string, timeoutMs: number): Promise<WebAnswer> {
  const head = await requestAddress(address, { method: 'HEAD', timeoutMs, maxBytes: 0 });
  return head.status < 400 || head.status === 429
    ? head
    : requestAddress(address, { method: 'GET', timeoutMs, maxBytes: 0 });
}
