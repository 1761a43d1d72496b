import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { findDirectory, findPart, findRow, findSearchBox, listRowIds, untilShown } from './widgets.js';

// How many presses of a key a visitor needs in the directory, counted from the search box unless said otherwise.

const demo = useDemoSite();

const TOTAL = 70;
/** The published feed has no contacts yet: a website is how to reach a partnership. No other record has more links before it. */
const WITH_A_WEBSITE = 'norfolk-modern-slavery-collaboration';

describe('in the directory, with the keyboard', () => {
  test('the first result is at most 8 presses of Tab from what comes before the directory', async (t) => {
    const page = await openPage(t);
    await findSearchBox(page).focus();
    await page.keyboard.press('Shift+Tab');
    assert((await countPresses(page, findPart(findDirectory(page), 'result').first().getByRole('button'))) <= 8);
  });

  test('two filters are applied with at most 8 presses, and all is cleared with 2', async (t) => {
    const page = await openPage(t);
    await findSearchBox(page).focus();
    const directory = findDirectory(page);
    let presses = await countPresses(page, findPart(directory, 'filters-toggle'));
    await page.keyboard.press('Enter');
    presses += 1 + (await countPresses(page, directory.getByRole('checkbox').first()));
    for (const key of ['Space', 'Tab', 'Space']) await page.keyboard.press(key);
    presses += 3;
    await untilEqual(page, () => findPart(directory, 'chip').count(), 2);
    assert(presses <= 8, `${presses} presses`);

    await findSearchBox(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilEqual(page, async () => (await listRowIds(page)).length, TOTAL);
  });

  test('a card is opened and its website reached with at most 4 presses from its row', async (t) => {
    const page = await openPage(t);
    await untilEqual(page, async () => (await listRowIds(page)).length, TOTAL);
    const row = findRow(page, WITH_A_WEBSITE);
    await row.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    const website = findPart(row, 'website').getByRole('link').first();
    await website.waitFor();
    assert(1 + (await countPresses(page, website)) <= 4);
  });
});

async function openPage(t: Parameters<typeof demo.openPage>[0]): Promise<Page> {
  const page = await demo.openPage(t, 'demo/index.html');
  await untilShown(page);
  return page;
}

/** Presses Tab until something has focus. */
async function countPresses(page: Page, target: Locator): Promise<number> {
  for (let presses = 1; presses <= 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element.matches(':focus'))) return presses;
  }
  throw new Error(`20 presses of Tab do not lead to ${String(target)}.`);
}
