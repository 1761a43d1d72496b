/** What a page loads of a feed of 100,000 partnerships, in a real browser: before an area is chosen, and for a scope. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers/find-browsers.mjs';
import { measureMsp } from './measure-msp.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LIB = pathToFileURL(path.join(ROOT, 'packages/publish/lib/')).href;

const RECORDS = 100_000;
const FIRST_LOAD_LIMIT = 300;
const SCOPE = 'E23000019';

/** @returns {Promise<import('../bars.mjs').Bar[]>} */
export async function measureShards() {
  const [{ buildLargeFeed }, { serveRelease }] = await Promise.all([
    import(new URL('testing/large-feed.js', LIB).href),
    import(new URL('testing/serve-release.js', LIB).href),
  ]);
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-shards-'));
  try {
    const feed = path.join(folder, 'partnerships.json');
    writeFileSync(feed, JSON.stringify(buildLargeFeed(RECORDS)));
    const to = path.join(folder, 'public');
    const args = ['publish', to, '--feed', feed, '--areas', path.join(ROOT, 'data/areas.topo.json')];
    const { seconds, peakBytes } = await measureMsp(...args);
    console.log(`${RECORDS} partnerships, ${(statSync(feed).size / 1e6).toFixed(0)} MB, published`);
    const server = await serveRelease(to);
    try {
      const index = await (await fetch(`${server.origin}/partnerships.json`)).json();
      const open = await loadPage(`${server.origin}/`, null);
      const scoped = await loadPage(`${server.origin}/`, SCOPE);
      return [
        { label: 'publish: seconds for 100,000 partnerships', value: seconds },
        { label: 'publish: peak memory for 100,000 partnerships, MB', value: Math.round(peakBytes / 1e6) },
        { label: 'shards: files of the feed', value: index.shards.length },
        { label: 'shards: first load without a scope, kB sent', value: open.bytes / 1000, most: FIRST_LOAD_LIMIT },
        { label: 'shards: files of partnerships in that', value: open.shards, most: 0 },
        { label: 'shards: files of partnerships for one force area', value: scoped.shards, most: 4 },
        { label: 'shards: load for one force area, kB sent', value: scoped.bytes / 1000 },
      ];
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens the front page of the release, with a scope in its elements or none, and counts what arrives until it is quiet. */
async function loadPage(address, scope) {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: ['--disable-dev-shm-usage'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const responses = [];
    page.on('response', (response) => responses.push(response));
    if (scope !== null) {
      await page.route(address, async (route) => {
        const response = await route.fetch();
        const markup = (await response.text()).replaceAll(
          'src="partnerships.json"',
          `src="partnerships.json" scope="${scope}"`,
        );
        await route.fulfill({ response, body: markup });
      });
    }
    await page.goto(address);
    const part = scope === null ? 'area-form' : 'result';
    await page.locator(`msp-directory [part~="${part}"]`).first().waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(responses.map((response) => response.request().sizes()));
    return {
      bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
      shards: responses.filter((response) => response.url().includes('/files/partnerships-')).length,
    };
  } finally {
    await browser.close();
  }
}
