import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite, writeHostPage } from './demo-site.js';
import { findRecord, listIdsCovering, listIdsOf, publishedRecords, readName } from './published-feed.js';
import { findPart, listIds, readStatus } from './widgets.js';

// What the page's address says of a directory with `url-state`, with the built files and real presses of keys.

const demo = useDemoSite();

const FEED = 'src="../data/partnerships.json"';
const RECORD = 'west-yorkshire-anti-slavery-partnership';
const OTHER = 'humber-modern-slavery-partnership';
const NOTTINGHAMSHIRE = 'E23000019';
/** A word that is in nothing else that this page has to do with. */
const TYPED = 'zanzibarquux';

const local = publishedRecords.filter(({ properties }) => properties.level === 'local');

describe('a directory with `url-state`', () => {
  test('writes its filters and its open partnership into the address, and is as it was after a reload', async (t) => {
    const page = await openPage(t, `<msp-directory ${FEED} url-state></msp-directory>`);
    const directory = page.locator('msp-directory');
    await chooseFilter(directory, 'Local');
    await untilRows(page, directory, listIdsOf(local));
    const [first] = await listRows(directory);
    assert(first);
    await findRow(directory, first).getByRole('button').first().press('Enter');
    await findPart(findRow(directory, first), 'fields').waitFor();
    await untilEqual(page, () => readAddress(page), `?msp.level=local#msp=${first}`);

    await page.reload();
    await findPart(findRow(directory, first), 'fields').waitFor();
    await untilRows(page, directory, listIdsOf(local));
    assert.equal(await findPart(directory, 'chip').count(), 1);
    assert.equal(await readAddress(page), `?msp.level=local#msp=${first}`);

    await directory.getByRole('button', { name: 'Clear search and filters' }).press('Enter');
    await findRow(directory, first).getByRole('button').first().press('Enter');
    await untilEqual(page, () => readAddress(page), '');
  });

  test('writes the codes of the areas that were asked about, never what was typed, and answers again after a reload', async (t) => {
    const page = await openPage(t, `<msp-directory ${FEED} url-state></msp-directory>`);
    const directory = page.locator('msp-directory');
    await typeWords(page, directory, 'notinghamshire');
    await directory.getByRole('option', { name: 'Nottinghamshire: police force area' }).waitFor();
    while (!(await isMarked(directory, 'Nottinghamshire: police force area'))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilEqual(page, () => readAddress(page), `?msp.area=${NOTTINGHAMSHIRE}`);
    const answer = await listRows(directory);
    assert.deepEqual([...answer].sort(), [...listIdsCovering(NOTTINGHAMSHIRE)].sort());

    await page.reload();
    await findPart(directory, 'group').first().waitFor();
    assert.deepEqual(await listRows(directory), answer);
    assert.equal(await readAddress(page), `?msp.area=${NOTTINGHAMSHIRE}`);

    await typeWords(page, directory, TYPED);
    await page.keyboard.press('Enter');
    await untilEqual(page, () => readStatus(directory), 'No partnership in this directory matches.');
    assert.equal(await readAddress(page), '');
  });

  test('leaves the history as long as it was, and the page its own part of the address', async (t) => {
    const page = await openPage(t, `<msp-directory ${FEED} url-state></msp-directory>`, '?page=2#contents');
    const directory = page.locator('msp-directory');
    await page.evaluate(() => history.replaceState({ own: true }, ''));
    const before = await page.evaluate(() => history.length);
    await chooseFilter(directory, 'Local');
    await chooseFilter(directory, 'Regional');
    await findPart(directory, 'result').first().getByRole('button').first().press('Enter');
    await untilEqual(
      page,
      async () => /^\?page=2&msp\.level=local,regional#contents&msp=/.test(await readAddress(page)),
      true,
    );
    await directory.getByRole('button', { name: 'Clear search and filters' }).press('Enter');
    await untilEqual(page, async () => (await readAddress(page)).startsWith('?page=2#contents&msp='), true);
    const after = await page.evaluate(() => [history.length, history.state as unknown]);
    assert.deepEqual(after, [before, { own: true }]);
  });

  test('says nothing of another one on the page, which has an id of its own', async (t) => {
    const page = await openPage(
      t,
      `<msp-directory id="north" ${FEED} scope="E12000003" url-state></msp-directory>
       <msp-directory id="wales" ${FEED} scope="W92000004" url-state></msp-directory>`,
    );
    const [north, wales] = [page.locator('#north'), page.locator('#wales')];
    await chooseFilter(north, 'Local');
    await chooseFilter(wales, 'National');
    const [ofNorth, ofWales] = [await listRows(north), await listRows(wales)];
    await findRow(north, ofNorth[0] ?? '')
      .getByRole('button')
      .first()
      .press('Enter');
    const address = `?north.level=local&wales.level=national#north=${ofNorth[0]}`;
    await untilEqual(page, () => readAddress(page), address);

    await page.reload();
    await findPart(findRow(north, ofNorth[0] ?? ''), 'fields').waitFor();
    await untilRows(page, north, [...ofNorth].sort());
    await untilRows(page, wales, [...ofWales].sort());
    assert.equal(await wales.locator('[part~="result"] [aria-expanded="true"]').count(), 0);
    assert.equal(await readAddress(page), address);
  });
});

describe('a link to one partnership', () => {
  test('opens it, at the top of the window, on a page without `url-state` too', async (t) => {
    const page = await openPage(t, `<msp-directory ${FEED}></msp-directory>`, `#msp=${RECORD}`);
    const row = findRow(page.locator('msp-directory'), RECORD);
    await findPart(row, 'fields').waitFor();
    await untilEqual(page, () => row.evaluate((one) => Math.round(one.getBoundingClientRect().top)), 0);
    assert.equal(await readAddress(page), `#msp=${RECORD}`);
    await row.getByRole('heading', { name: readName(findRecord(RECORD)) }).waitFor();
  });

  test('on the page itself opens it too, whatever the list was narrowed to', async (t) => {
    const page = await openPage(
      t,
      `<p><a href="#the-list=${OTHER}">The Humber’s</a></p>
       <msp-directory id="the-list" ${FEED} scope="E12000003" url-state></msp-directory>`,
    );
    const directory = page.locator('msp-directory');
    await chooseFilter(directory, 'Local');
    await untilEqual(page, async () => (await listRows(directory)).includes(OTHER), false);
    await page.getByRole('link', { name: 'The Humber’s' }).press('Enter');
    await findPart(findRow(directory, OTHER), 'fields').waitFor();
    await untilEqual(page, () => readAddress(page), `#the-list=${OTHER}`);
  });

  test('to one that is not known here opens none and hides nothing', async (t) => {
    const page = await openPage(t, `<msp-directory ${FEED}></msp-directory>`, '#msp=no-such-partnership');
    const directory = page.locator('msp-directory');
    await untilRows(page, directory, listIdsOf(publishedRecords));
    assert.equal(await directory.locator('[aria-expanded="true"]').count(), 0);
  });
});

async function openPage(t: TestContext, body: string, rest = ''): Promise<Page> {
  const page = await demo.openHostPage(t, writeHostPage(body));
  if (rest !== '') {
    await page.goto('about:blank');
    await page.goto(`${demo.url}/demo/host.html${rest}`);
  }
  for (const directory of await page.locator('msp-directory').all())
    await findPart(directory, 'result').first().waitFor();
  return page;
}

function findRow(directory: Locator, id: string): Locator {
  return directory.locator(`[part~="result"][data-id="${id}"]`);
}

async function listRows(directory: Locator): Promise<string[]> {
  return listIds(findPart(directory, 'result'));
}

async function untilRows(page: Page, directory: Locator, ids: readonly string[]): Promise<void> {
  await untilEqual(page, async () => (await listRows(directory)).sort(), ids);
}

/** What the address says after the path. */
async function readAddress(page: Page): Promise<string> {
  return page.evaluate(() => location.search + location.hash);
}

/** Unfolds the filters and chooses one, by keys. */
async function chooseFilter(directory: Locator, name: string): Promise<void> {
  const toggle = findPart(directory, 'filters-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.press('Enter');
  const filter = findPart(directory, 'facet-option').filter({ has: directory.page().getByText(name, { exact: true }) });
  await filter.getByRole('checkbox').press('Space');
  await findPart(directory, 'chip').filter({ hasText: name }).waitFor();
}

async function typeWords(page: Page, directory: Locator, words: string): Promise<void> {
  await findPart(directory, 'search-input').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

/** Whether a suggestion is the one that Enter takes. */
async function isMarked(directory: Locator, name: string): Promise<boolean> {
  return (await directory.getByRole('option', { name, selected: true }).count()) > 0;
}
