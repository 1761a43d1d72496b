/**
 * How soon a visitor on a slow phone sees the list and the map: a page with `<msp-map>` and `<msp-directory>` beside the page
 * that Leaflet's quick start leads to (raster tiles, served from this machine), on an emulated slow 4G with a CPU four times
 * slower. Cold cache, a browser context of its own for each visit; the pages take turns, so that what else the machine does
 * hits all alike.
 */
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers/find-browsers.mjs';
import { median } from '../statistics.mjs';
import { PAGES, startSite } from './first-paint-site.mjs';

/** Chromium's own figures for slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOW_CPU = 4;
const VIEWPORT = { width: 412, height: 915 };
const TIMEOUT_MS = 60_000;
/**
 * How many more visits the host's own first paint takes for its figure: it comes with a frame or with the next, 16 ms later, which
 * is more than the bar leaves, and a median of five falls on either.
 */
const PAINT_VISITS = 4;

/** @param {number} repeats visits to each page @returns {Promise<import('../bars.mjs').Bar[]>} */
export async function measureFirstPaint(repeats = 7) {
  const site = await startSite();
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: ['--disable-dev-shm-usage'] });
  const visits = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
  const paints = { plain: [], ours: [] };
  try {
    for (let turn = 0; turn < repeats; turn += 1) {
      for (const name of Object.keys(PAGES)) visits[name].push(await visit(browser, site, name));
    }
    for (let turn = 0; turn < repeats * PAINT_VISITS; turn += 1) {
      for (const name of Object.keys(paints)) paints[name].push(await visitForPaint(browser, site, name));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const figure = (name, mark) => median(visits[name].map((marks) => marks[mark]));
  const ratio = (mark, peer = 'quickStart') => figure('ours', mark) / figure(peer, mark);
  const paint = { plain: median(paints.plain), ours: median(paints.ours) };
  const blank = (mark) => ratio(mark, 'quickStartBlank').toFixed(2);
  for (const name of Object.keys(PAGES)) {
    const marks = ['paint', 'list', 'map', 'live'].map((mark) => `${mark} ${Math.round(figure(name, mark))} ms`);
    console.log(
      `${name.padEnd(16)}${marks.join(', ')}; ${figure(name, 'cold')} requests to the map, ${figure(name, 'all')} in all`,
    );
  }
  console.log(
    `the host's first paint alone, of ${paints.ours.length} visits each: ${Math.round(paint.plain)} ms without us, ${Math.round(paint.ours)} ms with us`,
  );
  // What is left where the tiles weigh nothing: no page that anybody opens, and the hardest to beat.
  console.log(
    `of the quick start with blank tiles: list ${blank('list')}, map ${blank('map')}, map moves ${blank('live')}`,
  );
  return [
    { label: 'list painted, of the quick start’s time', value: ratio('list'), most: 0.75 },
    { label: 'first map painted, of the quick start’s time', value: ratio('map'), most: 0.75 },
    { label: 'map moves, of the quick start’s time', value: ratio('live'), most: 1.1 },
    {
      label: 'host’s own first paint, of that without us',
      value: paint.ours / paint.plain,
      most: 1.05,
    },
    { label: 'cold requests until list and map are painted', value: figure('ours', 'cold'), most: 4 },
  ];
}

/** @returns {Promise<Record<string, number>>} milliseconds from the start of the visit to each mark, and counts of requests without the page's own */
async function visit(browser, { url, requests }, name) {
  return onSlowPage(browser, async (page) => {
    requests.length = 0;
    await page.goto(`${url}/${name}`, { waitUntil: 'commit' });
    if (name !== 'plain') await waitForMarks(page, ['list', 'map', 'live']);
    await page.waitForLoadState('networkidle');
    const marks = await page.evaluate(() => {
      const read = (mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
      const painted = Math.max(read('list'), read('map'));
      // Asked for in the frame that the map is painted in, the engine is what the reader no longer waits for.
      const cold = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd < painted).length;
      return { paint: read('first-contentful-paint'), list: read('list'), map: read('map'), live: read('live'), cold };
    });
    return { ...marks, all: requests.length - 1 };
  });
}

/** @returns {Promise<number>} milliseconds until the page has painted something */
async function visitForPaint(browser, { url }, name) {
  return onSlowPage(browser, async (page) => {
    await page.goto(`${url}/${name}`, { waitUntil: 'commit' });
    await waitForMarks(page, ['first-contentful-paint']);
    return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  });
}

async function onSlowPage(browser, act) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
    return await act(page);
  } finally {
    await context.close();
  }
}

async function waitForMarks(page, marks) {
  const areSet = (names) => names.every((name) => performance.getEntriesByName(name).length > 0);
  await page.waitForFunction(areSet, marks, { polling: 100, timeout: TIMEOUT_MS });
}
