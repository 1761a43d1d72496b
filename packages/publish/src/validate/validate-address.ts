import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { safeUrl } from '@msp-widgets/feed/safe-url.js';
import { isFeedIndex } from '@msp-widgets/feed/shards/is-feed-index.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { readList, readMember } from '../files/json-members.js';
import { parseJsonBytes, parseRegister, readRegister } from '../files/read-inputs.js';
import { makeShowable } from '../quote.js';
import { checkCouncilOutlines } from './check-councils-file.js';
import { checkFeed } from './check-feed.js';
import { checkWholeFeed } from './check-whole-feed.js';
import { layOutFeed } from './feed-document.js';
import type { Finding } from './finding.js';
import type { Report } from './format-report.js';
import { joinIndex } from './join-index.js';
import { checkLiveLinks } from './links/check-live-links.js';
import { readFeedSchema } from './read-feed-schema.js';
import type { ValidateOptions } from './validate-file.js';
import { checkHosting } from './web/check-hosting.js';
import { inspectAddress, type Inspection } from './web/inspect-address.js';
import { WebFault } from './web/request-address.js';

/** More than readers take, so that a feed somewhat too large is still checked. */
const LIMITS = { timeoutMs: 60_000, maxBytes: 256 * 1024 * 1024 };

/**
 * Checks a feed where it is published: what it says, and how its web host serves it and the boundary files that it names.
 * @throws CannotCheckError when there is nothing to check at the address.
 */
export async function validateAddress(address: string, { areas, now, links }: ValidateOptions): Promise<Report> {
  const name = makeShowable(address);
  if (safeUrl(address) === null) {
    throw new CannotCheckError(
      `${name} is not a web address that can be checked: it must begin with https:// or http://.`,
    );
  }
  const schema = readFeedSchema();
  const inspection = await inspectOrExplain(address);
  const { value, bytes } = parseJsonBytes(inspection.answer.body, name);
  const boundaries = areas === undefined ? await inspectBoundaries(value, inspection.address) : NOT_NAMED;
  const { register, file, lookUp } = boundaries.register
    ? { register: boundaries.register, file: boundaries.name, lookUp: boundaries.name }
    : readRegister(areas, '', null);
  const context = { schema, register, registerName: lookUp, now };
  const shards = new ShardInspector();
  const joined = isFeedIndex(value) ? await joinIndex(value, inspection.address, register, shards.read) : null;
  const feed = joined?.value ?? value;
  return {
    file: name,
    areasFile: file,
    partnerships: readList(readMember(feed, 'features')).length,
    findings: [
      ...checkHosting(inspection, "The feed's address"),
      ...boundaries.findings,
      ...(await inspectCouncils(value, inspection.address, boundaries)),
      ...shards.findings,
      ...(joined ? [...joined.findings, ...checkWholeFeed(feed, context)] : checkFeed(feed, { ...context, bytes })),
      ...(links ? await checkLiveLinks(layOutFeed(feed), schema, links) : []),
    ],
  };
}

/** Fetches the files of a feed in several. How they are served is said of the first: they are served alike. */
class ShardInspector {
  findings: readonly Finding[] = [];
  #isFirst = true;

  readonly read = async (address: string): Promise<unknown> => {
    const inspection = await inspectOrExplain(address);
    if (this.#isFirst) this.findings = checkHosting(inspection, "The address of the feed's files");
    this.#isFirst = false;
    return parseJsonBytes(inspection.answer.body, makeShowable(address)).value;
  };
}

interface Boundaries {
  readonly name: string;
  readonly register: AreaRegister | null;
  /** What is in the file. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

const NOT_NAMED: Boundaries = { name: '', register: null, value: null, findings: [] };

/** The boundary file that a feed names, which readers fetch right after it. */
async function inspectBoundaries(feed: unknown, feedAddress: string): Promise<Boundaries> {
  const href = readMember(readMember(feed, 'areas'), 'href');
  const address = safeUrl(href, feedAddress);
  if (address === null) return NOT_NAMED;
  const name = makeShowable(address);
  try {
    const inspection = await inspectOrExplain(address);
    const { value } = parseJsonBytes(inspection.answer.body, name);
    const register = parseRegister(value);
    if (!register) throw new CannotCheckError(`${name} is no boundary file.`);
    return { name, register, value, findings: checkHosting(inspection, "The boundary file's address") };
  } catch (error) {
    if (!(error instanceof CannotCheckError)) throw error;
    const message = `the boundary file cannot be used: ${error.message} Without it nothing can be drawn, and no scope works.`;
    const fault = { severity: 'error', check: 'hosting', subject: 'The feed', id: null } as const;
    return { ...NOT_NAMED, findings: [{ ...fault, field: 'areas, href', path: ['areas', 'href'], message }] };
  }
}

/** The outlines of councils that a feed names, which readers fetch when a map is large enough. */
async function inspectCouncils(
  feed: unknown,
  feedAddress: string,
  boundaries: Boundaries,
): Promise<readonly Finding[]> {
  const address = safeUrl(readMember(readMember(feed, 'councils'), 'href'), feedAddress);
  if (address === null || boundaries.register === null) return [];
  let served: readonly Finding[] = [];
  const read = async () => {
    const inspection = await inspectOrExplain(address);
    served = checkHosting(inspection, "The council outlines' address");
    return parseJsonBytes(inspection.answer.body, makeShowable(address)).value;
  };
  const faults = await checkCouncilOutlines(read, boundaries.value);
  return [...served, ...faults];
}

async function inspectOrExplain(address: string): Promise<Inspection> {
  const name = makeShowable(address);
  try {
    const inspection = await inspectAddress(address, LIMITS);
    const { status } = inspection.answer;
    if (status !== 200) throw new CannotCheckError(`${name} ${describeStatus(status)}`);
    return inspection;
  } catch (error) {
    if (!(error instanceof WebFault)) throw error;
    throw new CannotCheckError(`${name} could not be fetched: ${error.message}.`);
  }
}

function describeStatus(status: number): string {
  if (status === 404 || status === 410) return `is not there (status ${status}). Check the address.`;
  if (status === 401 || status === 403) {
    return `may not be read by everybody (status ${status}). Ask the web host to make the file public.`;
  }
  if (status >= 500)
    return `cannot be had at the moment: the server is out of order (status ${status}). Try again later.`;
  if (status >= 300 && status < 400) return `leads on and on (status ${status}). Give the address of the file itself.`;
  return `is answered with status ${status} where 200 was expected. Show this to the web host.`;
}
