import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { findRecord, isOpen, listIdsOf, publishedRecords, readName, type PublishedRecord } from './published-feed.js';
import {
  countMarked,
  dragMap,
  findMap,
  findMarkers,
  findOutline,
  findPart,
  listIds,
  readStatus,
  showMarker,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const open = publishedRecords.filter(isOpen);
const placed = open.filter(({ geometry }) => geometry !== null);
const unplaced = open.filter(({ geometry }) => geometry === null);

/** The only one in its area, so that its marker is in no group when the map shows that. */
const ALONE = 'pan-lancashire-anti-slavery-partnership';
const LANCASHIRE = 'E23000003';

const nameOf = (id: string) => readName(findRecord(id));

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

function nameMarker(record: PublishedRecord): string {
  return `${readName(record)} (${record.properties.level})`;
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
