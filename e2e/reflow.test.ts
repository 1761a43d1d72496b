import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { useDemoSite, writeHostPage } from './demo-site.js';
import { DEMO_PAGES, STATES } from './states.js';
import { findDirectory, findMap, findPart, untilShown } from './widgets.js';

const demo = useDemoSite();

const NARROW = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' } as const;

/** What readers make of text: its size in percent. */
const TEXT_SIZES = [100, 200];

describe('at a width of 320 px nothing scrolls sideways', () => {
  for (const demoPage of DEMO_PAGES) {
    for (const size of TEXT_SIZES) {
      test(`on ${demoPage.path} in any state, with text at ${size} %`, async (t) => {
        const page = await demo.openPage(t, demoPage.path, NARROW);
        await page.addStyleTag({ content: `:root { font-size: ${size}% }` });
        for (const [state, enter] of Object.entries(STATES)) {
          await enter(page, demoPage);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, state);
          assert.deepEqual(await listCutOff(page), [], `${state}: text that leaves the page on its side`);
        }
      });
    }
  }

  test('and text at 200 % is twice as large, in our elements too', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', NARROW);
    await untilShown(page);
    const row = findPart(findDirectory(page), 'result').first().getByRole('button');
    const readSize = () => row.evaluate((button) => Number.parseFloat(getComputedStyle(button).fontSize));
    const before = await readSize();
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    assert.equal(await readSize(), before * 2);
  });
});

test('the controls of a map 320 by 200 pixels are below it, and cover none of it', async (t) => {
  const map = '<msp-map src="../data/partnerships.json" style="--msp-map-height: 200px"></msp-map>';
  const page = await demo.openHostPage(t, writeHostPage(map), NARROW);
  await findPart(findMap(page), 'controls').waitFor();
  const { y, height } = await measure(findPart(findMap(page), 'map'));
  assert.equal(height, 200);
  const controls = await findPart(findMap(page), 'control').all();
  assert.equal(controls.length, 8);
  for (const control of controls) {
    const box = await measure(control);
    assert(box.y >= y + height, 'below the map');
    assert(box.width >= 44 && box.height >= 44, 'large enough');
  }
});

async function measure(target: Locator) {
  const box = await target.boundingBox();
  assert(box);
  return box;
}

describe('what can be pressed is large enough', () => {
  for (const demoPage of DEMO_PAGES) {
    test(`on ${demoPage.path} in any state: map controls and buttons 44 px, everything else 24 px`, async (t) => {
      const page = await demo.openPage(t, demoPage.path, NARROW);
      for (const [state, enter] of Object.entries(STATES)) {
        await enter(page, demoPage);
        const targets = await measureTargets(page);
        assert(targets.length > 3, state);
        const small = targets.filter(({ width, height, least }) => width < least || height < least);
        assert.deepEqual(small, [], state);
      }
    });
  }
});

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** CSS pixels that it must have in both directions. */
  readonly least: number;
}

/** Buttons, boxes, lists and fields of our elements. A checkbox is pressed by its label too. Links in text are as text is. */
async function measureTargets(page: Page): Promise<Target[]> {
  const targets = page.locator('msp-map, msp-directory, msp-partnership-card').locator('button, input, select');
  return targets.evaluateAll((elements) =>
    elements
      // "Skip map" and its counterpart take no room, and no press, until they have focus.
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      .map((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        const part = element.getAttribute('part') ?? '';
        const least = /^(control|close|retry|clear|search-input|filters-toggle|panel-result)$/.test(part) ? 44 : 24;
        return { name: `${part} ${element.textContent.trim() || element.localName}`, width, height, least };
      }),
  );
}

/** Texts of elements of ours that reach beyond the right edge of the window and cannot be scrolled to. */
async function listCutOff(page: Page): Promise<string[]> {
  return page
    .locator('msp-directory, msp-partnership-card, msp-map [part~="panel"]')
    .locator('p, dd, dt, li, button, a, label')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.textContent.trim().slice(0, 60)),
    );
}
