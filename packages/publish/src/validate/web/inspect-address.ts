import { requestAddress, type WebAnswer } from './request-address.js';

/** One step of the way to a file. */
export interface Hop {
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
}

/** How a web host serves one file. */
export interface Inspection {
  /** Every address that led on to another; empty when the file was where it was looked for. */
  readonly redirects: readonly Hop[];
  /** Where the answer came from. */
  readonly address: string;
  readonly answer: WebAnswer;
  /** Status of a second request that named the file's ETag; 304 is right. Null when there is no ETag. */
  readonly revalidation: number | null;
}

export interface InspectOptions {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** The website that asks, as far as the server can tell: some send the header for other websites only when there is one. */
export const ASKING_ORIGIN = 'https://example.org';

const REDIRECT_LIMIT = 5;

/**
 * Fetches a file as the elements on another website would, and asks once more to see whether the copy in a browser's cache can be kept.
 * @throws WebFault when there is no answer.
 */
export async function inspectAddress(start: string, options: InspectOptions): Promise<Inspection> {
  const headers = { origin: ASKING_ORIGIN, 'accept-encoding': 'gzip, br' };
  const redirects: Hop[] = [];
  let address = start;
  let answer = await requestAddress(address, { ...options, headers });
  for (let next = findNext(address, answer); next !== null; next = findNext(address, answer)) {
    if (redirects.length === REDIRECT_LIMIT) break;
    redirects.push({ address, status: answer.status, headers: answer.headers });
    address = next;
    answer = await requestAddress(address, { ...options, headers });
  }
  const tag = answer.headers.get('etag');
  const again =
    answer.status === 200 && tag !== null
      ? await requestAddress(address, { ...options, headers: { ...headers, 'if-none-match': tag }, maxBytes: 0 })
      : null;
  return { redirects, address, answer, revalidation: again?.status ?? null };
}

/** Where an answer leads on to, as an absolute http address; null when it does not. */
export function findNext(address: string, { status, headers }: WebAnswer): string | null {
  const target = headers.get('location');
  if (status < 300 || status > 399 || target === null) return null;
  if (!URL.canParse(target, address)) return null;
  const { protocol, href } = new URL(target, address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
