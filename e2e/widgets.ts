/** Where things are on a page with our elements. Locators look into open shadow roots by themselves. */
import type { Frame, Locator, Page } from 'playwright-core';
import { findRecord } from './published-feed.js';

/** What holds our elements: a page, a frame in one, or a part of it. */
export type Root = Page | Frame | Locator;

export function findPart(root: Root, part: string): Locator {
  return root.locator(`[part~="${part}"]`);
}

export function findMap(page: Root): Locator {
  return page.locator('msp-map');
}

export function findDirectory(page: Root): Locator {
  return page.locator('msp-directory');
}

export function findMarkers(page: Root): Locator {
  return findPart(findMap(page), 'marker');
}

/** A police force area as it is drawn, by its code. */
export function findOutline(page: Page, code: string): Locator {
  return page.locator(`msp-map [part~="outline"][data-id="${code}"]`);
}

export function findMarker(page: Root, id: string): Locator {
  return page.locator(`msp-map [part~="marker"][data-id="${id}"]`);
}

export function findPressedMarkers(page: Page): Locator {
  return page.locator('msp-map [part~="marker"][aria-pressed="true"]');
}

/** Goes to the area of a partnership, so near that its marker is in no group, and waits for the marker. */
export async function showMarker(page: Root, id: string, map = findMap(page)): Promise<Locator> {
  const [code] = findRecord(id).properties.covers.map((cover) => cover.code);
  if (code === undefined) throw new Error(`${id} covers nothing.`);
  await findPart(map, 'area-choice').selectOption(code);
  const marker = map.locator(`[part~="marker"][data-id="${id}"]`);
  await marker.waitFor();
  return marker;
}

/** Chooses a partnership by its marker, after going there. */
export async function chooseOnMap(page: Root, id: string, map = findMap(page)): Promise<void> {
  await (await showMarker(page, id, map)).click();
}

/** How many partnerships the markers stand for: each group says how many are in it. */
export async function countMarked(page: Page): Promise<number> {
  return findMarkers(page).evaluateAll((markers) =>
    markers.reduce(
      (sum, { dataset, ariaLabel }) => sum + (dataset['id'] === undefined ? Number.parseInt(ariaLabel ?? '', 10) : 1),
      0,
    ),
  );
}

/** The partnership shown in the map's panel. */
export function findPanelCard(page: Page): Locator {
  return page.locator('msp-map [part~="panel"] msp-partnership-card');
}

/** A row of the list; one that is being replaced stays there, hidden, until the new one has been painted. */
export function findRow(page: Root, id: string): Locator {
  return page.locator(`msp-directory [part~="results"]:not([hidden]) > [part~="result"][data-id="${id}"]`);
}

/** The button of a row, which opens and closes its card. */
export function findRowButton(page: Root, id: string): Locator {
  return findRow(page, id).locator('[aria-expanded]');
}

export function findOpenRows(page: Page): Locator {
  return page.locator('msp-directory [part~="result"]:has([aria-expanded="true"])');
}

export function findSearchBox(page: Root): Locator {
  return findPart(findDirectory(page), 'search-input');
}

/** Unfolds the filters of the directory. */
export async function openFilters(page: Root): Promise<void> {
  const toggle = findPart(findDirectory(page), 'filters-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await findPart(findDirectory(page), 'facet').first().waitFor();
}

/** A filter of the directory by its name, whatever its count. */
export function findFilter(page: Page, name: string): Locator {
  return findPart(findDirectory(page), 'facet-option').filter({ has: page.getByText(name, { exact: true }) });
}

/** Ids of partnerships in the order they are on the page. */
export async function listIds(locator: Locator): Promise<string[]> {
  return locator.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-id') ?? ''));
}

export async function listRowIds(page: Root): Promise<string[]> {
  return listIds(findPart(findDirectory(page), 'result'));
}

export async function readStatus(element: Locator): Promise<string> {
  return findPart(element, 'status').first().innerText();
}

/** Drags the map to the right and down with the mouse, from a place in its corner without a marker. */
export async function dragMap(page: Page): Promise<void> {
  const map = findPart(findMap(page), 'map');
  await map.hover({ position: { x: 30, y: 90 } });
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  await page.mouse.down();
  await page.mouse.move(box.x + 110, box.y + 140, { steps: 4 });
  await page.mouse.up();
}

/** Waits until the map and the directory of a page show partnerships. The map's engine comes when the map nears the viewport. */
export async function untilShown(page: Root): Promise<void> {
  await findPart(findMap(page), 'outline').first().waitFor();
  await findPart(findMap(page), 'map').scrollIntoViewIfNeeded();
  await findMarkers(page).first().waitFor();
  await findPart(findDirectory(page), 'result').first().waitFor();
}
