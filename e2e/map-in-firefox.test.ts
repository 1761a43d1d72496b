/** What keys do to the map in Firefox, where they do something else than in the Chromium of the other tests. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useFirefox, withoutFirefox } from './firefox.js';

const PATIENCE = 20_000;
const LIST = 'msp-map >>> select[part~=area-choice]';
const PANEL = 'msp-map >>> [part~=panel]';

const firefox = useFirefox();

async function openPage(): Promise<Page> {
  const page = await firefox.browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${firefox.site.url}/demo/index.html`);
  await page.waitForSelector('msp-map >>> [part~=marker]');
  return page;
}

const readPanelName = (page: Page) => page.$eval(PANEL, (panel) => panel.getAttribute('aria-label'));

/** The part of our elements that has focus, or else the text of what has. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement;
    return inner ? inner.part.value || inner.localName : (outer?.textContent.trim() ?? '');
  });

async function tabBack(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

describe('the map in Firefox', { skip: withoutFirefox }, () => {
  test('is skipped with three presses of Tab, and of Shift and Tab', async () => {
    const page = await openPage();
    const link = await page.$('nav li:last-child a');
    await link?.focus();
    const before = await readFocus(page);
    await page.keyboard.press('Tab');
    assert.equal(await readFocus(page), 'button skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await readFocus(page), 'search-input');

    await tabBack(page);
    await tabBack(page);
    assert.equal(await readFocus(page), 'button skip-back');
    await page.keyboard.press('Enter');
    await tabBack(page);
    assert.equal(await readFocus(page), before);
    await page.close();
  });
});

describe('the list of areas in Firefox', { skip: withoutFirefox }, () => {
  test('lets the chosen area go with Escape, but not while Escape closes the list itself', async () => {
    const page = await openPage();
    await page.focus(LIST);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    assert.equal(await readPanelName(page), 'Areas and partnerships');
    await page.keyboard.press('ArrowDown');
    assert.equal(await readPanelName(page), 'Who works here? Avon and Somerset');

    await page.keyboard.press(' ');
    assert.equal(await page.$eval(LIST, (list) => list.matches(':open')), true, 'the list is open');
    await page.keyboard.press('Escape');
    assert.equal(await readPanelName(page), 'Who works here? Avon and Somerset');
    await page.close();
  });
});
