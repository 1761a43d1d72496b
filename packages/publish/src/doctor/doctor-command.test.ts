import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { startServer, type LocalServer } from '../testing/local-server.js';
import { runCommand } from '../testing/run-command.js';

const FEED = readFileSync(new URL('../../../../data/partnerships.json', import.meta.url), 'utf8');
const SCRIPT = '/*! MSP widgets 0.1.0, MIT. */';
const SNIPPET =
  '<script type="module" src="/msp.js"></script><msp-directory src="feed.json"><a href="/list">List</a></msp-directory>';

interface Served {
  readonly page?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages by path. */
const PAGES: Readonly<Record<string, Served>> = {
  '/healthy': {
    page: SNIPPET,
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
  },
  '/bundled': { page: SNIPPET.replace('/msp.js', '/bundle.js') },
  '/policy': { page: SNIPPET, headers: { 'content-security-policy': "default-src 'self'; script-src 'none'" } },
  '/meta': {
    page: `<meta http-equiv="Content-Security-Policy" content="connect-src https://other.example">${SNIPPET}`,
  },
  '/trusted-types': {
    page: SNIPPET,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types another" },
  },
  '/no-script': { page: '<msp-map src="feed.json" areas="feed.json"></msp-map>' },
  '/hash': { page: SNIPPET.replace('src="/msp.js"', 'src="/msp.js" integrity="sha384-other"') },
  '/text': { page: SNIPPET.replace('/msp.js', '/text/msp.js') },
  '/missing': { page: SNIPPET.replace('feed.json', 'nothing.json') },
  '/no-address': { page: SNIPPET.replace('/msp.js', 'https://[widgets.example/msp.js') },
  '/no-feed-address': { page: SNIPPET.replace('feed.json', 'https://[data.example/feed.json') },
  '/split': { page: SNIPPET.replace('feed.json', 'index.json') },
  '/no-lines': {
    page: SNIPPET.replace('msp-directory', 'msp-map')
      .replace('</msp-directory', '</msp-map')
      .replace('feed.json"', 'feed.json" areas="/areas.topo.json"'),
  },
  '/based': { page: `<base href="/folder/">${SNIPPET}` },
  '/other-site': { page: SNIPPET.replace('feed.json', 'http://localhost:PORT/feed.json') },
  '/unknown-scope': {
    page: SNIPPET.replace('src="feed', 'scope="B1" areas="/areas.json" src="feed'),
  },
};

const AREAS = JSON.stringify({
  type: 'Topology',
  arcs: [],
  objects: {},
  register: [{ code: 'E23000019', kind: 'police-force-area', name: { en: 'Nottinghamshire' }, parents: [] }],
});

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/msp.js': ['text/javascript', SCRIPT],
  '/text/msp.js': ['text/plain', SCRIPT],
  '/feed.json': ['application/geo+json', FEED],
  '/areas.json': ['application/json', AREAS],
  '/areas.topo.json': ['application/json', AREAS],
  '/index.json': [
    'application/json',
    JSON.stringify({
      feedIndexVersion: '1.0',
      shards: [{ href: 'gone.json', covers: ['E23000019'], partnerships: 1 }],
    }),
  ],
};

let server: LocalServer;
before(async () => {
  server = await startServer((request, response) => {
    const path = request.url ?? '';
    const page = PAGES[path];
    const [type, body] = FILES[path] ?? [];
    const { port } = new URL(`http://${request.headers.host ?? ''}`);
    if (path === '/moved') response.writeHead(302, { location: '/healthy' }).end();
    else if (page) {
      response.writeHead(200, { 'content-type': 'text/html', ...page.headers });
      response.end(page.page?.replace('PORT', port));
    } else response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' }).end(body);
  });
});
after(() => server.close());

const EXPECTED: Readonly<Record<string, (origin: string) => string>> = {
  '/policy': (origin) =>
    `The script ${origin}/msp.js is blocked by the content security policy of this page: its directive script-src does not allow it.`,
  '/meta': (origin) =>
    `The feed ${origin}/feed.json is blocked by the content security policy of this page: its directive connect-src does not allow it.`,
  '/trusted-types': () =>
    'The content security policy of this page does not allow the markup of <msp-directory>: its directive trusted-types does not name our policy.',
  '/hash': (origin) =>
    `The script ${origin}/msp.js is not the one for which the integrity value in its tag was made, so browsers do not run it.`,
  '/text': (origin) =>
    `The script ${origin}/text/msp.js is sent as "text/plain", and browsers run only what is sent as JavaScript.`,
  '/missing': (origin) => `The feed is not at ${origin}/nothing.json: the server answers with status 404.`,
  '/based': (origin) => `The feed is not at ${origin}/folder/feed.json: the server answers with status 404.`,
  '/other-site': (origin) =>
    `The feed ${origin.replace('127.0.0.1', 'localhost')}/feed.json may not be read by this page, because its server does not send the header Access-Control-Allow-Origin.`,
  '/no-address': () =>
    'The script https://[widgets.example/msp.js could not be fetched: there is no answer that this page may have.',
  '/no-feed-address': () =>
    'The feed https://[data.example/feed.json could not be fetched: there is no answer that this page may have.',
  '/split': (origin) => `A file of the feed is not at ${origin}/gone.json: the server answers with status 404.`,
  '/no-lines': (origin) =>
    `The file of council lines is not at ${origin}/councils.topo.json: the server answers with status 404.`,
  '/unknown-scope': () => 'The scope of <msp-directory> names no known area (B1), so it shows nothing.',
};

describe('msp doctor', () => {
  for (const path of ['/healthy', '/moved', '/bundled']) {
    test(`finds nothing on a page that works: ${path}`, async () => {
      const { status, stdout, stderr } = await runCommand('doctor', `${server.origin}${path}`);
      assert.match(stdout, /^nothing found\. .*\?msp-doctor/);
      assert.deepEqual([status, stderr], [0, '']);
    });
  }

  for (const [path, expect] of Object.entries(EXPECTED)) {
    test(`says in one sentence what is wrong, and how to mend it: ${path}`, async () => {
      const { status, stdout, stderr } = await runCommand('doctor', `${server.origin}${path}`);
      const [first, second, ...more] = stdout.split('\n');
      assert.equal(first, `1. ${expect(server.origin)}`);
      assert.match(second ?? '', /^ {3}To mend it: \S.*\.$/);
      assert.deepEqual(more, ['']);
      assert.deepEqual([status, stderr], [1, '']);
    });
  }

  test('numbers what it finds', async () => {
    const { stdout } = await runCommand('doctor', `${server.origin}/no-script`);
    assert.match(
      stdout,
      /^1\. No script on this page draws <msp-map>\.\n.*\n2\. The file .*feed\.json is not a boundary file\./,
    );
  });

  test('asks by GET, and for nothing that the page does not need', async () => {
    const earlier = server.requests.length;
    await runCommand('doctor', `${server.origin}/healthy`);
    const asked = server.requests.slice(earlier).map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(asked.sort(), ['GET /feed.json', 'GET /healthy', 'GET /integrity.json', 'GET /msp.js']);
  });

  const REFUSED: Readonly<Record<string, readonly [page: string, complaint: RegExp]>> = {
    'a page that is not there': ['/nowhere', /^msp: \S+\/nowhere: the server answers with status 404\.\n$/],
    'a feed': ['/feed.json', /^msp: \S+feed\.json is not a web page\. .*msp validate.*\n$/],
  };
  for (const [what, [path, complaint]] of Object.entries(REFUSED)) {
    test(`ends with 2 and a sentence for ${what}`, async () => {
      const { status, stdout, stderr } = await runCommand('doctor', `${server.origin}${path}`);
      assert.match(stderr, complaint);
      assert.deepEqual([status, stdout], [2, '']);
    });
  }

  test('ends with 2 and a sentence for what is no address', async () => {
    const { status, stderr } = await runCommand('doctor', 'page.html');
    assert.match(stderr, /Write a web address/);
    assert.equal(status, 2);
  });
});
