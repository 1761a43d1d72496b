import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { resolveFootprint } from '@msp-widgets/feed/areas/footprint.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { parseFeedIndex, type FeedIndex } from '@msp-widgets/feed/shards/feed-index.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { readList, readMember } from '../files/json-members.js';
import { makeShowable } from '../quote.js';
import type { Finding } from './finding.js';

/** Fetches or reads one file of a feed in several. @throws CannotCheckError when it cannot. */
export type ReadShard = (href: string) => Promise<unknown>;

export interface JoinedFeed {
  /** The feed as if it were in one file. */
  readonly value: unknown;
  /** What is wrong with how it is split. */
  readonly findings: readonly Finding[];
}

/**
 * Puts a feed in several files together, and finds what would keep readers from a partnership: a file that is missing, another number of partnerships
 * than the index says, and partnerships that work beyond the areas of their file.
 *
 * @param address absolute address of the index
 */
export async function joinIndex(
  value: unknown,
  address: string,
  register: AreaRegister,
  readShard: ReadShard,
): Promise<JoinedFeed> {
  const ofIndex = ['feedIndexVersion', 'shards'];
  const members = Object.entries(isJsonObject(value) ? value : {}).filter(([name]) => !ofIndex.includes(name));
  const findings: Finding[] = [];
  const features: unknown[] = [];
  const report = (place: number | null, message: string) => findings.push(createFinding(place, message));
  const index = parseOrReport(value, address, (message) => report(null, message));
  for (const [place, { href, covers, partnerships }] of (index?.shards ?? []).entries()) {
    const shard = await readShard(href).catch((error: unknown) => {
      if (!(error instanceof CannotCheckError)) throw error;
      report(place, `${error.message} Whoever asks for its areas sees an error.`);
      return null;
    });
    if (shard === null) continue;
    const part = readList(readMember(shard, 'features'));
    if (part.length !== partnerships) {
      report(place, `the index says ${partnerships} partnerships, the file holds ${part.length}. Publish again.`);
    }
    const stray = part.find((feature) => !isWithin(feature, covers, register));
    if (stray !== undefined) {
      const id = makeShowable(String(readMember(stray, 'id')));
      report(
        place,
        `${id} works beyond the areas that the index names for its file, and is not found there. Publish again.`,
      );
    }
    features.push(...part);
  }
  return {
    value: { type: 'FeatureCollection', feedVersion: '1.0', ...Object.fromEntries(members), features },
    findings,
  };
}

function parseOrReport(value: unknown, address: string, report: (message: string) => void): FeedIndex | null {
  try {
    return parseFeedIndex(value, address);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    report(error.message);
    return null;
  }
}

function isWithin(feature: unknown, covers: readonly string[], register: AreaRegister): boolean {
  const codes = readList(readMember(readMember(feature, 'properties'), 'covers')).map((cover) =>
    String(readMember(cover, 'code')),
  );
  const [own, around] = [resolveFootprint(codes, register), resolveFootprint(covers, register)];
  return [...own].every((code) => around.has(code));
}

function createFinding(place: number | null, message: string): Finding {
  return {
    severity: 'error',
    check: 'shards',
    subject: 'The feed',
    id: null,
    field: place === null ? 'shards' : `shards ${place + 1}`,
    path: place === null ? ['shards'] : ['shards', place],
    message,
  };
}
