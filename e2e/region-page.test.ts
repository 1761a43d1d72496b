import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { untilEqual, useDemoSite, writeHostPage } from './demo-site.js';
import { isOpen, listIdsCovering, listIdsOf, publishedFeed, publishedRecords } from './published-feed.js';
import {
  chooseOnMap,
  countMarked,
  findDirectory,
  findMap,
  findMarkers,
  findPanelCard,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listIds,
  listRowIds,
  readStatus,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const FEED = '**/data/partnerships.json';
const NOTTINGHAMSHIRE = 'E23000019';
/** Without a partnership of its own, and within reach of national ones. */
const NORTHUMBRIA = 'E23000007';
const PARTNERSHIP = 'nottingham-and-nottinghamshire-modern-slavery-partnership';

const inScope = publishedRecords.filter(({ id }) => listIdsCovering(NOTTINGHAMSHIRE).has(id));

describe('the page of one region', () => {
  const shared = demo.sharePage('demo/region.html', untilShown);

  test('lists what covers some of its area and nothing else, in the list and on the map', async () => {
    const { page } = shared;
    const placed = inScope.filter((record) => isOpen(record) && record.geometry !== null);
    assert(inScope.length > 3 && inScope.length < 10, 'a few of many');
    assert.deepEqual((await listRowIds(page)).sort(), listIdsOf(inScope));
    assert.equal(await countMarked(page), placed.length);
    const unplaced = inScope.filter((record) => isOpen(record) && record.geometry === null);
    assert.deepEqual((await listIds(findPart(findMap(page), 'panel-result'))).sort(), listIdsOf(unplaced));
    assert.equal(await readStatus(findDirectory(page)), `${inScope.length} partnerships`);
  });

  test('has two cards beside each other, each of one partnership', async () => {
    const { page } = shared;
    const cards = page.locator('.cards > msp-partnership-card');
    for (const card of await cards.all()) await findPart(card, 'fields').waitFor();
    assert.deepEqual(await findPart(cards, 'name').allInnerTexts(), [
      'Nottingham and Nottinghamshire Modern Slavery Partnership',
      'Nottingham Slavery Exploitation Risk Assessment Conference',
    ]);
    const [left, right] = await Promise.all([cards.first().boundingBox(), cards.last().boundingBox()]);
    assert(left && right);
    assert(Math.abs(left.y - right.y) < 1 && right.x > left.x + left.width);
  });

  test('draws its area large and says nothing about the areas around', async () => {
    const { page } = shared;
    const areas = findPart(findMap(page), 'outline');
    const inside = areas.and(page.locator(':not([data-coverage="outside"])'));
    assert.equal(await inside.count(), 1);
    assert.equal(await inside.getAttribute('data-coverage'), 'partnership');
    const [area, frame] = await Promise.all([inside.boundingBox(), findPart(findMap(page), 'map').boundingBox()]);
    assert(area && frame);
    assert(area.height > frame.height / 2 || area.width > frame.width / 2);
  });

  test('has no filters, as its page asks', async () => {
    assert.equal(await findPart(findDirectory(shared.page), 'filters').count(), 0);
  });

  test('has one help line, as its page asks', async () => {
    assert.equal(await findPart(shared.page, 'help').count(), 1);
  });
});

describe('within a region', () => {
  test('choosing works in both directions', async (t) => {
    const page = await demo.openPage(t, 'demo/region.html');
    await untilShown(page);
    await chooseOnMap(page, PARTNERSHIP);
    await findPart(findRow(page, PARTNERSHIP), 'fields').waitFor();
    const other = 'national-network-coordinators-forum';
    await findRowButton(page, other).click();
    await findPanelCard(page).getByText("National Network Coordinators' Forum").first().waitFor();
  });

  test('search never finds what lies outside', async (t) => {
    const page = await demo.openPage(t, 'demo/region.html');
    await untilShown(page);
    await findSearchBox(page).click();
    await page.keyboard.type('croydon');
    await untilEqual(page, () => readStatus(findDirectory(page)), 'No partnership in this directory matches.');
    assert.deepEqual(await listRowIds(page), []);
  });
});

describe('a scope', () => {
  const withScope = (scope: string) =>
    writeHostPage(`
      <msp-map id="map" src="../data/partnerships.json" scope="${scope}"><p>Our own words</p></msp-map>
      <msp-directory src="../data/partnerships.json" scope="${scope}" for="map"><p>Our own words</p></msp-directory>`);

  for (const scope of ['E99999999', '', '   ', 'Nottinghamshire', 'constructor']) {
    test(`of "${scope}" is not understood: nothing is shown, and never the national list`, async (t) => {
      const page = await demo.openHostPage(t, withScope(scope));
      for (const element of [findMap(page), findDirectory(page)]) {
        await findPart(element, 'empty')
          .getByText('The area for this page was not recognised, so no partnerships are shown.')
          .waitFor();
        await findPart(element, 'help').getByText('08000 121 700').waitFor();
        await element.getByText('Our own words').waitFor();
      }
      assert.deepEqual(await listRowIds(page), []);
      assert.equal(await findMarkers(page).count(), 0);
    });
  }

  test('where no partnership works says so by the name of the area', async (t) => {
    const local = publishedRecords.filter(({ id }) => !listIdsCovering(NORTHUMBRIA).has(id));
    const page = await demo.openHostPage(t, withScope(NORTHUMBRIA), {
      prepare: (page) =>
        page.route(FEED, (route) => route.fulfill({ json: { ...publishedFeed, features: local } })).then(),
    });
    for (const element of [findMap(page), findDirectory(page)]) {
      await findPart(element, 'empty')
        .getByText('No partnership for Northumbria is known to this directory.')
        .waitFor();
      await findPart(element, 'help').getByText('08000 121 700').waitFor();
    }
    assert.deepEqual(await listRowIds(page), []);
  });

  test('with one known and one unknown code shows the known area alone', async (t) => {
    const page = await demo.openHostPage(t, withScope(`E99999999 ${NOTTINGHAMSHIRE}`));
    await untilShown(page);
    assert.deepEqual((await listRowIds(page)).sort(), listIdsOf(inScope));
  });
});
