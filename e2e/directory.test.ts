import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { isOpen, listIdsOf, listRegions, publishedRecords, type PublishedRecord } from './published-feed.js';
import {
  countMarked,
  findDirectory,
  findFilter,
  findMap,
  findMarkers,
  findPart,
  findSearchBox,
  listRowIds,
  openFilters,
  readStatus,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const LEVELS = { Local: 'local', 'Sub-regional': 'sub-regional', Regional: 'regional', National: 'national' };

describe('search', () => {
  test('finds a partnership by its name', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await search(page, 'derby and derbyshire');
    await untilFirst(page, 'derby-and-derbyshire-modern-slavery-partnership');
  });

  test('finds it in spite of a typing mistake', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await search(page, 'derbyshrie');
    await untilFirst(page, 'derby-and-derbyshire-modern-slavery-partnership');
  });

  test('finds it by its initials', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await search(page, 'WASP');
    await untilFirst(page, 'wolverhampton-anti-slavery-partnership');
  });

  test('finds what covers a council that no name mentions', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await search(page, 'Solihull');
    await untilFirst(page, 'west-midlands-anti-slavery-network');
  });

  test('finds a Welsh name with and without its accents', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    for (const words of ['Grŵp Arwain Atal', 'grwp arwain atal']) {
      await search(page, words);
      await untilEqual(page, () => listRowIds(page), ['wales-anti-slavery-leadership-group']);
      await page.getByRole('button', { name: 'Clear search and filters' }).click();
      await untilEqual(page, () => countRows(page), publishedRecords.length);
    }
    await search(page, 'ynys mon');
    await untilFirst(page, 'north-wales-regional-anti-slavery-group');
  });

  test('says how many it found once the typing has settled, and narrows the map to the open ones', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await search(page, 'croydon');
    await untilEqual(page, async () => /^\d+ of 70 partnerships$/.test(await readStatus(findDirectory(page))), true);
    const shown = new Set(await listRowIds(page));
    assert(shown.has('slavery-free-croydon-steering-group'), 'the closed one is found');
    assert.equal(await readStatus(findDirectory(page)), `${shown.size} of 70 partnerships`);
    const placed = publishedRecords.filter(
      (record) => shown.has(record.id) && isOpen(record) && record.geometry !== null,
    );
    assert.equal(await countMarked(page), placed.length);
  });

  test('says plainly that nothing matches, keeps the help line, and is cleared by one button', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await search(page, 'zzzz');
    await untilEqual(
      page,
      () => readStatus(findDirectory(page)),
      'No partnership in this directory matches.',
      'the directory does not say "0 partnerships"',
    );
    await findDirectory(page).getByText('There may still be one that this directory does not know.').waitFor();
    assert.equal(await countRows(page), 0);
    assert.equal(await findMarkers(page).count(), 0);
    await findPart(findMap(page), 'help').getByText('08000 121 700').waitFor();

    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await untilEqual(page, () => countRows(page), publishedRecords.length);
    await untilEqual(page, () => readStatus(findDirectory(page)), '70 partnerships');
    assert.equal(await findSearchBox(page).inputValue(), '');
    assert.equal(await findSearchBox(page).evaluate((box) => box.matches(':focus')), true);
    assert.equal(await page.getByRole('button', { name: 'Clear search and filters' }).count(), 0);
  });

  test('is unharmed by ten thousand pasted characters', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await findSearchBox(page).click();
    await page.keyboard.insertText('derbyshire '.repeat(1000));
    await untilFirst(page, 'derby-and-derbyshire-modern-slavery-partnership');
  });
});

describe('filters', () => {
  test('count what the feed has, by level and by region or nation', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await openFilters(page);
    for (const [label, level] of Object.entries(LEVELS)) {
      assert.equal(await readCount(page, label), listAtLevel(level).length, label);
    }
    const counts = countByRegion(publishedRecords);
    assert.equal(counts.size, 12);
    for (const [region, count] of counts) assert.equal(await readCount(page, region), count, region);
  });

  test('show exactly what has the chosen level, in the list and on the map', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await openFilters(page);
    for (const [label, level] of Object.entries(LEVELS)) {
      await findFilter(page, label).click();
      await untilShows(page, listAtLevel(level));
      await findFilter(page, label).click();
    }
  });

  test('show exactly what covers some of the chosen region', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await openFilters(page);
    for (const region of ['Wales', 'London']) {
      await findFilter(page, region).click();
      await untilShows(page, listInRegion(region));
      await findFilter(page, region).click();
    }
  });

  test('of one kind add up, of two kinds narrow, and each count says what choosing it would leave', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await openFilters(page);
    await findFilter(page, 'Local').click();
    await findFilter(page, 'Regional').click();
    const chosen = [...listAtLevel('local'), ...listAtLevel('regional')];
    await untilShows(page, chosen);
    for (const [region, count] of countByRegion(chosen)) assert.equal(await readCount(page, region), count, region);
    assert.equal(await readCount(page, 'National'), listAtLevel('national').length, 'its own kind is not narrowed');

    await findFilter(page, 'London').click();
    const inLondon = new Set(listIdsOf(listInRegion('London')));
    await untilShows(
      page,
      chosen.filter(({ id }) => inLondon.has(id)),
    );
  });

  test('that would leave nothing cannot be chosen', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await openFilters(page);
    await findFilter(page, 'Regional').click();
    await untilShows(page, listAtLevel('regional'));
    assert.equal(countByRegion(listAtLevel('regional')).get('Scotland'), undefined);
    assert.equal(await findFilter(page, 'Scotland').getByRole('checkbox').isDisabled(), true);
  });

  test('are cleared together with the search by one button', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await search(page, 'network');
    await page.keyboard.press('Escape');
    await openFilters(page);
    await findFilter(page, 'Wales').click();
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await untilShows(page, publishedRecords);
    assert.equal(await findDirectory(page).getByRole('checkbox', { checked: true }).count(), 0);
  });
});

/** Types into the search box as a person does. */
async function search(page: Page, words: string): Promise<void> {
  await untilShown(page);
  await findSearchBox(page).click();
  await page.keyboard.type(words);
}

async function untilFirst(page: Page, id: string): Promise<void> {
  await untilEqual(page, async () => (await listRowIds(page))[0], id);
}

/** Waits until list and map show these records and no others. */
async function untilShows(page: Page, records: readonly PublishedRecord[]): Promise<void> {
  const placed = records.filter((record) => isOpen(record) && record.geometry !== null);
  await untilEqual(page, async () => (await listRowIds(page)).sort(), listIdsOf(records));
  await untilEqual(page, () => countMarked(page), placed.length);
  const count = records.length === publishedRecords.length ? '' : `${records.length} of `;
  await untilEqual(page, () => readStatus(findDirectory(page)), `${count}${publishedRecords.length} partnerships`);
}

async function countRows(page: Page): Promise<number> {
  return (await listRowIds(page)).length;
}

async function readCount(page: Page, filter: string): Promise<number> {
  return Number(/\d+$/.exec((await findFilter(page, filter).innerText()).trim())?.[0]);
}

function listAtLevel(level: string): readonly PublishedRecord[] {
  return publishedRecords.filter(({ properties }) => properties.level === level);
}

function listInRegion(region: string): readonly PublishedRecord[] {
  return publishedRecords.filter((record) => [...listRegions(record).values()].includes(region));
}

function countByRegion(records: readonly PublishedRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const region of listRegions(record).values()) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return counts;
}
