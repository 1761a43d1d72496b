import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkHosting } from './check-hosting.js';
import type { Inspection } from './inspect-address.js';

const GOOD = {
  'content-type': 'application/geo+json',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  etag: '"abc"',
};

interface Served {
  readonly headers?: Record<string, string | undefined>;
  readonly address?: string;
  readonly bytes?: number;
  readonly revalidation?: number | null;
  readonly redirects?: readonly [address: string, status: number, headers: Record<string, string>][];
}

function inspect({ headers = {}, address, bytes = 10, revalidation = 304, redirects = [] }: Served): Inspection {
  const merged = new Map(Object.entries<string | undefined>({ ...GOOD, ...headers }));
  const sent = [...merged].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]));
  return {
    address: address ?? 'https://example.org/feed.json',
    redirects: redirects.map(([from, status, given]) => ({ address: from, status, headers: new Headers(given) })),
    answer: { status: 200, headers: new Headers(sent), body: new Uint8Array(bytes) },
    revalidation,
  };
}

function listLines(served: Served): string[] {
  return checkHosting(inspect(served), "The feed's address").map(
    ({ severity, subject, field, message }) => `${severity}: ${subject}, ${field}: ${message}`,
  );
}

const SOUND: Readonly<Record<string, Served>> = {
  'the headers of the documentation': {},
  'plain JSON in UTF-8': { headers: { 'content-type': 'application/json; charset=UTF-8' } },
  'a server that answers each website by name, and says so': {
    headers: { 'access-control-allow-origin': 'https://example.org', vary: 'Accept-Encoding, Origin' },
  },
  'a weak ETag, as compressing servers send it': { headers: { etag: 'W/"abc"' } },
  'asking each time, which an ETag makes cheap': { headers: { 'cache-control': 'no-cache' } },
  'a large file that is compressed': { bytes: 400_000, headers: { 'content-encoding': 'gzip' } },
  'a file named by its content that is kept for ever': {
    address: 'https://example.org/files/areas.44bc542698317729.topo.json',
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  },
  'a server on this machine, without https': { address: 'http://127.0.0.1:8000/feed.json' },
};

const ASK_CORS = 'Ask the web host to send the header "Access-Control-Allow-Origin: *" with this file.';
const ASK_TYPE = 'Ask the web host to send "Content-Type: application/geo+json" (or application/json).';
const ASK_CACHE =
  'Ask the web host to send "Cache-Control: max-age=300, stale-while-revalidate=86400, stale-if-error=604800".';
const FEED = "The feed's address";

const FAULTY: Readonly<Record<string, readonly [Served, ...lines: string[]]>> = {
  'no permission for other websites': [
    { headers: { 'access-control-allow-origin': undefined } },
    `error: ${FEED}, Access-Control-Allow-Origin: browsers keep other websites from reading this file. ${ASK_CORS}`,
  ],
  'permission for one website': [
    { headers: { 'access-control-allow-origin': 'https://one.example' } },
    `error: ${FEED}, Access-Control-Allow-Origin: only "https://one.example" may read this file; other websites may not. ${ASK_CORS}`,
  ],
  'permission for whoever asks, which a cache may mix up': [
    { headers: { 'access-control-allow-origin': 'https://example.org' } },
    `warning: ${FEED}, Access-Control-Allow-Origin: the answer names the website that asked, and a cache may give it to another. ${ASK_CORS}`,
  ],
  'http without s': [
    { address: 'http://example.org/feed.json' },
    `error: ${FEED}, https: pages that begin with https:// cannot read this address, which begins with http://. Ask the web host for https.`,
  ],
  'a redirect that browsers follow': [
    { redirects: [['https://example.org/old.json', 301, { 'access-control-allow-origin': '*' }]] },
    `warning: ${FEED}, redirect: this leads on to "https://example.org/feed.json", which costs every visitor a request. Use that address in its place.`,
  ],
  'a redirect that browsers do not follow': [
    { redirects: [['https://example.org/old.json', 302, {}]] },
    `error: ${FEED}, redirect: this leads on to "https://example.org/feed.json" in a way that browsers do not follow on other websites. Use that address in its place.`,
  ],
  'a file sent as text': [
    { headers: { 'content-type': 'text/plain' } },
    `warning: ${FEED}, Content-Type: the file is sent as "text/plain". ${ASK_TYPE}`,
  ],
  'a file of no type': [
    { headers: { 'content-type': undefined } },
    `warning: ${FEED}, Content-Type: the file is sent without saying what it is. ${ASK_TYPE}`,
  ],
  'a file in another encoding': [
    { headers: { 'content-type': 'application/json; charset=iso-8859-1' } },
    `warning: ${FEED}, Content-Type: the file is said to be in "iso-8859-1", but feeds are always in UTF-8. ${ASK_TYPE}`,
  ],
  'no word on caching': [
    { headers: { 'cache-control': undefined } },
    `warning: ${FEED}, Cache-Control: browsers guess how long to keep the file. ${ASK_CACHE}`,
  ],
  'a file that may not be kept': [
    { headers: { 'cache-control': 'private, no-store' } },
    `warning: ${FEED}, Cache-Control: every visit fetches the whole file again, and none can be shown when the server is down. ${ASK_CACHE}`,
  ],
  'a file that is kept for a month': [
    { headers: { 'cache-control': 'public, max-age=2592000' } },
    `warning: ${FEED}, Cache-Control: browsers keep the file for 720 hours, so corrections do not reach their readers. ${ASK_CACHE}`,
  ],
  'a file that is kept for ever': [
    { headers: { 'cache-control': 'max-age=300, immutable' } },
    `warning: ${FEED}, Cache-Control: browsers keep the file for ever, so corrections do not reach their readers. ${ASK_CACHE}`,
  ],
  'no ETag': [
    { headers: { etag: undefined }, revalidation: null },
    `warning: ${FEED}, ETag: browsers cannot ask whether the file has changed, and fetch all of it each time. Ask the web host to send an ETag made from the content.`,
  ],
  'an ETag that the server does not listen to': [
    { revalidation: 200 },
    `warning: ${FEED}, ETag: asked whether the file has changed, the server sends all of it again. Ask the web host to answer If-None-Match with status 304.`,
  ],
  'a cookie': [
    { headers: { 'set-cookie': 'a=b' } },
    `warning: ${FEED}, Set-Cookie: a cookie is sent with the file, and nobody needs it. Ask the web host to leave it out: shared caches then can keep the file.`,
  ],
  'a file that could be compressed': [
    { bytes: 200_000 },
    `warning: ${FEED}, Content-Encoding: all 200 kB are sent as they are. Ask the web host to compress JSON files (gzip or brotli): they become a fifth.`,
  ],
  'a file that should be split': [
    { bytes: 6 * 1024 * 1024, headers: { 'content-encoding': 'br' } },
    `warning: ${FEED}, size: the file has 6.0 MB, and every visitor fetches all of it. "msp publish" splits it into regions.`,
  ],
};

describe('hosting', () => {
  for (const [what, served] of Object.entries(SOUND)) {
    test(`accepts ${what}`, () => assert.deepEqual(listLines(served), []));
  }
  for (const [what, [served, ...lines]] of Object.entries(FAULTY)) {
    test(`reports ${what}`, () => assert.deepEqual(listLines(served), lines));
  }
});
