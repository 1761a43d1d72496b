import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import {
  findRecord,
  isOpen,
  listForces,
  listIdsCovering,
  listIdsOf,
  publishedRecords,
  readName,
  type PublishedRecord,
} from './published-feed.js';
import {
  chooseOnMap,
  countMarked,
  dragMap,
  findDirectory,
  findMap,
  findMarker,
  findMarkers,
  findOpenRows,
  findOutline,
  findPanelCard,
  findPart,
  findPressedMarkers,
  findRow,
  findRowButton,
  listIds,
  listRowIds,
  readStatus,
  showMarker,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const open = publishedRecords.filter(isOpen);
const placed = open.filter(({ geometry }) => geometry !== null);
const unplaced = open.filter(({ geometry }) => geometry === null);
const closed = publishedRecords.filter((record) => !isOpen(record));

/** The only one in its area, so that its marker is in no group when the map shows that. */
const ALONE = 'pan-lancashire-anti-slavery-partnership';
const LANCASHIRE = 'E23000003';

function nameOf(id: string): string {
  const record = publishedRecords.find((candidate) => candidate.id === id);
  assert(record, `the feed has ${id}`);
  return readName(record);
}

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

describe('the map of the demonstration page', () => {
  const shared = demo.sharePage('demo/index.html', untilShown);

  test('has markers for every open partnership with a place and a list of the others', async () => {
    const { page } = shared;
    assert.equal(open.length, 67);
    assert.equal(await countMarked(page), placed.length);
    assert.deepEqual((await listIds(findPart(findMap(page), 'panel-result'))).sort(), listIdsOf(unplaced));
    assert.equal(await readStatus(findMap(page)), '67 partnerships');
  });

  test('names a marker for its partnership, and a group for how many and where', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', { reducedMotion: 'reduce' });
    await untilShown(page);
    for (const name of await listMarkerNames(page)) assert.match(name, /^\d+ partnerships around [A-Z]/);
    await showMarker(page, ALONE);
    const names = await listMarkerNames(page);
    assert(names.includes(nameMarker(findRecord(ALONE))));
    const known = new Set(placed.map(nameMarker));
    for (const name of names) assert(known.has(name) || /^\d+ partnerships around [A-Z]/.test(name), name);
  });

  test('has no marker in the sea: each lies inside an area that is marked as having a partnership', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', { reducedMotion: 'reduce' });
    await untilShown(page);
    await showMarker(page, ALONE);
    await findMap(page).getByRole('button', { name: 'Zoom out' }).click();
    assert((await listSingleMarkers(page)).length > 5);
    assert.deepEqual(await listMarkersInNoOutline(page), []);
  });

  test('shows the name of a marker that the mouse is on, until Escape', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', { reducedMotion: 'reduce' });
    await untilShown(page);
    const marker = await showMarker(page, ALONE);
    const label = marker.getByText(nameOf(ALONE));
    assert.equal(await label.isVisible(), false);
    await marker.hover();
    await label.waitFor();
    await label.hover();
    assert.equal(await label.isVisible(), true, 'the pointer can go onto the name');
    await page.keyboard.press('Escape');
    await label.waitFor({ state: 'hidden' });
  });

  test('is dragged with the mouse', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', { reducedMotion: 'reduce' });
    await untilShown(page);
    const before = await findOutline(page, LANCASHIRE).boundingBox();
    await dragMap(page);
    const after = await findOutline(page, LANCASHIRE).boundingBox();
    assert(before && after);
    assert.deepEqual([Math.round(after.x - before.x), Math.round(after.y - before.y)], [80, 50]);
  });

  test('keeps showing all of the country when its box changes size, until somebody moves it', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await page.setViewportSize({ width: 600, height: 900 });
    await untilEqual(page, () => countMarkersOutsideFrame(page), 0);

    await findMap(page).getByRole('button', { name: 'Zoom in' }).click({ clickCount: 2 });
    await untilEqual(page, async () => (await countMarkersOutsideFrame(page)) > 0, true);
    await findMap(page).getByRole('button', { name: 'Show the whole map' }).click();
    await untilEqual(page, () => countMarkersOutsideFrame(page), 0);
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

function nameMarker(record: PublishedRecord): string {
  return `${readName(record)} (${record.properties.level})`;
}

/** Whether the part of the map with this name has focus. */
async function isFocused(page: Page, part: string): Promise<boolean> {
  return findPart(findMap(page), part).evaluate((element) => element.matches(':focus'));
}

async function countMarkersOutsideFrame(page: Page): Promise<number> {
  const frame = await findPart(findMap(page), 'map').boundingBox();
  assert(frame);
  return findMarkers(page).evaluateAll(
    (markers, { x, y, width, height }) =>
      markers.filter((marker) => {
        const box = marker.getBoundingClientRect();
        const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
        return left < x || left > x + width || top < y || top > y + height;
      }).length,
    frame,
  );
}

async function listMarkerNames(page: Page): Promise<string[]> {
  return findMarkers(page).evaluateAll((markers) => markers.map(({ ariaLabel }) => ariaLabel ?? ''));
}

async function listSingleMarkers(page: Page): Promise<Locator[]> {
  return findMarkers(page).and(page.locator('[data-id]')).all();
}

/** Asks the drawn outlines themselves about the middle of every single marker. A group lies between those in it. */
async function listMarkersInNoOutline(page: Page): Promise<string[]> {
  return findMap(page).evaluate((map) => {
    const root = map.shadowRoot!;
    const outlines = [...root.querySelectorAll<SVGPathElement>('path[data-coverage="partnership"]')];
    return [...root.querySelectorAll<HTMLElement>('[part~="marker"][data-id]')]
      .filter((marker) => {
        const { x, y, width, height } = marker.getBoundingClientRect();
        const middle = new DOMPoint(x + width / 2, y + height / 2);
        return outlines.every(
          (outline) => !outline.isPointInFill(middle.matrixTransform(outline.getScreenCTM()!.inverse())),
        );
      })
      .map(({ dataset }) => dataset['id'] ?? '');
  });
}
