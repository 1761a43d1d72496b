import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { useDemoSite } from './demo-site.js';
import { isOpen, publishedRecords } from './published-feed.js';
import { DEMO_PAGES, STATES } from './states.js';
import { findDirectory, findMap, findPart, findRowButton, untilShown } from './widgets.js';

const demo = useDemoSite();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 768, 1280];
const HEIGHT = 900;

/** What a reader may have asked for, beyond the light colours that everything is tested in. */
const COLOURS = {
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;
const PLAIN = { colorScheme: 'light', forcedColors: 'none' } as const;

for (const demoPage of DEMO_PAGES) {
  test(`axe has nothing to say about ${demoPage.path}, in every state, at every width`, async (t) => {
    const page = await demo.openPage(t, demoPage.path, { reducedMotion: 'reduce' });
    for (const [state, enter] of Object.entries(STATES)) {
      await enter(page, demoPage);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        assert.deepEqual(await listViolations(page), [], `${state}, ${width} px`);
      }
      for (const [name, media] of Object.entries(COLOURS)) {
        await page.emulateMedia({ ...PLAIN, ...media });
        assert.deepEqual(await listViolations(page, ['color-contrast']), [], `${state}, ${name}`);
      }
      await page.emulateMedia(PLAIN);
    }
  });

  test(`axe has nothing to say about ${demoPage.path} while the feed is on its way`, async (t) => {
    const page = await demo.openPage(t, demoPage.path, {
      // It never comes.
      prepare: (page) => page.route('**/data/partnerships.json', () => undefined).then(),
    });
    await findPart(findDirectory(page), 'loading').waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      assert.deepEqual(await listViolations(page), [], `${width} px`);
    }
  });

  test(`axe has nothing to say about ${demoPage.path} when the feed cannot be loaded`, async (t) => {
    const page = await demo.openPage(t, demoPage.path, {
      mayComplain: true,
      prepare: (page) => page.route('**/data/partnerships.json', (route) => route.abort()).then(),
    });
    await findPart(findMap(page), 'retry').waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      assert.deepEqual(await listViolations(page), [], `${width} px`);
    }
    for (const [name, media] of Object.entries(COLOURS)) {
      await page.emulateMedia({ ...PLAIN, ...media });
      assert.deepEqual(await listViolations(page, ['color-contrast']), [], name);
    }
  });
}

describe('markers that lie close together', () => {
  test('have an equal in the list that is large enough, as WCAG 2.5.8 asks', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    for (const { id } of publishedRecords.filter(isOpen)) {
      const box = await findRowButton(page, id).boundingBox();
      assert(box && box.height >= 24 && box.width >= 24, id);
    }
  });
});

/**
 * One line for each element that breaks a rule. Markers lie where their areas are and may be closer to each other than
 * `target-size` asks: WCAG 2.5.8 allows it where a larger target does the same, which axe cannot see.
 * @param rules the only ones to look at; without it, all that belong to our tags
 */
async function listViolations(page: Page, rules?: string[]): Promise<string[]> {
  // In legacy mode axe runs in the page itself. There are no frames, and it takes a fifth of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ html, target }) => ({ html, line: `${id}: ${target.flat().join(' ')}: ${html.slice(0, 200)}` }))
      .filter(({ html }) => !(id === 'target-size' && html.includes('part="marker"')))
      .map(({ line }) => line),
  );
}
