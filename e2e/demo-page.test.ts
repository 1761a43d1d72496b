import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useDemoSite } from './demo-site.js';
import {
  findRecord,
  isOpen,
  listForces,
  listIdsCovering,
  listIdsOf,
  publishedRecords,
  readName,
} from './published-feed.js';
import {
  chooseOnMap,
  findDirectory,
  findMap,
  findMarker,
  findOpenRows,
  findPanelCard,
  findPart,
  findPressedMarkers,
  findRow,
  findRowButton,
  listIds,
  listRowIds,
  readStatus,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const open = publishedRecords.filter(isOpen);
const closed = publishedRecords.filter((record) => !isOpen(record));

/** The only one in its area, so that its marker is in no group when the map shows that. */
const ALONE = 'pan-lancashire-anti-slavery-partnership';

const nameOf = (id: string) => readName(findRecord(id));

describe('the directory of the demonstration page', () => {
  const shared = demo.sharePage('demo/index.html', untilShown);

  test('lists every published partnership once, and says how many', async () => {
    const { page } = shared;
    assert.equal(publishedRecords.length, 70);
    assert.deepEqual((await listRowIds(page)).sort(), listIdsOf(publishedRecords));
    assert.equal(await readStatus(findDirectory(page)), '70 partnerships');
  });

  test('puts the closed and replaced ones last, each marked as such', async () => {
    const { page } = shared;
    assert.equal(closed.length, 3);
    const last = (await listRowIds(page)).slice(-closed.length);
    assert.deepEqual(last.sort(), listIdsOf(closed));
    for (const { id, properties } of closed) {
      const mark = properties.status === 'closed' ? 'Closed' : 'Replaced';
      await findRow(page, id).getByText(mark, { exact: true }).waitFor();
    }
    const rows = findPart(findDirectory(page), 'result');
    assert.equal(await rows.filter({ has: page.getByText(/^(Closed|Replaced)$/) }).count(), closed.length);
  });

  test('shows each one by its name', async () => {
    const { page } = shared;
    // Rows out of sight have no inner text: they are not laid out.
    const shown = await findPart(findDirectory(page), 'result').getByRole('heading').allTextContents();
    assert.deepEqual(
      shown.map((name) => name.trim()).sort(),
      publishedRecords.map((record) => readName(record)).sort(),
    );
  });
});

describe('choosing an area', () => {
  test('on the map says who works there, each with its reason', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    // The middle of its outline lies inside it, and no marker is over it.
    await findMap(page).locator('path[data-coverage="national"]').first().click();
    const panel = findPart(findMap(page), 'panel');
    await panel.getByText('No partnership of its own is known to this directory.').waitFor();
    assert.equal(await isFocused(page, 'panel'), true);
    const chosen = await panel
      .locator('option')
      .evaluateAll((options) =>
        options.filter((option) => (option as HTMLOptionElement).selected).map(({ textContent }) => textContent),
      );
    const area = listForces().find(({ name }) => name.en === chosen[0]);
    assert(area, String(chosen));
    const covering = open.filter(({ id }) => listIdsCovering(area.code).has(id));
    assert.deepEqual((await listIds(findPart(panel, 'panel-result'))).sort(), listIdsOf(covering));
    assert.equal(await findPart(panel, 'reason').count(), covering.length);
    await panel.getByText('covers United Kingdom').waitFor();
  });

  test('and then a partnership, and closing that, leads back to the area', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await findMap(page).locator('path[data-coverage="national"]').first().click();
    const panel = findPart(findMap(page), 'panel');
    const forum = panel.getByRole('button', { name: "National Network Coordinators' Forum" });
    await forum.click();
    await findPart(findPanelCard(page), 'fields').waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.getByText('Who works here?').waitFor();
    assert.equal(await forum.evaluate((button) => button.matches(':focus')), true);
  });
});

describe('choosing a partnership', () => {
  test('on the map opens it in the panel and in the directory', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await chooseOnMap(page, ALONE);

    await findPanelCard(page)
      .getByRole('heading', { name: nameOf(ALONE) })
      .waitFor();
    assert.deepEqual(await listIds(findPressedMarkers(page)), [ALONE]);
    assert.deepEqual(await listIds(findOpenRows(page)), [ALONE]);
    await findPart(findRow(page, ALONE), 'fields').waitFor();
    assert.equal(await isFocused(page, 'panel'), true);
  });

  test('marks the areas it covers, and the marker lies in one of them', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await chooseOnMap(page, ALONE);
    const chosen = page.locator('msp-map .outline.chosen');
    await chosen.first().waitFor();
    assert.equal(await chosen.count(), 1);
    const [area, marker] = await Promise.all([chosen.boundingBox(), findMarker(page, ALONE).boundingBox()]);
    assert(area && marker);
    assert(marker.x > area.x && marker.x < area.x + area.width, 'the marker is beside its area');
    assert(marker.y > area.y && marker.y < area.y + area.height, 'the marker is above or below its area');
  });

  test("from the map's list of national ones opens it in the panel and in the directory", async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    const id = 'anti-slavery-wales-forum';
    await findMap(page)
      .getByRole('button', { name: nameOf(id) })
      .click();
    await findPart(findPanelCard(page), 'fields').waitFor();
    assert.deepEqual(await listIds(findOpenRows(page)), [id]);
    assert.equal(await findPressedMarkers(page).count(), 0);
  });

  test('in the directory marks its marker and opens it in the panel', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await findRowButton(page, ALONE).click();
    await findPart(findRow(page, ALONE), 'fields').waitFor();
    await findPanelCard(page)
      .getByRole('heading', { name: nameOf(ALONE) })
      .waitFor();
    assert.deepEqual(await listIds(findPressedMarkers(page)), [ALONE]);
    assert.equal(
      await findRowButton(page, ALONE).evaluate((button) => button.matches(':focus')),
      true,
      'the reader stays in the list',
    );
  });

  test('in the directory opens a closed one too, which has no marker', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    const id = 'slavery-free-croydon-steering-group';
    await findRowButton(page, id).click();
    await findRow(page, id).getByText('This partnership has closed.').waitFor();
    await findPanelCard(page).getByText('This partnership has closed.').waitFor();
    assert.equal(await findPressedMarkers(page).count(), 0);
  });

  test('and then another one leaves only that one open', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    const other = 'south-yorkshire-modern-slavery-partnership';
    await findRowButton(page, ALONE).click();
    await findRowButton(page, other).click();
    await findPanelCard(page)
      .getByRole('heading', { name: nameOf(other) })
      .waitFor();
    assert.deepEqual(await listIds(findOpenRows(page)), [other]);
    assert.deepEqual(await listIds(findPressedMarkers(page)), [other]);
  });

  test('and closing it in the panel closes it everywhere and gives focus back to its marker', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await chooseOnMap(page, ALONE);
    await findMap(page).getByRole('button', { name: 'Close' }).click();
    await findPanelCard(page).waitFor({ state: 'detached' });
    assert.equal(await findOpenRows(page).count(), 0);
    assert.equal(await findPressedMarkers(page).count(), 0);
    assert.equal(await findMarker(page, ALONE).evaluate((marker) => marker.matches(':focus')), true);
  });

  test('and closing it in the directory closes it on the map', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await findRowButton(page, ALONE).click();
    await findPanelCard(page).waitFor();
    await findRowButton(page, ALONE).click();
    await findPanelCard(page).waitFor({ state: 'detached' });
    assert.equal(await findOpenRows(page).count(), 0);
    assert.equal(await findPressedMarkers(page).count(), 0);
  });
});

/** Whether the part of the map with this name has focus. */
async function isFocused(page: Page, part: string): Promise<boolean> {
  return findPart(findMap(page), part).evaluate((element) => element.matches(':focus'));
}
