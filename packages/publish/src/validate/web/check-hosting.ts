import { makeShowable, quote } from '../../quote.js';
import type { Finding, Severity } from '../finding.js';
import { ASKING_ORIGIN, type Inspection } from './inspect-address.js';

/** Content types that fit a feed, then those that do no harm. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/;

/** Longer, and a mended feed takes too long to reach its readers. Seconds. */
const LONGEST_AGE = 24 * 60 * 60;

/** Smaller files gain nothing from compression. Bytes. */
const WORTH_COMPRESSING = 20_000;

/** From here on the feed should be published in several files. Bytes. */
const LARGE_FEED = 5 * 1024 * 1024;

/** A file that is corrected gets another name, and this one may be kept for ever: `areas.44bc542698317729.topo.json`. */
const NAMED_BY_CONTENT = /[.-][0-9a-f]{8,}\.[^/]*$/;

const HEADER_TO_ASK_FOR = 'Cache-Control: max-age=300, stale-while-revalidate=86400, stale-if-error=604800';

/**
 * What the web host should change about how it serves a file, in words that can be handed on to it.
 * @param subject the file in words, such as `The feed's address`
 */
export function checkHosting(inspection: Inspection, subject: string): Finding[] {
  return [
    ...checkWay(inspection),
    ...checkCrossOrigin(inspection),
    ...checkType(inspection),
    ...checkCaching(inspection),
    ...checkWeight(inspection),
  ].map(([severity, field, message]) => ({
    severity,
    check: 'hosting',
    subject,
    id: null,
    field,
    path: [],
    message: makeShowable(message),
  }));
}

type Remark = readonly [severity: Severity, field: string, message: string];

function* checkWay({ redirects, address }: Inspection): Iterable<Remark> {
  const [first] = redirects;
  if (first) {
    const others = redirects.filter(({ headers }) => !isOpenToAll(headers));
    yield others.length > 0
      ? [
          'error',
          'redirect',
          `this leads on to ${quote(address)} in a way that browsers do not follow on other websites. Use that address in its place.`,
        ]
      : [
          'warning',
          'redirect',
          `this leads on to ${quote(address)}, which costs every visitor a request. Use that address in its place.`,
        ];
  }
  const { protocol, hostname } = new URL(address);
  if (protocol === 'http:' && !/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) {
    yield [
      'error',
      'https',
      'pages that begin with https:// cannot read this address, which begins with http://. Ask the web host for https.',
    ];
  }
}

function* checkCrossOrigin({ answer: { headers } }: Inspection): Iterable<Remark> {
  const field = 'Access-Control-Allow-Origin';
  const value = headers.get(field);
  if (value === '*') return;
  const advice = `Ask the web host to send the header "${field}: *" with this file.`;
  if (value === null) {
    yield ['error', field, `browsers keep other websites from reading this file. ${advice}`];
  } else if (value !== ASKING_ORIGIN) {
    yield ['error', field, `only ${quote(value)} may read this file; other websites may not. ${advice}`];
  } else if (!/\borigin\b/i.test(headers.get('vary') ?? '')) {
    yield ['warning', field, `the answer names the website that asked, and a cache may give it to another. ${advice}`];
  }
}

function* checkType({ answer: { headers } }: Inspection): Iterable<Remark> {
  const field = 'Content-Type';
  const [type = '', ...parameters] = (headers.get(field) ?? '').split(';').map((part) => part.trim().toLowerCase());
  const advice = `Ask the web host to send "${field}: application/geo+json" (or application/json).`;
  if (type === '') yield ['warning', field, `the file is sent without saying what it is. ${advice}`];
  else if (!JSON_TYPE.test(type)) yield ['warning', field, `the file is sent as ${quote(type)}. ${advice}`];
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) {
    yield ['warning', field, `the file is said to be in ${quote(charset)}, but feeds are always in UTF-8. ${advice}`];
  }
}

function* checkCaching({ address, answer: { headers }, revalidation }: Inspection): Iterable<Remark> {
  yield* checkAge(headers.get('cache-control'), NAMED_BY_CONTENT.test(new URL(address).pathname));
  if (headers.get('etag') === null) {
    yield [
      'warning',
      'ETag',
      'browsers cannot ask whether the file has changed, and fetch all of it each time. Ask the web host to send an ETag made from the content.',
    ];
  } else if (revalidation !== 304) {
    yield [
      'warning',
      'ETag',
      'asked whether the file has changed, the server sends all of it again. Ask the web host to answer If-None-Match with status 304.',
    ];
  }
  if (headers.get('set-cookie') !== null) {
    yield [
      'warning',
      'Set-Cookie',
      'a cookie is sent with the file, and nobody needs it. Ask the web host to leave it out: shared caches then can keep the file.',
    ];
  }
}

function* checkAge(value: string | null, isNamedByContent: boolean): Iterable<Remark> {
  const field = 'Cache-Control';
  const advice = `Ask the web host to send "${HEADER_TO_ASK_FOR}".`;
  if (value === null) {
    yield ['warning', field, `browsers guess how long to keep the file. ${advice}`];
    return;
  }
  const parts = new Map(
    value
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split('='))
      .map(([name = '', setting = '']) => [name, setting]),
  );
  const age = Number(parts.get('max-age')?.replaceAll('"', ''));
  if (parts.has('no-store')) {
    yield [
      'warning',
      field,
      `every visit fetches the whole file again, and none can be shown when the server is down. ${advice}`,
    ];
  } else if (!isNamedByContent && (parts.has('immutable') || age > LONGEST_AGE)) {
    const time = parts.has('immutable') ? 'for ever' : `for ${Math.round(age / 60 / 60)} hours`;
    yield ['warning', field, `browsers keep the file ${time}, so corrections do not reach their readers. ${advice}`];
  }
}

function* checkWeight({ answer: { headers, body } }: Inspection): Iterable<Remark> {
  if (body.byteLength > WORTH_COMPRESSING && headers.get('content-encoding') === null) {
    const kilobytes = Math.round(body.byteLength / 1000).toLocaleString('en-GB');
    yield [
      'warning',
      'Content-Encoding',
      `all ${kilobytes} kB are sent as they are. Ask the web host to compress JSON files (gzip or brotli): they become a fifth.`,
    ];
  }
  if (body.byteLength > LARGE_FEED) {
    const megabytes = (body.byteLength / 1024 / 1024).toFixed(1);
    yield [
      'warning',
      'size',
      `the file has ${megabytes} MB, and every visitor fetches all of it. "msp publish" splits it into regions.`,
    ];
  }
}

function isOpenToAll(headers: Headers): boolean {
  const value = headers.get('access-control-allow-origin');
  return value === '*' || value === ASKING_ORIGIN;
}
