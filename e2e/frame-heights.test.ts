import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { integrity } from './built-files.js';
import { untilEqual, useDemoSite } from './demo-site.js';
import { useFramedPage } from './framed-page.js';
import { findPart, findRowButton, listRowIds, untilShown } from './widgets.js';

const demo = useDemoSite();
const openFramed = useFramedPage(demo);

const FEED = 'src=/data/partnerships.json';
const NOTTINGHAMSHIRE = 'E23000019';
const RECORD = 'nottingham-and-nottinghamshire-modern-slavery-partnership';

const readHeight = (page: Page) => page.locator('#ours').evaluate((frame) => frame.getBoundingClientRect().height);
const readContentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

const frameScript = (site: string) =>
  `<script type="module" src="${site}/dist/msp-frame.js" integrity="${integrity['msp-frame.js'] ?? ''}" crossorigin="anonymous"></script>`;

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
