import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test, type TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { readCsvRecords } from '../packages/feed/src/testing/read-csv.js';
import { untilEqual, useDemoSite, writeHostPage } from './demo-site.js';
import { findRecord, listIdsCovering, publishedFeed, publishedRecords, readName } from './published-feed.js';
import { findDirectory, findFilter, findPart, findRow, listRowIds, openFilters } from './widgets.js';

// What a visitor takes along from the directory, with the built files: files, paper, and the address of one partnership.

const demo = useDemoSite();

const FEED = 'src="../data/partnerships.json"';
const YORKSHIRE = 'E12000003';
const RECORD = 'west-yorkshire-anti-slavery-partnership';
/** What the published feed says of itself. */
const MADE = publishedFeed['generated'] as string;
const NAME = `partnerships-${MADE.slice(0, 10)}`;
const MARK = '\uFEFF';

describe('a spreadsheet', () => {
  test('has every partnership, in the order shown, with the date, licence and source of the feed on each row', async (t) => {
    const page = await openDirectory(t, FEED);
    const { name, text } = await download(page, 'Spreadsheet (CSV)');
    assert.equal(name, `${NAME}.csv`);
    assert(text.startsWith(MARK), 'Excel takes it for UTF-8');
    assert.equal(/(?<!\r)\n/.test(text), false, 'lines end as RFC 4180 says');

    const records = readCsvRecords(text.slice(MARK.length));
    assert.deepEqual(
      records.map(({ Id }) => Id),
      await listRowIds(page),
    );
    assert.equal(records.length, publishedRecords.length);
    for (const record of records) {
      assert.equal(record['Name'], readName(findRecord(record['Id'] ?? '')));
      assert.equal(record['Feed made'], MADE);
      assert.equal(record['Licence'], readEnglish('licence'));
      assert.equal(record['Published by'], readEnglish('publisher'));
    }
  });

  test('has what scope and filters leave, and nothing else', async (t) => {
    const page = await openDirectory(t, `${FEED} scope="${YORKSHIRE}"`);
    const inScope = listIdsCovering(YORKSHIRE);
    assert.deepEqual(new Set(await listDownloaded(page)), inScope);

    await openFilters(page);
    await findFilter(page, 'Local').getByRole('checkbox').press('Space');
    const local = [...inScope].filter((id) => findRecord(id).properties.level === 'local');
    await untilEqual(page, async () => (await listRowIds(page)).sort(), local.sort());
    assert(local.length > 0 && local.length < inScope.size);
    assert.deepEqual((await listDownloaded(page)).sort(), local);
  });

  test('is in Welsh for a reader of Welsh, who finds Ynys Môn in it', async (t) => {
    const page = await openDirectory(t, `${FEED} scope="W92000004" lang="cy"`);
    const { text } = await download(page, 'Taenlen (CSV)');
    const records = readCsvRecords(text.slice(MARK.length));
    assert.deepEqual(
      records.map(({ Dynodydd }) => Dynodydd),
      await listRowIds(page),
    );
    assert(records.some((record) => record['Enw'] === readName(findRecord(record['Dynodydd'] ?? ''), 'cy')));
  });
});

test('GeoJSON is a feed again, with what scope and filters leave', async (t) => {
  const page = await openDirectory(t, `${FEED} scope="${YORKSHIRE}" level="local"`);
  const { name, text } = await download(page, 'Data (GeoJSON)');
  assert.equal(name, `${NAME}.geojson`);
  const feed = JSON.parse(text) as typeof publishedFeed;
  assert.equal(feed['type'], 'FeatureCollection');
  for (const member of ['generated', 'licence', 'publisher']) assert.deepEqual(feed[member], publishedFeed[member]);
  assert.deepEqual(
    feed.features.map(({ id }) => id),
    await listRowIds(page),
  );
  for (const { id, geometry, properties } of feed.features) {
    assert.deepEqual(geometry, findRecord(id).geometry);
    assert.deepEqual(properties.name, findRecord(id).properties.name);
  }
});

test('what writes files is asked for when somebody wants one, and a file that cannot be made is said to be so', async (t) => {
  const blocked = { is: true };
  const page = await openDirectory(t, FEED, {
    mayComplain: true,
    prepare: async (page) => {
      await page.route(/msp-take-away-/, (route) => (blocked.is ? route.abort() : route.continue()));
    },
  });
  await findButton(page, 'Data (GeoJSON)').press('Enter');
  const alert = findDirectory(page).getByRole('alert');
  await alert.waitFor();
  assert.equal((await alert.innerText()).trim(), 'The file could not be made just now. Try again.');

  blocked.is = false;
  assert.equal((await download(page, 'Data (GeoJSON)')).name, `${NAME}.geojson`);
  await untilEqual(page, () => alert.count(), 0);
});

describe('the address of one partnership', () => {
  test('is copied, said to be, and opens that partnership for whom it is sent to', async (t) => {
    const page = await openDirectory(t, FEED, { permissions: ['clipboard-read', 'clipboard-write'] });
    await findRow(page, RECORD).getByRole('button').first().press('Enter');
    const copy = findPart(findRow(page, RECORD), 'copy-link');
    await copy.press('Enter');
    const said = findRow(page, RECORD).locator('.copy').getByRole('status');
    await untilEqual(page, async () => (await said.innerText()).trim(), 'Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, `${demo.url}/demo/host.html#msp=${RECORD}`);
    assert.equal(await copy.evaluate((button) => button.matches(':focus')), true);

    await page.goto('about:blank');
    await page.goto(copied);
    await untilOpen(page, RECORD);
    await untilEqual(page, () => readTop(findRow(page, RECORD)), 0, 'it is the first thing in the window');
  });

  test('is shown to be copied by hand where the browser does not let us', async (t) => {
    const page = await openDirectory(t, `${FEED} selected="${RECORD}"`, {
      prepare: async (page) => {
        await page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        });
      },
    });
    await findPart(findRow(page, RECORD), 'copy-link').press('Space');
    await findRow(page, RECORD).getByText(`Copy this address: ${demo.url}/demo/host.html#msp=${RECORD}`).waitFor();
  });
});

describe('on paper', () => {
  test('the button asks the browser to print', async (t) => {
    const page = await openDirectory(t, FEED, {
      prepare: async (page) => {
        await page.addInitScript(() => {
          window.print = () => void (document.title = 'printed');
        });
      },
    });
    await findPart(findDirectory(page), 'print').press('Enter');
    await untilEqual(page, () => page.title(), 'printed');
  });

  test('every result is printed, also those that were not drawn yet, and nothing that can only be pressed', async (t) => {
    const many = { ...publishedFeed, features: makeMany(1_250) };
    const page = await openDirectory(t, FEED, {
      prepare: async (page) => {
        await page.route('**/data/partnerships.json', (route) => route.fulfill({ json: many }));
      },
    });
    await untilEqual(page, () => findPart(findDirectory(page), 'more').count(), 1);
    await page.pdf();
    assert.equal((await listRowIds(page)).length, many.features.length);

    await page.emulateMedia({ media: 'print' });
    const last = findPart(findDirectory(page), 'result').last();
    assert(((await last.boundingBox())?.height ?? 0) > 20, 'the last one takes its room');
    for (const part of ['search', 'filters-toggle', 'downloads', 'print', 'sort']) {
      assert.equal(await findPart(findDirectory(page), part).isVisible(), false, part);
    }
  });
});

/** Opens a page of somebody else with one directory, and waits for its rows. */
async function openDirectory(
  t: TestContext,
  attributes: string,
  options: Parameters<typeof demo.openHostPage>[2] = {},
): Promise<Page> {
  const page = await demo.openHostPage(t, writeHostPage(`<msp-directory ${attributes}></msp-directory>`), options);
  await findPart(findDirectory(page), 'result').first().waitFor();
  return page;
}

function findButton(page: Page, name: string): Locator {
  return findDirectory(page).getByRole('button', { name });
}

/** Presses the button of a file, as from the keyboard, and gives what the browser saves. */
async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), findButton(page, button).press('Enter')]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function listDownloaded(page: Page): Promise<string[]> {
  const { text } = await download(page, 'Spreadsheet (CSV)');
  return readCsvRecords(text.slice(MARK.length)).map(({ Id = '' }) => Id);
}

async function untilOpen(page: Page, id: string): Promise<void> {
  await findPart(findRow(page, id), 'fields').waitFor();
}

/** How far the top of something is from that of the window, in whole CSS pixels. */
async function readTop(element: Locator): Promise<number> {
  return Math.round(await element.evaluate((one) => one.getBoundingClientRect().top));
}

function readEnglish(member: 'licence' | 'publisher'): string {
  return (publishedFeed[member] as { name: { en: string } }).name.en;
}

/** The published partnerships again and again, each with an id of its own. */
function makeMany(count: number): (typeof publishedRecords)[number][] {
  return Array.from({ length: count }, (_, index) => {
    const record = publishedRecords[index % publishedRecords.length];
    if (!record) throw new Error('The published feed is empty.');
    return { ...record, id: `${record.id}-${index}` };
  });
}
