/** The states a visitor can bring a demonstration page into, for tests that look at each of them. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { untilEqual } from './demo-site.js';
import { findDirectory, findPart, findRow, findRowButton, findSearchBox, listRowIds, untilShown } from './widgets.js';

export interface DemoPage {
  readonly path: string;
  /** Partnership to choose. */
  readonly record: string;
  /** Words that find some of what the page lists. */
  readonly words: string;
  /** Ids that these words find first. */
  readonly found: string;
}

export const DEMO_PAGES: readonly DemoPage[] = [
  {
    path: 'demo/index.html',
    record: 'pan-lancashire-anti-slavery-partnership',
    words: 'derbyshire',
    found: 'derby-and-derbyshire-modern-slavery-partnership',
  },
  {
    path: 'demo/cymraeg.html',
    record: 'pan-lancashire-anti-slavery-partnership',
    words: 'ynys mon',
    found: 'north-wales-regional-anti-slavery-group',
  },
  {
    path: 'demo/region.html',
    record: 'nottingham-and-nottinghamshire-modern-slavery-partnership',
    words: 'serac',
    found: 'nottingham-slavery-exploitation-risk-assessment-conference',
  },
];

/** What follows what: each brings the page from the state before it into its own. */
export const STATES: Readonly<Record<string, (page: Page, demoPage: DemoPage) => Promise<void>>> = {
  'as it opens': async (page) => {
    await untilShown(page);
    for (const card of await page.locator('main msp-partnership-card').all()) await findPart(card, 'fields').waitFor();
  },
  'with a partnership open on the map and in the list': async (page, { record }) => {
    await findRowButton(page, record).click();
    await findPart(findRow(page, record), 'fields').waitFor();
    await findPart(page.locator('msp-map [part~="panel"]'), 'fields').waitFor();
  },
  'with a search, and filters where there are any': async (page, { words, found }) => {
    await findSearchBox(page).click();
    await page.keyboard.type(words);
    await untilEqual(page, async () => (await listRowIds(page))[0], found);
    const toggle = findPart(findDirectory(page), 'filters-toggle');
    if (await toggle.isVisible()) await toggle.click();
    const filters = findDirectory(page).getByRole('checkbox', { disabled: false });
    if ((await filters.count()) > 0) await filters.first().click();
    assert((await listRowIds(page)).length > 0);
  },
  'with nothing found': async (page) => {
    await findSearchBox(page).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('zzzz');
    await untilEqual(page, async () => (await listRowIds(page)).length, 0);
  },
};
