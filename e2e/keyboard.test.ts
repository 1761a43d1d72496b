import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { isOpen, listForces, listIdsCovering, listIdsOf, publishedRecords } from './published-feed.js';
import {
  findDirectory,
  findMap,
  findMarker,
  findMarkers,
  findOutline,
  findPanelCard,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listRowIds,
  showMarker,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

/** Links before the map: to the main content, and to five demonstration pages. */
const LINKS_ABOVE = 6;
/** The map jumps: keys pressed while it glides are not taken. */
const STILL = { reducedMotion: 'reduce' } as const;
/** Before the map: the button that skips it. */
const SKIP = 1;
/** All markers are one Tab stop. */
const MARKERS = 1;
/** The button that leads to London. */
const LONDON = 1;
const CONTROLS = 8;
const AREA_CHOICE = 1;
/** What is below the map: its description in words, and a switch for each level. */
const TEXT_MAP = 1;
const LAYERS = 4;
/** The buttons for filters and for good practice, and the choice of an order. */
const TOGGLE = 2;
const ORDER = 1;
/** Two files, and print. */
const TAKE_AWAY = 3;
/** Only there while there is something to clear. */
const CLEAR = 1;

const PAN_LANCASHIRE = 'pan-lancashire-anti-slavery-partnership';
const SURREY = 'surrey-anti-slavery-partnership';

const open = publishedRecords.filter(isOpen);
const listed = open.filter(({ geometry }) => geometry === null).length;

describe('with the keyboard alone', () => {
  test('the map is reached, moved and zoomed', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', STILL);
    await untilShown(page);
    await tabExactly(page, findPart(findMap(page), 'map'), LINKS_ABOVE + SKIP + 1);

    const width = await measureWidth(page);
    await page.keyboard.press('+');
    await untilEqual(page, async () => (await measureWidth(page)) > width * 1.5, true);

    const { x } = await measurePlace(page);
    await page.keyboard.press('ArrowRight');
    await untilEqual(page, async () => (await measurePlace(page)).x < x - 20, true);
  });

  test('the controls are reached, and zoom in, out and back home', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', STILL);
    await untilShown(page);
    const width = await measureWidth(page);
    await tabExactly(
      page,
      findMap(page).getByRole('button', { name: 'Zoom in' }),
      LINKS_ABOVE + SKIP + 1 + MARKERS + LONDON + 1,
    );
    await page.keyboard.press('Enter');
    await untilEqual(page, async () => (await measureWidth(page)) > width * 1.5, true);
    await tabTo(page, findMap(page).getByRole('button', { name: 'Zoom out' }), 1);
    await page.keyboard.press('Space');
    await untilEqual(page, async () => Math.abs((await measureWidth(page)) - width) < 2, true);
    await page.keyboard.press('Space');
    await untilEqual(page, async () => (await measureWidth(page)) < width * 0.75, true);
    await tabTo(page, findMap(page).getByRole('button', { name: 'Show the whole map' }), 1);
    await page.keyboard.press('Enter');
    await untilEqual(page, async () => Math.abs((await measureWidth(page)) - width) < 2, true);
  });

  for (const key of ['Enter', 'Space']) {
    test(`${key} on a marker moves to the panel, and Escape back to the marker and then to the map`, async (t) => {
      const page = await demo.openPage(t, 'demo/index.html', STILL);
      await untilShown(page);
      await showMarker(page, PAN_LANCASHIRE);
      await findMarkerStop(page).focus();
      await page.keyboard.type('pan');
      const marker = findMarker(page, PAN_LANCASHIRE);
      await untilFocused(page, marker);
      await marker.locator('.marker-label').waitFor();

      await page.keyboard.press(key);
      await findPart(findPanelCard(page), 'fields').waitFor();
      await untilFocused(page, findPart(findMap(page), 'panel'));
      await tabTo(page, findMap(page).getByRole('button', { name: 'Close' }), 1);
      await tabTo(page, findPanelCard(page).getByRole('link').first(), 1);

      await page.keyboard.press('Escape');
      await findPanelCard(page).waitFor({ state: 'detached' });
      await untilFocused(page, marker);
      await page.keyboard.press('Escape');
      await untilFocused(page, findPart(findMap(page), 'map'));
    });

    test(`${key} on a group opens it, and focus goes on to what was in it`, async (t) => {
      const page = await demo.openPage(t, 'demo/index.html', STILL);
      await untilShown(page);
      await tabExactly(page, findMarkerStop(page), LINKS_ABOVE + SKIP + 1 + MARKERS);
      const width = await measureWidth(page);
      const group = await findMarkerStop(page).getAttribute('aria-label');
      assert.match(group ?? '', /^\d+ partnerships around /);
      await page.keyboard.press(key);
      await untilEqual(page, async () => (await measureWidth(page)) > width * 1.3, true);
      assert.equal(await findPart(findMap(page), 'marker').and(page.locator(':focus')).count(), 1);
      assert.notEqual(await findMarkerStop(page).getAttribute('aria-label'), group);
    });
  }

  test('the map is skipped with three presses of Tab', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await page.getByRole('navigation').getByRole('link').last().focus();
    await tabExactly(page, findPart(findMap(page), 'skip'), 1);
    await page.keyboard.press('Enter');
    await tabExactly(page, findPart(findMap(page), 'help').getByRole('link'), 1);
    await tabExactly(page, findSearchBox(page), 1);
  });

  test('letters lead to a group by the name of a partnership in it, and Enter on to the partnership', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', STILL);
    await untilShown(page);
    await tabExactly(page, findMarkerStop(page), LINKS_ABOVE + SKIP + 1 + MARKERS);
    for (let step = 0; step < 8 && (await findMarker(page, SURREY).count()) === 0; step += 1) {
      await page.keyboard.type('surr');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('surr');
    await untilFocused(page, findMarker(page, SURREY));
  });

  test('a partnership without a marker is chosen from the list, and closing leads back to it', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    const first = findPart(findMap(page), 'panel-result').first();
    const id = await first.getAttribute('data-id');
    await tabExactly(page, first, LINKS_ABOVE + SKIP + 1 + MARKERS + CONTROLS + AREA_CHOICE + 1);
    await page.keyboard.press('Enter');
    await untilFocused(page, findPart(findMap(page), 'panel'));
    await tabTo(page, findMap(page).getByRole('button', { name: 'Close' }), 1);
    await page.keyboard.press('Enter');
    await untilFocused(page, findPart(findMap(page), 'panel-result').and(page.locator(`[data-id="${id ?? ''}"]`)));
  });

  test('every area is chosen from the list, and the panel says who works there', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', STILL);
    await untilShown(page);
    await tabExactly(
      page,
      findPart(findMap(page), 'area-choice'),
      LINKS_ABOVE + SKIP + 1 + MARKERS + CONTROLS + AREA_CHOICE,
    );
    for (const area of listForces()) {
      await page.keyboard.press('ArrowDown');
      const covering = open.filter(({ id }) => listIdsCovering(area.code).has(id));
      await untilEqual(page, () => readAreaAnswer(page), {
        area: `${area.name.en} (police force area)`,
        ids: listIdsOf(covering),
      });
    }
    await page.keyboard.press('Escape');
    await untilEqual(page, () => findPart(findMap(page), 'panel-result').count(), listed);
  });

  test('a search leads to a result, its card, a link in it, and out again', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await tabExactly(
      page,
      findSearchBox(page),
      LINKS_ABOVE + SKIP + 1 + MARKERS + CONTROLS + AREA_CHOICE + listed + TEXT_MAP + LAYERS + 2,
    );
    await page.keyboard.type('derbyshire');
    const id = 'derby-and-derbyshire-modern-slavery-partnership';
    await untilEqual(page, async () => (await listRowIds(page))[0], id);

    await tabTo(page, findRowButton(page, id), CLEAR + TOGGLE + ORDER + 1);
    await page.keyboard.press('Enter');
    await findPart(findRow(page, id), 'fields').waitFor();
    await untilFocused(page, findRowButton(page, id));
    const link = findRow(page, id).getByRole('link').first();
    await tabTo(page, link, 1);
    assert.match((await link.getAttribute('href')) ?? '', /^(https?|mailto|tel):/);

    await page.keyboard.press('Shift+Tab');
    await untilFocused(page, findRowButton(page, id));
    await page.keyboard.press('Enter');
    await findRow(page, id).locator('msp-partnership-card').waitFor({ state: 'detached' });
  });

  test('filters are chosen and cleared', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await findSearchBox(page).click();
    await tabTo(page, findPart(findDirectory(page), 'filters-toggle'), 1);
    await page.keyboard.press('Enter');
    await tabTo(page, findDirectory(page).getByRole('checkbox').first(), TOGGLE);
    await page.keyboard.press('Space');
    const local = publishedRecords.filter(({ properties }) => properties.level === 'local').length;
    await untilEqual(page, async () => (await listRowIds(page)).length, local);
    await findSearchBox(page).click();
    await tabTo(page, page.getByRole('button', { name: 'Clear search and filters' }), 1);
    await page.keyboard.press('Enter');
    await untilEqual(page, async () => (await listRowIds(page)).length, publishedRecords.length);
    await untilFocused(page, findSearchBox(page));
  });

  test('nothing is a trap: every stop once, to the last link of the page and back to the first', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    const footer = page.getByRole('contentinfo').getByRole('link');
    const helpLinks = 1;
    const search = 1;
    const map = SKIP + 1 + MARKERS + CONTROLS + AREA_CHOICE + listed + TEXT_MAP + LAYERS + helpLinks;
    const directory = search + TOGGLE + ORDER + publishedRecords.length + TAKE_AWAY;
    await untilEqual(page, async () => (await listRowIds(page)).length, publishedRecords.length);
    const stops = LINKS_ABOVE + map + directory + 1;
    await tabExactly(page, footer, stops);
    await tabExactly(page, page.getByRole('link', { name: 'Skip to main content' }), stops - 1, 'Shift+Tab');
  });

  test('the link to the main content leads past the links above it', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, findPart(findMap(page), 'map'), SKIP + 1);
  });
});

test('a focused marker is never behind the controls', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html', STILL);
  await untilShown(page);
  const zoomIn = findMap(page).getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await zoomIn.click();
  await findMarkerStop(page).focus();
  const markers = await findPart(findMap(page), 'marker').count();
  assert(markers > 5);
  for (let press = 0; press < Math.min(markers, 20); press += 1) {
    await page.keyboard.press('ArrowDown');
    const focused = findPart(findMap(page), 'marker').and(page.locator(':focus'));
    assert.equal(await focused.evaluate(isInSight), true, (await focused.getAttribute('aria-label')) ?? '');
  }
});

test('a focused marker shows its name, and focus is always to be seen', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html');
  await untilShown(page);
  const stops: [Locator, number][] = [
    [findPart(findMap(page), 'skip'), LINKS_ABOVE + SKIP],
    [findPart(findMap(page), 'map'), 1],
    [findMarkerStop(page), 1],
    [findMap(page).getByRole('button', { name: 'Zoom in' }), MARKERS + LONDON],
    [findPart(findMap(page), 'area-choice'), CONTROLS - LONDON],
    [findPart(findMap(page), 'panel-result').first(), 1],
    [findPart(findMap(page), 'text-map').locator('summary'), listed],
    [findPart(findMap(page), 'layer').first().getByRole('checkbox'), TEXT_MAP],
    [findPart(findMap(page), 'help').getByRole('link'), LAYERS],
    [findSearchBox(page), 1],
    [findPart(findDirectory(page), 'filters-toggle'), 1],
    [findPart(findDirectory(page), 'result').getByRole('button').first(), TOGGLE - 1 + ORDER + 1],
  ];
  for (const [stop, presses] of stops) {
    await tabExactly(page, stop, presses);
    const outline = await stop.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, outlineWidth };
    });
    assert.deepEqual(outline, { outlineStyle: 'solid', outlineWidth: '3px' });
  }
});

/** The marker that Tab leads to: the one that last had focus, or else the first by name. */
function findMarkerStop(page: Page): Locator {
  return findMarkers(page).and(page.locator('[tabindex="0"]'));
}

/** Presses Tab so many times and finds that something has focus then. */
async function tabExactly(page: Page, target: Locator, presses: number, key = 'Tab'): Promise<void> {
  for (let press = 0; press < presses; press += 1) await page.keyboard.press(key);
  assert(
    await isFocused(target),
    `${presses} presses of ${key} lead not to ${String(target)}, but to ${await describeFocus(page)}.`,
  );
}

/**
 * Presses Tab until something has focus.
 * @throws {Error} when that takes more than `limit` presses
 */
async function tabTo(page: Page, target: Locator, limit: number): Promise<void> {
  for (let presses = 1; presses <= limit; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused(target)) return;
  }
  throw new Error(`${limit} presses of Tab do not lead to ${String(target)}, but to ${await describeFocus(page)}.`);
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(':focus'));
}

async function untilFocused(page: Page, target: Locator): Promise<void> {
  await untilEqual(page, () => isFocused(target), true, `focus is on ${String(target)}`);
}

/** Of which area the map's panel speaks, and which partnerships it names there. */
async function readAreaAnswer(page: Page): Promise<{ area: string; ids: string[] }> {
  return findPart(findMap(page), 'panel').evaluate((panel) => ({
    area: panel.querySelector<HTMLElement>('[role="heading"]')?.innerText ?? '',
    ids: [...panel.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id'] ?? '').sort(),
  }));
}

/** The markup of what has focus, through shadow roots. */
async function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.outerHTML.slice(0, 200) ?? 'nothing';
  });
}

const LANCASHIRE = 'E23000003';

/** Where an area is, in CSS pixels from the corner of the window, wherever the page is scrolled to. */
async function measurePlace(page: Page): Promise<{ x: number; y: number }> {
  const box = await findOutline(page, LANCASHIRE).boundingBox();
  assert(box);
  return box;
}

/** CSS pixels across an area: grows as the map is zoomed in. */
async function measureWidth(page: Page): Promise<number> {
  const box = await findOutline(page, LANCASHIRE).boundingBox();
  assert(box);
  return box.width;
}

/** In the page: whether a point of an element is on top. */
function isInSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  return [0.2, 0.5, 0.8].some((across) =>
    [0.2, 0.5, 0.8].some((down) => {
      const seen = root.elementFromPoint(left + width * across, top + height * down);
      return seen !== null && element.contains(seen);
    }),
  );
}
