import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { tabExactly, tabTo, untilFocused } from './focus.js';
import { isOpen, listForces, listIdsCovering, listIdsOf, publishedRecords } from './published-feed.js';
import {
  LINKS_ABOVE,
  SKIP,
  MARKERS,
  LONDON,
  CONTROLS,
  AREA_CHOICE,
  TEXT_MAP,
  LAYERS,
  SKIP_BACK,
  TOGGLE,
  ORDER,
  TAKE_AWAY,
  CLEAR,
} from './tab-stops.js';
import {
  findDirectory,
  findMap,
  findMarkers,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listRowIds,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

/** The map jumps: keys pressed while it glides are not taken. */
const STILL = { reducedMotion: 'reduce' } as const;

const open = publishedRecords.filter(isOpen);
const listed = open.filter(({ geometry }) => geometry === null).length;

describe('with the keyboard alone', () => {
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
      LINKS_ABOVE + SKIP + 1 + MARKERS + CONTROLS + AREA_CHOICE + listed + TEXT_MAP + LAYERS + SKIP_BACK + 2,
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
    const map = SKIP + 1 + MARKERS + CONTROLS + AREA_CHOICE + listed + TEXT_MAP + LAYERS + SKIP_BACK + helpLinks;
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
    [findPart(findMap(page), 'skip-back'), LAYERS],
    [findPart(findMap(page), 'help').getByRole('link'), SKIP_BACK],
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

/** Of which area the map's panel speaks, and which partnerships it names there. */
async function readAreaAnswer(page: Page): Promise<{ area: string; ids: string[] }> {
  return findPart(findMap(page), 'panel').evaluate((panel) => ({
    area: panel.querySelector<HTMLElement>('[role="heading"]')?.innerText ?? '',
    ids: [...panel.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id'] ?? '').sort(),
  }));
}
