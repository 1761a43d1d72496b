import assert from 'node:assert/strict';
import type { OutgoingHttpHeaders } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { buildExampleFeed } from '../testing/example-feed.js';
import { startServer, type LocalServer } from '../testing/local-server.js';
import { runCommand } from '../testing/run-command.js';

const HEADERS = {
  'content-type': 'application/geo+json',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=300',
  etag: '"1"',
};

const AREAS = {
  type: 'Topology',
  arcs: [],
  objects: {},
  register: [{ code: 'E23000018', kind: 'police-force-area', name: { en: 'Nottinghamshire' }, parents: [] }],
};

type Page = readonly [status: number, headers: OutgoingHttpHeaders, body: string];

const PAGES: Readonly<Record<string, Page>> = {
  '/feed.json': [200, HEADERS, JSON.stringify(buildExampleFeed())],
  '/areas.topo.json': [200, { ...HEADERS, 'content-type': 'application/json' }, JSON.stringify(AREAS)],
  '/bare/feed.json': [200, {}, JSON.stringify(buildExampleFeed())],
  '/moved': [301, { location: '/feed.json' }, ''],
  '/round': [302, { location: '/round' }, ''],
  '/secret': [403, {}, ''],
  '/broken': [503, {}, ''],
  '/page': [200, { 'content-type': 'text/html' }, '<!doctype html>'],
};

let server: LocalServer;
before(async () => {
  server = await startServer(({ url = '', headers }, response) => {
    const [status, sent, body] = PAGES[url] ?? [404, {}, ''];
    const isKnown = sent.etag !== undefined && headers['if-none-match'] === sent.etag;
    response.writeHead(isKnown ? 304 : status, sent).end(isKnown ? '' : body);
  });
});
after(() => server.close());

describe('msp validate, with a web address', () => {
  test('checks the feed against the boundary file beside it, and finds nothing to mend', async () => {
    const { status, stdout, stderr } = await runCommand('validate', `${server.origin}/feed.json`);
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      `${server.origin}/feed.json: 2 partnerships checked against ${server.origin}/areas.topo.json, nothing to mend.\n`,
    );
    assert.equal(status, 0);
  });

  test('says what to ask the web host for, of the feed and of a boundary file that is not there', async () => {
    const { status, stdout } = await runCommand('validate', `${server.origin}/bare/feed.json`);
    assert.equal(status, 1);
    const fields = stdout.split('\n').flatMap((line) => /^(\w+: [^:]+?):/.exec(line)?.[1] ?? []);
    assert.deepEqual(fields.slice(0, 5), [
      "error: The feed's address, Access-Control-Allow-Origin",
      "warning: The feed's address, Content-Type",
      "warning: The feed's address, Cache-Control",
      "warning: The feed's address, ETag",
      'error: The feed, areas, href',
    ]);
    assert.match(stdout, /checked against data\/area-register\.json/);
  });

  test('follows a redirect, and says that other websites cannot', async () => {
    const { status, stdout } = await runCommand('validate', `${server.origin}/moved`);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^error: The feed's address, redirect: this leads on to "http:\/\/127\.0\.0\.1:\d+\/feed\.json"/,
    );
  });

  const UNCHECKABLE: Readonly<Record<string, readonly [path: string, complaint: RegExp]>> = {
    'a page that is not there': ['/nowhere', /is not there \(status 404\)\. Check the address\.\n$/],
    'a page that is not public': ['/secret', /may not be read by everybody \(status 403\)\. Ask the web host/],
    'a server that is out of order': ['/broken', /the server is out of order \(status 503\)\. Try again later\.\n$/],
    'a loop': ['/round', /leads on and on \(status 302\)\. Give the address of the file itself\.\n$/],
    'a web page': ['/page', /is not JSON: it looks like a web page\.\n$/],
  };
  for (const [what, [path, complaint]] of Object.entries(UNCHECKABLE)) {
    test(`ends with 2 and one sentence for ${what}`, async () => {
      const { status, stdout, stderr } = await runCommand('validate', server.origin + path);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, complaint);
    });
  }

  test('ends with 2 and one sentence when nobody answers, and for what is no web address', async () => {
    const gone = await startServer((_, response) => response.end());
    await gone.close();
    const unanswered = await runCommand('validate', `${gone.origin}/feed.json`);
    assert.equal(unanswered.status, 2);
    assert.match(unanswered.stderr, /could not be fetched: the website does not let anybody in: .*\n$/);
    const { status, stderr } = await runCommand('validate', 'ftp://example.org/feed.json');
    assert.equal(status, 2);
    assert.match(stderr, /is not a web address that can be checked: it must begin with https:\/\/ or http:\/\/\.\n$/);
  });
});
