/**
 * A page that a reader leaves and comes back to, which the browser has kept as it was (the back/forward cache). Firefox keeps pages
 * also while it is driven; the headless Chromium of the other tests keeps none.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useFirefox, withoutFirefox } from './firefox.js';

const PATIENCE = 20_000;
const ROW = 'msp-directory >>> [part~=result]';

const firefox = useFirefox();

/** What a page that was kept still knows of itself. */
interface Kept extends Window {
  cameBack?: boolean;
}

async function openPage(errors: string[]): Promise<Page> {
  const page = await firefox.browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${firefox.site.url}/demo/region.html`);
  await page.waitForSelector(ROW);
  await page.waitForSelector('msp-map >>> [part~=marker]');
  return page;
}

async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => ((window as Kept).cameBack = persisted));
  });
  await page.goto(`${firefox.site.url}/demo/cymraeg.html`);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.pathname.endsWith('region.html') && document.readyState === 'complete');
  await page.waitForFunction(() => (window as Kept).cameBack !== undefined);
  assert.equal(await page.evaluate(() => (window as Kept).cameBack), true, 'the browser has kept the page');
}

/** What the page has asked for more than once. */
function listRepeated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    return asked.filter((name, index) => asked.indexOf(name) !== index);
  });
}

describe('a page that was left and is come back to', { skip: withoutFirefox }, () => {
  test('shows what it showed, asks for nothing again, and can still be used', async () => {
    const errors: string[] = [];
    const page = await openPage(errors);
    const box = 'msp-directory >>> input';
    await page.type(box, 'nottingham');
    await page.waitForFunction(() => {
      const rows = document.querySelector('msp-directory')?.shadowRoot?.querySelectorAll('[part~=result]');
      return rows !== undefined && rows.length > 0;
    });
    await leaveAndComeBack(page);
    assert.equal(await page.$eval(box, ({ value }) => value), 'nottingham');
    assert.deepEqual(await listRepeated(page), []);

    const row = await page.waitForSelector(`${ROW} >>> button`);
    await row?.click();
    await page.waitForSelector('msp-directory >>> msp-partnership-card >>> [part~=fields]');
    await page.waitForFunction(() => document.querySelector('msp-map')?.getAttribute('selected'));
    assert.deepEqual(errors, []);
    await page.close();
  });
});
