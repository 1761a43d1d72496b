/** The states a visitor can bring a demonstration page into, for tests that look at each of them. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { untilEqual } from './demo-site.js';
import {
  findDirectory,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listRowIds,
  openFilters,
  readStatus,
  untilShown,
} from './widgets.js';

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
    // The suggestions lie over what is below the field.
    await page.keyboard.press('Escape');
    const hasFilters = (await findPart(findDirectory(page), 'filters-toggle').count()) > 0;
    if (hasFilters) await openFilters(page);
    const filters = findDirectory(page).getByRole('checkbox', { disabled: false });
    if ((await filters.count()) > 0) await filters.first().click();
    assert((await listRowIds(page)).length > 0);
  },
  'with a filter taken back': async (page) => {
    const chip = findPart(findDirectory(page), 'chip');
    if ((await chip.count()) > 0) await chip.click();
    await untilEqual(page, () => chip.count(), 0);
  },
  'with suggestions': async (page) => {
    await retype(page, 'durham');
    await findPart(findDirectory(page), 'suggestion').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'with an answer for a place': async (page) => {
    await retype(page, 'nottingham');
    await findPart(findDirectory(page), 'suggestion').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await findPart(findDirectory(page), 'group').first().waitFor();
  },
  'with a postcode that is none': async (page) => {
    await retype(page, 'ZZ9 9ZZ');
    await untilEqual(page, async () => (await listRowIds(page)).length, 0);
  },
  'with several places to choose from': async (page) => {
    await retype(page, 'NG10');
    await findPart(findDirectory(page), 'candidate').first().waitFor();
  },
  'with places called much like what was sent': async (page) => {
    await retype(page, 'galloway');
    await page.keyboard.press('Enter');
    await findPart(findDirectory(page), 'candidate').filter({ hasText: 'Galloway' }).waitFor();
  },
  'with a place that nobody of its own is known for, or that lies outside of what is shown': async (page) => {
    await retype(page, 'northamptonshire');
    await page.keyboard.press('Enter');
    await untilEqual(page, async () => (await readStatus(findDirectory(page))).includes('Northamptonshire'), true);
  },
  'with nothing found': async (page) => {
    await retype(page, 'zzzz');
    await untilEqual(page, async () => (await listRowIds(page)).length, 0);
  },
  'with everything cleared': async (page) => {
    await findPart(findDirectory(page), 'clear').click();
    await findPart(findDirectory(page), 'result').first().waitFor();
  },
  'with good practice in place of partnerships': async (page) => {
    await findPart(findDirectory(page), 'practice-toggle').click();
    await findPart(findDirectory(page), 'practice-result').first().waitFor();
  },
  'with good practice of one theme, which is chosen': async (page) => {
    if ((await findPart(findDirectory(page), 'filters-toggle').count()) === 0) return;
    await openFilters(page);
    const themes = findPart(findDirectory(page), 'facet').filter({ has: page.getByText(THEMES) });
    await themes.locator('summary').click();
    await themes.getByRole('checkbox', { disabled: false }).first().click();
    await findPart(findDirectory(page), 'chip').waitFor();
  },
};

/** The facet of good practice, in English and Welsh. */
const THEMES = /^(Good practice|Arferion da)$/;

async function retype(page: Page, words: string): Promise<void> {
  await findSearchBox(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}
