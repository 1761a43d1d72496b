import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { buildExampleFeature, buildExampleFeed } from '../../testing/example-feed.js';
import { startServer, type LocalServer } from '../../testing/local-server.js';
import { layOutFeed } from '../feed-document.js';
import { readFeedSchema } from '../read-feed-schema.js';
import { checkLiveLinks } from './check-live-links.js';
import { visitLinks } from './visit-links.js';

const SCHEMA = readFeedSchema();

/** Path → status for HEAD and for GET, and where it leads. */
const PAGES: Readonly<Record<string, readonly [head: number, get: number, location?: string]>> = {
  '/': [200, 200],
  '/fine': [200, 200],
  '/no-head': [405, 200],
  '/gone': [404, 404],
  '/hidden': [403, 403],
  '/busy': [429, 429],
  '/broken': [500, 500],
  '/moved': [301, 301, '/fine'],
  '/away-today': [302, 302, '/fine'],
  '/swept-away': [301, 301, '/'],
  '/round': [301, 301, '/round'],
};

let server: LocalServer;
const waiting: ServerResponse[] = [];
let most = 0;
before(async () => {
  server = await startServer(({ url = '', method }, response) => {
    if (url === '/silent') return;
    const [head, get, location] = PAGES[url] ?? [200, 200];
    response.writeHead(method === 'HEAD' ? head : get, location === undefined ? {} : { location });
    if (!url.startsWith('/pair')) response.end();
    else waiting.push(response);
    most = Math.max(most, waiting.length);
    // Held until the next one comes, so that requests made together are open together.
    if (waiting.length === 2) setImmediate(() => waiting.splice(0).forEach((held) => held.end()));
  });
});
after(() => server.close());

async function listLines(path: string): Promise<string[]> {
  const feed = buildExampleFeed();
  feed.features.splice(0, 2, buildExampleFeature('example', 'Example', { website: server.origin + path }));
  for (const credit of ['publisher', 'licence']) feed[credit] = { name: 'Example', url: `${server.origin}/fine` };
  const findings = await checkLiveLinks(layOutFeed(feed), SCHEMA, { timeoutMs: 300 });
  return findings.map(({ severity, subject, field, message }) =>
    `${severity}: ${subject}, ${field}: ${message}`.replaceAll(server.origin, 'http://here'),
  );
}

const START = 'Example (example), website:';

const LINKS: Readonly<Record<string, readonly [path: string, ...lines: string[]]>> = {
  'a page that is there': ['/fine'],
  'a page of a server that does not know HEAD': ['/no-head'],
  'a page that is elsewhere today': ['/away-today'],
  'a page that is gone': [
    '/gone',
    `error: ${START} there is no page at "http://here/gone" any more (404). Find its new address, or take the link out.`,
  ],
  'a page that programs may not see': [
    '/hidden',
    `warning: ${START} "http://here/hidden" was not shown to this program (403). Open it in a browser to see whether it works.`,
  ],
  'a busy website': [
    '/busy',
    `warning: ${START} the website of "http://here/busy" asks for fewer requests (429). Try again later.`,
  ],
  'a website out of order': [
    '/broken',
    `warning: ${START} the website of "http://here/broken" is out of order (500). Try again later.`,
  ],
  'a page that has moved': [
    '/moved',
    `warning: ${START} "http://here/moved" has moved for good. Write "http://here/fine".`,
  ],
  'a page swept away to the front page': [
    '/swept-away',
    `warning: ${START} "http://here/swept-away" now leads to a front page, "http://here/": the page itself may be gone.`,
  ],
  'a loop': [
    '/round',
    `warning: ${START} "http://here/round" leads from page to page without end. Open it in a browser.`,
  ],
  'a server that says nothing': [
    '/silent',
    `warning: ${START} "http://here/silent": the website did not answer in time. Try again later.`,
  ],
};

describe('live links', () => {
  for (const [what, [path, ...lines]] of Object.entries(LINKS)) {
    test(`${lines.length === 0 ? 'accepts' : 'reports'} ${what}`, async () => {
      assert.deepEqual(await listLines(path), lines);
    });
  }

  test('asks for each page once, whatever its fragment, and reports every place that links to it', async () => {
    const feed = buildExampleFeed();
    feed.publisher = feed.licence = { name: 'Example', url: `${server.origin}/fine` };
    const link = (fragment: string) => `${server.origin}/gone${fragment}`;
    const features = ['a', 'b', 'c'].map((id) => buildExampleFeature(id, id, { website: link(`#${id}`) }));
    feed.features.splice(0, 2, ...features);
    const before = server.requests.length;
    const findings = await checkLiveLinks(layOutFeed(feed), SCHEMA);
    assert.deepEqual(
      findings.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    const asked = server.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(asked.sort(), ['GET /gone', 'HEAD /fine', 'HEAD /gone']);
  });

  test('asks one host for two pages at once and never more, says who asks, and counts', async () => {
    const counts: string[] = [];
    const pages = Array.from({ length: 8 }, (_, number) => `${server.origin}/pair-${number}`);
    await visitLinks(pages, { onVisit: (done, total) => counts.push(`${done}/${total}`) });
    assert.equal(most, 2);
    assert.equal(counts.at(-1), '8/8');
    assert.match(server.requests.at(-1)?.headers['user-agent'] ?? '', /^msp-validate\//);
  });

  test('reports a website that does not exist as an error', async () => {
    const visits = await visitLinks(['http://nowhere.invalid/']);
    assert.deepEqual([...visits.values()], [{ fault: 'unknown-host' }]);
  });
});
