import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { isInSight, tabExactly, tabTo, untilFocused } from './focus.js';
import { LINKS_ABOVE, SKIP, MARKERS, LONDON } from './tab-stops.js';
import {
  findMap,
  findMarker,
  findMarkers,
  findOutline,
  findPanelCard,
  findPart,
  findSearchBox,
  showMarker,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

/** The map jumps: keys pressed while it glides are not taken. */
const STILL = { reducedMotion: 'reduce' } as const;

const PAN_LANCASHIRE = 'pan-lancashire-anti-slavery-partnership';
const SURREY = 'surrey-anti-slavery-partnership';

describe('the map, with the keyboard alone,', () => {
  test('is reached, moved and zoomed', async (t) => {
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

  test('is skipped with three presses of Tab', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await page.getByRole('navigation').getByRole('link').last().focus();
    await tabExactly(page, findPart(findMap(page), 'skip'), 1);
    await page.keyboard.press('Enter');
    await tabExactly(page, findPart(findMap(page), 'help').getByRole('link'), 1);
    await tabExactly(page, findSearchBox(page), 1);
  });

  test('is skipped backwards with three presses of Shift+Tab', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    await findSearchBox(page).focus();
    await tabExactly(page, findPart(findMap(page), 'help').getByRole('link'), 1, 'Shift+Tab');
    await tabExactly(page, findPart(findMap(page), 'skip-back'), 1, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabExactly(page, page.getByRole('navigation').getByRole('link').last(), 1, 'Shift+Tab');
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
});

test('Escape in a panel below the map, longer than the window, leads back to a map that can be seen', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html', { ...STILL, viewport: { width: 320, height: 640 } });
  await untilShown(page);
  const map = findPart(findMap(page), 'map');
  await map.focus();
  await page.keyboard.press('Enter');
  await untilFocused(page, findPart(findMap(page), 'panel'));
  await findPart(findMap(page), 'panel-result').last().focus();
  await page.keyboard.press('Escape');
  await untilFocused(page, map);
  const box = await map.boundingBox();
  assert(box && Math.round(box.y) >= 0 && box.y + box.height <= 640, JSON.stringify(box));
});

test('a focused marker is never behind the controls', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html', STILL);
  await untilShown(page);
  await findMap(page).getByRole('button', { name: 'Zoom in' }).click();
  await findMarkerStop(page).focus();
  const markers = await findPart(findMap(page), 'marker').count();
  assert(markers > 5);
  for (let press = 0; press < Math.min(markers, 20); press += 1) {
    await page.keyboard.press('ArrowDown');
    const focused = findPart(findMap(page), 'marker').and(page.locator(':focus'));
    assert.equal(await focused.evaluate(isInSight), true, (await focused.getAttribute('aria-label')) ?? '');
  }
});

/** The marker that Tab leads to: the one that last had focus, or else the first by name. */
function findMarkerStop(page: Page): Locator {
  return findMarkers(page).and(page.locator('[tabindex="0"]'));
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
