import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { findChunk } from './built-files.js';
import { untilEqual, useDemoSite, writeHostPage } from './demo-site.js';
import { isOpen, publishedRecords, readName } from './published-feed.js';
import {
  findDirectory,
  findMap,
  findMarkers,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listRowIds,
  readStatus,
} from './widgets.js';

const demo = useDemoSite();

const RECORD = 'pan-lancashire-anti-slavery-partnership';
const AREAS = '**/data/areas.topo.json';
const FALLBACK = 'The list in another place';

const MAP = `<msp-map id="map" src="../data/partnerships.json"><p>${FALLBACK}</p></msp-map>`;
const DIRECTORY = `<msp-directory src="../data/partnerships.json"><p>${FALLBACK}</p></msp-directory>`;
const CARD = `<msp-partnership-card src="../data/partnerships.json" partnership="${RECORD}"><p>${FALLBACK}</p></msp-partnership-card>`;

describe('without the boundary file', () => {
  test('the map fails with help and "Try again", and draws once the file is there', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(MAP), {
      mayComplain: true,
      prepare: (page) => page.route(AREAS, (route) => route.fulfill({ status: 404 })).then(),
    });
    await findPart(findMap(page), 'error').getByText('The partnerships could not be loaded just now.').waitFor();
    await findPart(findMap(page), 'help').waitFor();
    await page.getByText(FALLBACK).waitFor();
    await page.unroute(AREAS);
    await findPart(findMap(page), 'retry').click();
    await findMarkers(page).first().waitFor();
    assert.equal(await page.getByText(FALLBACK).isVisible(), false);
  });

  test('the directory and the card show every partnership, with the areas as the feed names them', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(DIRECTORY + CARD), {
      mayComplain: true,
      prepare: (page) => page.route(AREAS, (route) => route.fulfill({ status: 404 })).then(),
    });
    await untilEqual(page, async () => (await listRowIds(page)).length, publishedRecords.length);
    await findRow(page, RECORD).getByText('Lancashire', { exact: true }).waitFor();
    await findPart(page.locator('msp-partnership-card'), 'fields').waitFor();
    assert.equal(await findPart(page, 'error').count(), 0);
    assert.equal(await findDirectory(page).getByText('Region or nation').count(), 0, 'what lies where is not known');
  });

  test('a page locked to an area shows nothing rather than everything', async (t) => {
    const scoped = (DIRECTORY + CARD).replaceAll('src=', 'scope="E23000003" src=');
    const page = await demo.openHostPage(t, writeHostPage(scoped), {
      mayComplain: true,
      prepare: (page) => page.route(AREAS, (route) => route.fulfill({ status: 404 })).then(),
    });
    for (const tag of ['msp-directory', 'msp-partnership-card']) {
      await findPart(page.locator(tag), 'error').waitFor();
      await page.locator(tag).getByText(FALLBACK).waitFor();
    }
    assert.deepEqual(await listRowIds(page), []);
    assert.equal(await findPart(page, 'card').count(), 0);
  });
});

describe('without the outlines of councils', () => {
  test('a map that is enlarged keeps its areas, and says nothing that could worry anybody', async (t) => {
    const requests: string[] = [];
    const page = await demo.openHostPage(t, writeHostPage(MAP), {
      mayComplain: true,
      prepare: (page) =>
        page
          .route('**/councils.topo.json', (route) => {
            requests.push(new URL(route.request().url()).pathname);
            return route.fulfill({ status: 404 });
          })
          .then(),
    });
    await findMarkers(page).first().waitFor();
    const said = await readStatus(findMap(page));
    await findPart(findMap(page), 'close-up').press('Enter');
    await untilEqual(page, () => Promise.resolve(requests.length), 1);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests, ['/data/councils.topo.json'], 'asked for once');
    assert.equal(await findPart(findMap(page), 'outline').count(), 45);
    for (const part of ['error', 'message', 'council'])
      assert.equal(await findPart(findMap(page), part).count(), 0, part);
    assert.equal(await readStatus(findMap(page)), said);
  });
});

describe('with outlines of councils that cannot be reached just now', () => {
  test('a map that is enlarged while offline has them as soon as the browser is online again', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(MAP), { mayComplain: true });
    await findMarkers(page).first().waitFor();
    const said = await readStatus(findMap(page));
    await page.context().setOffline(true);
    const failed = page.waitForEvent('requestfailed');
    await findPart(findMap(page), 'close-up').press('Enter');
    await failed;
    for (const part of ['error', 'message', 'council'])
      assert.equal(await findPart(findMap(page), part).count(), 0, part);
    assert.equal(await readStatus(findMap(page)), said);
    await page.context().setOffline(false);
    await findPart(findMap(page), 'council').first().waitFor();
  });

  test('they are asked for again with each step nearer by keys, and not with a move', async (t) => {
    const requests: string[] = [];
    const page = await demo.openHostPage(t, writeHostPage(MAP), {
      mayComplain: true,
      reducedMotion: 'reduce',
      prepare: (page) =>
        page
          .route('**/councils.topo.json', (route) => {
            requests.push(route.request().url());
            return requests.length > 2 ? route.continue() : route.abort();
          })
          .then(),
    });
    await findMarkers(page).first().waitFor();
    const pressAndFail = async (locator: Locator, ...keys: string[]) => {
      const failed = page.waitForEvent('requestfailed');
      for (const key of keys) await locator.press(key);
      await failed;
    };
    await pressAndFail(findPart(findMap(page), 'close-up'), 'Enter');
    await pressAndFail(findPart(findMap(page), 'map'), 'ArrowLeft', 'ArrowUp', '+');
    assert.equal(requests.length, 2);
    for (const key of ['-', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await page.waitForLoadState('networkidle');
    assert.equal(requests.length, 2);
    await page.keyboard.press('+');
    await findPart(findMap(page), 'council').first().waitFor();
    assert.equal(requests.length, 3);
  });
});

describe('without the names of places', () => {
  test('the directory still finds areas and partnerships, and says so where it finds nothing', async (t) => {
    const places = { isThere: false, requests: 0 };
    const page = await demo.openHostPage(t, writeHostPage(DIRECTORY), {
      mayComplain: true,
      prepare: (page) =>
        page
          .route('**/dist/places.json', (route) => {
            places.requests += 1;
            return places.isThere ? route.continue() : route.fulfill({ status: 404 });
          })
          .then(),
    });
    await findSearchBox(page).click();
    await page.keyboard.type('lancashire');
    await untilEqual(page, async () => (await listRowIds(page))[0], RECORD);

    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('NG7 2RD');
    await untilEqual(
      page,
      () => readStatus(findDirectory(page)),
      'Places and postcodes could not be loaded. Names of areas and partnerships are still searched.',
    );
    assert.equal(places.requests, 1, 'it is not asked for at each letter');

    places.isThere = true;
    await page.keyboard.press('Enter');
    await findPart(findDirectory(page), 'candidates')
      .or(findPart(findDirectory(page), 'group'))
      .first()
      .waitFor();
  });
});

describe('without a part of the script', () => {
  test('the map lists the names, offers "Try again", and draws when the part is there', async (t) => {
    const chunk = `**${findChunk('msp-content')}*`;
    const page = await demo.openHostPage(t, writeHostPage(MAP), {
      mayComplain: true,
      prepare: (page) => page.route(chunk, (route) => route.abort()).then(),
    });
    await findPart(findMap(page), 'error').getByText('The map could not be drawn just now.').waitFor();
    const names = await findMap(page).getByRole('listitem').allInnerTexts();
    assert.deepEqual(
      names.sort(),
      publishedRecords
        .filter(isOpen)
        .map((record) => readName(record))
        .sort(),
    );
    await findPart(findMap(page), 'help').waitFor();
    await page.unroute(chunk);
    await findPart(findMap(page), 'retry').click();
    await findMarkers(page).first().waitFor();
  });

  test('a card fails with help and "Try again", also inside a row of the directory', async (t) => {
    const chunk = `**${findChunk('msp-card-content')}*`;
    const page = await demo.openHostPage(t, writeHostPage(CARD + DIRECTORY), {
      mayComplain: true,
      prepare: (page) => page.route(chunk, (route) => route.abort()).then(),
    });
    const card = page.locator('main > msp-partnership-card');
    await findPart(card, 'error').waitFor();
    await findPart(card, 'help').waitFor();
    await card.getByText(FALLBACK).waitFor();
    await findRowButton(page, RECORD).click();
    await findPart(findRow(page, RECORD), 'error').waitFor();

    await page.unroute(chunk);
    await findPart(card, 'retry').click();
    await findPart(card, 'fields').waitFor();
    await findPart(findRow(page, RECORD), 'retry').click();
    await findPart(findRow(page, RECORD), 'fields').waitFor();
  });

  test('the directory says that it cannot search, keeps the whole list, and searches when the part is there', async (t) => {
    const chunk = `**${findChunk('msp-search')}*`;
    const page = await demo.openHostPage(t, writeHostPage(DIRECTORY), {
      mayComplain: true,
      prepare: (page) => page.route(chunk, (route) => route.abort()).then(),
    });
    await findSearchBox(page).click();
    await page.keyboard.type('lancashir');
    await untilEqual(
      page,
      () => readStatus(findDirectory(page)),
      'Search could not be loaded. The whole list is shown.',
    );
    assert.equal((await listRowIds(page)).length, publishedRecords.length);

    await page.unroute(chunk);
    await page.keyboard.type('e');
    await untilEqual(page, async () => (await listRowIds(page))[0], RECORD);
  });

  test('the fallback of the page stays when the whole script is missing', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(MAP + DIRECTORY + CARD), {
      mayComplain: true,
      prepare: (page) => page.route('**/dist/msp.js', (route) => route.abort()).then(),
    });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByText(FALLBACK).count(), 3);
    for (const fallback of await page.getByText(FALLBACK).all()) assert(await fallback.isVisible());
  });
});
