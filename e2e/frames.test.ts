import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, test, type TestContext } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { startServer } from '../packages/publish/src/testing/local-server.js';
import { useAnotherWebsite } from './another-website.js';
import { integrity } from './built-files.js';
import { untilEqual, useDemoSite, type PageOptions } from './demo-site.js';
import { findDirectory, findMap, findPart, findRowButton, listRowIds, readStatus, untilShown } from './widgets.js';

const demo = useDemoSite();
const website = useAnotherWebsite(demo);

const FEED = 'src=/data/partnerships.json';
const NOTTINGHAMSHIRE = 'E23000019';
const RECORD = 'nottingham-and-nottinghamshire-modern-slavery-partnership';
const ALONE = 'allow-scripts';

interface FramedOptions extends PageOptions {
  readonly sandbox?: string;
  readonly hash?: string;
  /** Server of the frame; the demonstration's without it. */
  readonly site?: string;
  /** Markup after the frame. */
  readonly end?: (site: string) => string;
}

/** Opens a page of another website that holds the page for frames. */
async function openFramed(t: TestContext, query: string, options: FramedOptions = {}) {
  const { sandbox = ALONE, hash = '', site = demo.url, end = () => '', ...rest } = options;
  const frame = `<iframe id="ours" title="Partnerships" width="100%" height="300" sandbox="${sandbox}" src="${site}/dist/embed.html?${query}${hash}"></iframe>`;
  const page = await website.openPage(t, frame + end(demo.url), rest);
  return { page, frame: await findFrame(page) };
}

async function findFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('#ours').elementHandle();
  const frame = await handle.contentFrame();
  assert(frame);
  return frame;
}

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

const readHeight = (page: Page) => page.locator('#ours').evaluate((frame) => frame.getBoundingClientRect().height);
const readContentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

const frameScript = (site: string) =>
  `<script type="module" src="${site}/dist/msp-frame.js" integrity="${integrity['msp-frame.js'] ?? ''}" crossorigin="anonymous"></script>`;

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

describe('the height of a frame', () => {
  test('follows what is in it, before and after a reader opens something', async (t) => {
    const { page, frame } = await openFramed(t, `${FEED}&elements=directory&scope=${NOTTINGHAMSHIRE}`, {
      end: frameScript,
    });
    await untilEqual(page, async () => (await listRowIds(frame)).includes(RECORD), true);
    await untilEqual(page, async () => (await readHeight(page)) >= (await readContentHeight(frame)), true);
    const before = await readHeight(page);
    await findRowButton(frame, RECORD).click();
    await untilEqual(page, async () => (await readHeight(page)) > before + 100, true);
    await untilEqual(page, async () => Math.abs((await readHeight(page)) - (await readContentHeight(frame))) < 8, true);
  });

  test('settles with the map in it, and fits when the script comes last', async (t) => {
    const { page, frame } = await openFramed(t, FEED);
    await untilShown(frame);
    assert.equal(await readHeight(page), 304);
    await page.evaluate(
      ([src]) => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src });
        document.head.append(script);
      },
      [`${demo.url}/dist/msp-frame.js`],
    );
    await untilEqual(page, async () => Math.abs((await readHeight(page)) - (await readContentHeight(frame))) < 8, true);
    const settled = await readHeight(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.equal(await readHeight(page), settled);
  });

  test('is not set by the frames of others, nor beyond what a page can bear', async (t) => {
    const loud = (message: string) => `<script>parent.postMessage(${message}, '*')</script>`;
    const other = `<iframe title="Other" srcdoc="${loud(`{ type: 'msp-height', height: 5000 }`).replaceAll('"', '&quot;')}"></iframe>`;
    const { page, frame } = await openFramed(t, `${FEED}&elements=card&partnership=${RECORD}`, {
      end: (site) => frameScript(site) + other,
    });
    await untilEqual(page, async () => (await readHeight(page)) !== 304, true);
    const heights = await page.locator('iframe').evaluateAll((frames) => frames.map(({ style }) => style.height));
    assert.equal(heights[1], '');
    const say = (height: unknown) =>
      frame.evaluate((height) => parent.postMessage({ type: 'msp-height', height }, '*'), height);
    const readStyle = () => page.locator('#ours').evaluate((ours) => ours.style.height);
    await say(1e9);
    await untilEqual(page, readStyle, '20000px');
    await say(-5);
    await untilEqual(page, readStyle, '100px');
    await say('1px; position: fixed');
    await say(Number.NaN);
    await say(101);
    await untilEqual(page, readStyle, '101px');
  });

  test('is told to WordPress in its own words', async (t) => {
    const { page, frame } = await openFramed(t, `${FEED}&elements=card&partnership=${RECORD}`, {
      hash: '#?secret=aB3dE6gH9j',
      end: () => '<script>told = []; addEventListener("message", ({ data }) => told.push(data))</script>',
    });
    await findPart(frame.locator('msp-partnership-card'), 'fields').waitFor();
    const isTold = () =>
      page.evaluate(() =>
        (window as unknown as { told: Record<string, unknown>[] }).told.some(
          ({ message, secret, value }) => message === 'height' && secret === 'aB3dE6gH9j' && Number(value) > 100,
        ),
      );
    await untilEqual(page, isTold, true);
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
