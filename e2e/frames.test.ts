import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, test, type TestContext } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { startServer } from '../packages/publish/src/testing/local-server.js';
import { untilEqual, useDemoSite } from './demo-site.js';
import { useFramedPage } from './framed-page.js';
import { findDirectory, findMap, findPart, findRowButton, listRowIds, readStatus, untilShown } from './widgets.js';

const demo = useDemoSite();
const openFramed = useFramedPage(demo);

const FEED = 'src=/data/partnerships.json';
const NOTTINGHAMSHIRE = 'E23000019';
const RECORD = 'nottingham-and-nottinghamshire-modern-slavery-partnership';

/** The frame from a server that sends no `Access-Control-Allow-Origin` with some files. */
async function openClosed(t: TestContext, isClosed: (path: string) => boolean): Promise<Frame> {
  const site = await startServer(({ url = '' }, response) => void passOn(url, response, !isClosed(url)));
  t.after(() => site.close());
  const { frame } = await openFramed(t, FEED, { mayComplain: true, site: site.origin });
  return frame;
}

/** Answers as the demonstration's server does, to pages of other websites only where it `isOpen`. */
async function passOn(path: string, response: ServerResponse, isOpen: boolean): Promise<void> {
  const answer = await fetch(demo.url + path);
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'text/plain',
    ...(isOpen && { 'access-control-allow-origin': '*' }),
  });
  response.end(new Uint8Array(await answer.arrayBuffer()));
}

describe('the page for frames, in a sandbox that allows scripts and nothing else', () => {
  test('shows the map and the directory, joined, with the helpline once', async (t) => {
    const { frame } = await openFramed(t, FEED);
    await untilShown(frame);
    assert.equal(await readStatus(findDirectory(frame)), '70 partnerships');
    assert.equal(await frame.evaluate(() => origin), 'null');
    await findRowButton(frame, RECORD).click();
    await findPart(findPart(findMap(frame), 'panel'), 'fields').waitFor();
    assert.equal(await findPart(frame, 'help').filter({ visible: true }).count(), 1);
  });

  test('shows only what covers its area, and in Welsh when it is asked to', async (t) => {
    const { frame } = await openFramed(t, `${FEED}&scope=${NOTTINGHAMSHIRE}&lang=cy&elements=directory`);
    await untilEqual(frame.page(), async () => (await listRowIds(frame)).includes(RECORD), true);
    assert.match(await readStatus(findDirectory(frame)), /^\d+ (?:b|ph)?artneriaeth$|^\d+ partneriaeth$/);
    assert.equal(await findMap(frame).count(), 0);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'cy');
  });

  test('shows nothing for an area that is not known', async (t) => {
    const { frame } = await openFramed(t, `${FEED}&scope=X99&elements=directory`);
    await findPart(findDirectory(frame), 'empty').waitFor();
    assert.deepEqual(await listRowIds(frame), []);
  });

  test('shows one partnership', async (t) => {
    const { frame } = await openFramed(t, `${FEED}&elements=card&partnership=${RECORD}`);
    await findPart(frame.locator('msp-partnership-card'), 'fields').waitFor();
  });

  test('begins with filters and colours that its address names', async (t) => {
    const { frame } = await openFramed(t, `${FEED}&elements=directory&level=national&accent=8a1538&scheme=dark`);
    await untilEqual(frame.page(), () => readStatus(findDirectory(frame)).then((s) => / of 70 /.test(s)), true);
    const looks = await frame.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.colorScheme, style.getPropertyValue('--msp-accent')];
    });
    assert.deepEqual(looks, ['dark', '#8a1538']);
  });

  test('says why it shows nothing when the server lets no page of another website have its scripts', async (t) => {
    const frame = await openClosed(t, (path) => path.startsWith('/dist/'));
    await frame.getByText(/could not be shown here.*Access-Control-Allow-Origin/).waitFor();
    await frame.getByText('08000 121 700').waitFor();
  });

  test('says so when the server lets no page of another website have the feed', async (t) => {
    const frame = await openClosed(t, (path) => path.startsWith('/data/'));
    await findPart(findMap(frame), 'error').getByText('could not be loaded').waitFor();
    await findPart(frame, 'help').filter({ visible: true }).first().waitFor();
  });

  test('takes every word of its address as text', async (t) => {
    const attack = encodeURIComponent('"><img src=x onerror="ran=1"><script>ran=1</script>');
    const { frame } = await openFramed(t, `${FEED}&scope=${attack}&level=${attack}&lang=${attack}&accent=${attack}`);
    await findPart(findDirectory(frame), 'empty').waitFor();
    assert.equal(await frame.evaluate(() => 'ran' in window), false);
  });
});

describe('a false directory', () => {
  const FALSE_FEED = 'https://attacker.example/feed.json';

  async function countRequests(t: TestContext, query: string, prepare?: (page: Page) => Promise<void>) {
    const asked: string[] = [];
    const page = await demo.openPage(t, `dist/embed.html?${query}`, {
      mayComplain: true,
      prepare: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
        await page.route(`${FALSE_FEED}*`, (route) =>
          route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*' } }),
        );
        await prepare?.(page);
      },
    });
    return { page, asked };
  }

  test('cannot be shown under the name of the website: a feed elsewhere is not even asked for', async (t) => {
    const { page, asked } = await countRequests(t, `src=${encodeURIComponent(FALSE_FEED)}`);
    await page.getByText('this page shows only those of its own website').waitFor();
    await page.getByText('08000 121 700').waitFor();
    assert.deepEqual(
      asked.filter((address) => address.startsWith(FALSE_FEED)),
      [],
    );
  });

  test('cannot come by a redirect of the website itself', async (t) => {
    const elsewhere = await startServer((_, response) =>
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}'),
    );
    const site = await startServer(({ url = '' }, response) => {
      if (url.startsWith('/data/')) {
        const headers = { location: `${elsewhere.origin}/feed.json`, 'access-control-allow-origin': '*' };
        response.writeHead(302, headers).end();
      } else void passOn(url, response, true);
    });
    t.after(() => Promise.all([elsewhere.close(), site.close()]));
    const page = await demo.openPage(t, 'dist/integrity.json', { mayComplain: true });
    await page.goto(`${site.origin}/dist/embed.html?src=/data/feed.json&elements=directory`);
    await findPart(findDirectory(page), 'error').waitFor();
    assert.equal(site.requests.filter(({ path }) => path === '/data/feed.json').length, 1);
    assert.deepEqual(elsewhere.requests, []);
  });

  test('is not looked for where no feed is named', async (t) => {
    const { page } = await countRequests(t, '');
    await page.getByText('does not say which feed to show').waitFor();
  });
});

test('a link to another website opens beside the page, not in the frame', async (t) => {
  const { page, frame } = await openFramed(t, `${FEED}&elements=card&partnership=${RECORD}`, {
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });
  await page.context().route('https://**/*', (route) => route.fulfill({ body: 'elsewhere', contentType: 'text/html' }));
  const link = findPart(frame.locator('msp-partnership-card'), 'website').locator('a').first();
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  assert.equal(await opened.evaluate(() => window.opener === null), true);
  assert.equal(frame.url().startsWith(demo.url), true);
});
