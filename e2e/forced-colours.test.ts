import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useDemoSite } from './demo-site.js';
import { tabTo } from './focus.js';
import { findMap, findMarkers, findPart, untilShown } from './widgets.js';

const demo = useDemoSite();

/** Links and the button that skips the map come before it. */
const PATIENCE = 10;

/** What is looked at, and which of its colours. */
const DRAWN: Readonly<Record<string, readonly [selector: string, property: string]>> = {
  edge: ['.outline', 'stroke'],
  mark: ['.pattern-mark.none', 'stroke'],
  marker: ['.marker-shape', 'background-color'],
  ground: ['.pattern-ground.none', 'fill'],
  markerEdge: ['.marker-shape', 'border-top-color'],
};

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`where a reader forces colours of their own, ${colorScheme} ones`, () => {
    const options = { forcedColors: 'active', colorScheme, reducedMotion: 'reduce' } as const;

    test('edges, areas and markers are drawn in these', async (t) => {
      const page = await demo.openPage(t, 'demo/index.html', options);
      await untilShown(page);
      const drawn = await findMap(page).evaluate(
        (map, selectors) =>
          Object.fromEntries(
            Object.entries(selectors).map(([name, [selector, property]]) => {
              const found = map.shadowRoot?.querySelector(selector);
              return [name, found ? getComputedStyle(found).getPropertyValue(property) : null];
            }),
          ),
        DRAWN,
      );
      const [ink, paper] = await readColours(page, 'CanvasText', 'Canvas');
      assert.notEqual(ink, paper);
      assert.deepEqual(drawn, { edge: ink, mark: ink, marker: ink, ground: paper, markerEdge: paper });
    });

    test('a notice has a box, and a partnership in the panel is told apart from what cannot be pressed', async (t) => {
      const page = await demo.openPage(t, 'demo/index.html', options);
      await untilShown(page);
      await findPart(findMap(page), 'area-choice').selectOption({ label: 'Northumbria' });
      const [ink, link] = await readColours(page, 'CanvasText', 'LinkText');
      const notice = findPart(findMap(page), 'notice');
      assert.equal(await notice.evaluate((box) => getComputedStyle(box).borderTopColor), ink);
      const results = findPart(findMap(page), 'panel-result');
      assert.equal(await results.first().evaluate((button) => getComputedStyle(button).color), link);
    });

    test('the chosen marker has a ring that its area does not hide, and no name is paler than others', async (t) => {
      const page = await demo.openPage(t, 'demo/region.html', options);
      await untilShown(page);
      await findMap(page).locator('.marker[data-id]').first().click();
      const [ink] = await readColours(page, 'CanvasText');
      const marker = findMap(page).locator('.marker[aria-pressed="true"] .marker-shape');
      assert.equal(await marker.evaluate((shape) => getComputedStyle(shape).outlineColor), ink);
      const fills = await findPart(findMap(page), 'area-name').evaluateAll((names) =>
        names.map((name) => getComputedStyle(name).fill),
      );
      assert.deepEqual([...new Set(fills)], [ink]);
    });

    test('focus has its ring, and the cross-hair its cross', async (t) => {
      const page = await demo.openPage(t, 'demo/index.html', options);
      await untilShown(page);
      const map = findPart(findMap(page), 'map');
      await tabTo(page, map, PATIENCE);
      const seen = await map.evaluate((element) => {
        const [ring, cross] = [getComputedStyle(element, '::after'), getComputedStyle(element, '::before')];
        const { backgroundColor } = getComputedStyle(element.closest('.frame') ?? element);
        return {
          width: ring.borderTopWidth,
          isSeen: ring.borderTopColor !== backgroundColor,
          isCrossed: cross.backgroundImage.includes('gradient'),
        };
      });
      assert.deepEqual(seen, { width: '3px', isSeen: true, isCrossed: true });
      const marker = findMarkers(page).and(page.locator('[tabindex="0"]'));
      await tabTo(page, marker, 1);
      assert.equal(await marker.evaluate((element) => getComputedStyle(element).outlineWidth), '3px');
    });
  });
}

/** What the colours are that the reader's system has for some uses. */
function readColours(page: Page, ...names: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const probe = document.body.appendChild(document.createElement('i'));
    return wanted.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
  }, names);
}
