/** Visits a page in Chromium and says what that cost. */

/** Milliseconds; a slow 4G phone, as Lighthouse emulates it. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWDOWN = 4;
/** Milliseconds without a request until a page counts as settled. */
const PATIENCE = 60_000;

/**
 * @typedef {object} Visit
 * @property {number} firstPartnership milliseconds from the start of the visit until the first partnership can be read; NaN where there is none
 * @property {number} mainThread milliseconds of work on the main thread until the page has settled, before the slowdown
 * @property {{path: string, status: number, bytes: number}[]} sent answers that the visit got from the server
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {object} server see page-server.mjs
 * @param {{path: string, shows: string | null, slow?: boolean, visits?: number}} options `visits`: times the same reader comes, 1 without it
 * @returns {Promise<Visit[]>} one for each time
 */
export async function visitPage(browser, server, { path, shows, slow = false, visits = 1 }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFor, shows);
    await page.goto(`${server.url}/blank`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    }
    const results = [];
    for (let number = 0; number < visits; number += 1) {
      server.sent.length = 0;
      const before = await readThreadTime(session);
      await page.goto(`${server.url}${path}`);
      if (shows !== null) await page.waitForFunction(() => 'shownAt' in window, undefined, { polling: 50 });
      await page.waitForLoadState('networkidle');
      const firstPartnership = await page.evaluate(() => window.shownAt ?? NaN);
      results.push({ firstPartnership, mainThread: (await readThreadTime(session)) - before, sent: [...server.sent] });
      await page.goto(`${server.url}/blank`);
    }
    return results;
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {object} server see page-server.mjs
 * @param {string} script path of a module
 * @returns {Promise<number>} milliseconds of the main thread for compiling and running it, at the slowdown
 */
export async function evaluateModule(browser, server, script) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/blank`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    // Fetched before, so that what is measured is the script and not the network.
    await page.evaluate(async (script) => void (await (await fetch(script)).text()), script);
    const before = await readThreadTime(session);
    await page.evaluate((script) => import(script).then(() => new Promise(requestAnimationFrame)), script);
    return (await readThreadTime(session)) - before;
  } finally {
    await context.close();
  }
}

async function readThreadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}

/** Runs in the page before anything of it: notes when something that shows a partnership is there and painted. */
function watchFor(selector) {
  if (selector === null || location.pathname === '/blank') return;
  const find = (root) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const within = element.shadowRoot && find(element.shadowRoot);
      if (within) return within;
    }
    return null;
  };
  const look = () => {
    if (document.body && find(document)?.getClientRects().length) window.shownAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
