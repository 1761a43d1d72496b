/**
 * `npm run bench -- directory`: how long the first list takes beside whole cards, and the same rows, drawn by Lit's plain `map()`, and how long a reader
 * waits after pressing a filter in a directory of 10,000, on a processor slowed down four times.
 *
 *   npm run bench -- directory [REPEATS]
 */
import resolve from '@rollup/plugin-node-resolve';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { findChromium } from '../../scripts/browsers/find-browsers.mjs';
import { toFeatures, makeRecords } from '../map/made-records.mjs';
import { startPageServer } from '../startup/page-server.mjs';
import { median } from '../statistics.mjs';

/* global document, requestAnimationFrame, MessageChannel */

const COUNTS = [100, 1_000, 10_000];
const REPEATS = 5;
const VIEWPORT = { width: 1000, height: 700 };
const PATIENCE_MS = 180_000;
const SLOWDOWN = 4;

/** Made records cover this area: which one it is makes no difference to a list. */
const AREA = 'E23000018';

const LIST_PAGE = '<!doctype html><meta charset="utf-8"><title>A list</title><script src="/list-page.js"></script>';
const DIRECTORY_PAGE = `<!doctype html><meta charset="utf-8"><title>A directory</title>
<msp-directory></msp-directory><script type="module" src="/dist/msp.js"></script>`;

/** @param {readonly string[]} args how often to measure @returns {Promise<import('../bars.mjs').Bar[]>} */
export async function run([repeats = String(REPEATS)]) {
  const server = await startPageServer({
    '/list.html': LIST_PAGE,
    '/directory.html': DIRECTORY_PAGE,
    '/list-page.js': await bundleListPage(),
  });
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env });
  try {
    const first = await measureLists(browser, server.url, Number(repeats));
    const filter = await measureFilter(browser, server.url, Number(repeats));
    return listBars(first, filter);
  } finally {
    await browser.close();
    await server.close();
  }
}

function listBars(first, filter) {
  const ours = (count) => first.get(`ours ${count}`);
  const ratio = (count) => ours(count) / first.get(`cards ${count}`);
  for (const count of COUNTS) {
    console.log(
      `${count}: ours / the same rows by plain map() ${(ours(count) / first.get(`rows ${count}`)).toFixed(2)}`,
    );
  }
  return [
    { label: 'first list of 100, ours / cards by plain map()', value: ratio(100), most: 0.5 },
    { label: 'first list of 1,000, ours / cards by plain map()', value: ratio(1_000), most: 0.1 },
    { label: 'first list, ours at 10,000 / ours at 100', value: ours(10_000) / ours(100), most: 2 },
    { label: 'filter among 10,000, press to paint, 4x slowdown, ms', value: filter, most: 50 },
  ];
}

/** @returns {Promise<Map<string, number>>} way and count → median milliseconds of CPU of the main thread until the list is painted */
async function measureLists(browser, site, repeats) {
  const figures = new Map();
  for (const count of COUNTS) {
    const features = toFeatures(makeRecords(count, [AREA]));
    for (const way of ['cards', 'rows', 'ours']) {
      const times = [];
      // Ten thousand cards take seconds, and their figure is in no bar.
      const turns = count > 1_000 && way !== 'ours' ? 1 : repeats;
      for (let turn = 0; turn < turns; turn += 1) times.push(await measureList(browser, site, { features, way }));
      figures.set(`${way} ${count}`, median(times));
      console.log(
        `${way.padEnd(6)} ${String(count).padStart(6)}  ${median(times).toFixed(1)} ms of CPU to the first list`,
      );
    }
  }
  return figures;
}

async function measureList(browser, site, { features, way }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    await page.goto(`${site}/list.html`);
    await page.evaluate((features) => globalThis.lists.prepare(features), features);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('HeapProfiler.collectGarbage');
    const before = await readThreadTime(session);
    await page.evaluate((way) => globalThis.lists.draw(way), way);
    return ((await readThreadTime(session)) - before) * 1000;
  } finally {
    await context.close();
  }
}

/** @returns {Promise<number>} median milliseconds from pressing a filter to the next paint */
async function measureFilter(browser, site, repeats) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    await page.goto(`${site}/directory.html`);
    await page.evaluate(showDirectory, toFeatures(makeRecords(10_000, [AREA])));
    const directory = page.locator('msp-directory');
    await directory.locator('[part~="filters-toggle"]').click();
    await page.waitForFunction(hasDrawnThousand);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const times = [];
    for (let turn = 0; turn < repeats * 2; turn += 1) times.push(await page.evaluate(pressFilter, turn % 3));
    console.log(`filter among 10,000: ${times.map((time) => time.toFixed(0)).join(', ')} ms from press to paint`);
    return median(times);
  } finally {
    await context.close();
  }
}

/** In the page. */
function showDirectory(features) {
  document.querySelector('msp-directory').partnerships = features;
}

/** In the page: what comes in idle moments is there. */
function hasDrawnThousand() {
  return document.querySelector('msp-directory').shadowRoot.querySelectorAll('[part~="result"]').length >= 1_000;
}

/** In the page: presses a filter and waits until what it leaves has been painted. */
async function pressFilter(place) {
  const { shadowRoot } = document.querySelector('msp-directory');
  const box = shadowRoot.querySelectorAll('[part~="facet-option"] input:enabled')[place];
  const start = performance.now();
  box.click();
  await new Promise((resolve) =>
    requestAnimationFrame(() => {
      // A task after the frame: the frame has been painted by then.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );
  return performance.now() - start;
}

async function readThreadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value;
}

async function bundleListPage() {
  const bundle = await rollup({
    input: path.join(import.meta.dirname, 'list-page.mjs'),
    plugins: [resolve({ browser: true, exportConditions: ['production'] })],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}
