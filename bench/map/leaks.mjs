/** Whether maps that come and go leave something behind. */
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers/find-browsers.mjs';
import { startServer } from '../../scripts/serve.mjs';

/** Caches, compiled code and the like settle over the first ones. */
const WARM_UP = 50;
const MEGABYTE = 1_000_000;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Maps</title><link rel="icon" href="data:,">
<script type="module" src="/dist/msp.js"></script><main></main>`;

/**
 * Puts maps of the published feed on a page, one after the other, waits for each to be drawn and takes it away.
 *
 * @param {number} mounts how many
 * @returns {Promise<{nodes: number, listeners: number, heapBytes: number}>} what there is more of than before, after forced
 *   collection
 */
export async function measureLeaks(mounts) {
  const site = await startServer();
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: ['--disable-dev-shm-usage'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.route('**/bench/page.html', (route) => route.fulfill({ body: PAGE, contentType: 'text/html' }));
    await page.goto(`${site.url}/bench/page.html`);
    const session = await page.context().newCDPSession(page);
    await page.evaluate(mountAndRemove, WARM_UP);
    const before = await measureLeft(session);
    await page.evaluate(mountAndRemove, mounts);
    const after = await measureLeft(session);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heapBytes: after.heapBytes - before.heapBytes,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** @param {number} mounts @returns {Promise<import('../bars.mjs').Bar[]>} */
export async function listLeakBars(mounts) {
  const { nodes, listeners, heapBytes } = await measureLeaks(mounts);
  return [
    { label: `nodes left by ${mounts} maps`, value: nodes, most: 0 },
    { label: `listeners left by ${mounts} maps`, value: listeners, most: 0 },
    { label: `heap left by ${mounts} maps, MB`, value: heapBytes / MEGABYTE, most: 1 },
  ];
}

/** In the page. */
async function mountAndRemove(times) {
  const { document, requestAnimationFrame } = globalThis;
  for (let turn = 0; turn < times; turn += 1) {
    const map = document.createElement('msp-map');
    map.setAttribute('src', '/data/partnerships.json');
    document.querySelector('main').append(map);
    while (!map.shadowRoot?.querySelector('[part~="marker"]')) await new Promise(requestAnimationFrame);
    map.remove();
  }
}

async function measureLeft(session) {
  // What the first collection lets go of may have held on to more.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heapBytes: usedSize };
}
