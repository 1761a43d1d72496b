import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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
      const [ink, paper] = await page.evaluate(
        (names) => {
          const probe = document.body.appendChild(document.createElement('i'));
          return names.map((name) => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          });
        },
        ['CanvasText', 'Canvas'],
      );
      assert.notEqual(ink, paper);
      assert.deepEqual(drawn, { edge: ink, mark: ink, marker: ink, ground: paper, markerEdge: paper });
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
