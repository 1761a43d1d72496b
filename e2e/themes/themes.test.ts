import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { unpackNpmChromium } from '../../scripts/browsers/npm-chromium.mjs';
import { useDemoSite } from '../demo-site.js';
import { findMap, findMarkers, findPart } from '../widgets.js';
import { commitPicture, findDifference } from './committed-picture.js';
import { arrangeThemedPage, keepMapStill, prepareThemedPage, takePicture, THEMES } from './themed-page.js';

// Pictures of the themes as committed in e2e/snapshots/themes. After a change that is meant:
//
//   npm run pictures
//
// and look at them before committing.

const demo = useDemoSite();

const WIDTHS = [320, 768, 1280];
const [FIRST_THEME = ''] = THEMES;

/** One build of one browser with one font draws the same everywhere; another would draw other letters. */
const skip = (await unpackNpmChromium())
  ? false
  : 'the pictures are of the Chromium from npm, which this system has none of';

async function openThemed(
  t: TestContext,
  theme: string,
  { width = 1280, path = 'demo/themes.html', prepare = prepareThemedPage } = {},
): Promise<Page> {
  return demo.openPage(t, `${path}?theme=${theme}`, {
    prepare,
    viewport: { width, height: 600 },
    reducedMotion: 'reduce',
  });
}

async function prepareForPicture(page: Page): Promise<void> {
  await prepareThemedPage(page);
  await keepMapStill(page);
}

describe('pictures', { skip }, () => {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      test(`the ${theme} theme looks as committed at ${width} px`, async (t) => {
        const page = await openThemed(t, theme, { width, prepare: prepareForPicture });
        await arrangeThemedPage(page);
        const picture = await takePicture(page);
        const name = `${theme}-${width}`;
        if (process.env['UPDATE_SNAPSHOTS'] === '1') commitPicture(name, picture);
        assert.equal(findDifference(name, picture), null);
      });
    }
  }

  for (const change of [
    '--msp-link: #1d70b8',
    '--msp-help-edge: #505a5f',
    '--msp-map-overlap: #bbd4ea',
    '--msp-radius: 6px',
    '--msp-space: 18px',
    '--msp-heading-weight: 400',
  ]) {
    test(`a picture tells that ${change} is something else`, async (t) => {
      const page = await openThemed(t, FIRST_THEME, { prepare: prepareForPicture });
      await arrangeThemedPage(page);
      await page.addStyleTag({ content: `msp-map, msp-directory, msp-partnership-card { ${change} }` });
      assert.match(String(findDifference(`${FIRST_THEME}-1280`, await takePicture(page))), /differs|is 1280 ×/);
    });
  }
});

for (const theme of THEMES) {
  test(`the ${theme} theme sets nothing but our variables and parts`, () => {
    const css = readFileSync(new URL(`../../demo/themes/${theme}.css`, import.meta.url), 'utf8');
    const rules = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
    assert(rules.length > 1);
    for (const [, selectors = '', declarations = ''] of rules) {
      for (const selector of selectors.split(',').map((text) => text.trim())) {
        if (/^msp-[a-z-]+$/.test(selector)) assert.doesNotMatch(declarations, /^\s*(?!--msp-)\S/m, selector);
        else assert.match(selector, /^msp-[a-z-]+::part\([a-z_-]+\)(:hover|:focus-visible)?$/);
      }
    }
  });

  test(`the ${theme} theme colours markers too, which no picture shows`, async (t) => {
    const page = await openThemed(t, theme);
    await findPart(findMap(page), 'map').scrollIntoViewIfNeeded();
    await findMarkers(page).first().waitFor();
    const [drawn, asked] = await findPart(findMap(page), 'marker-shape')
      .first()
      .evaluate((shape) => {
        const probe = document.createElement('i');
        probe.style.backgroundColor = getComputedStyle(document.querySelector('msp-map')!).getPropertyValue(
          '--msp-marker',
        );
        document.body.append(probe);
        return [getComputedStyle(shape).backgroundColor, getComputedStyle(probe).backgroundColor] as const;
      });
    assert.match(asked, /^rgb\(/);
    assert.equal(drawn, asked);
  });

  test(`the ${theme} theme is accessible, and stays in its window at 320 px`, async (t) => {
    const page = await openThemed(t, theme, { width: 320 });
    await arrangeThemedPage(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
      [],
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
}

for (const [path, other] of [
  ['demo/themes.html', 'demo/themau.html'],
  ['demo/themau.html', 'demo/themes.html'],
]) {
  test(`a link of ${path} says which theme is on, and the other language keeps it`, async (t) => {
    const page = await openThemed(t, 'dark', { path: path ?? '' });
    await findPart(findMap(page), 'outline').first().waitFor();
    const current = page.locator('.themes [aria-current]');
    assert.equal(await current.getAttribute('href'), '?theme=dark');
    await page.locator('[data-keeps-theme]').click();
    await page.waitForURL(`**/${other}?theme=dark`);
    assert.equal(await current.getAttribute('href'), '?theme=dark');
  });
}

test('a theme that is none leaves the page as it comes', async (t) => {
  const page = await openThemed(t, '../page');
  await findPart(findMap(page), 'outline').first().waitFor();
  assert.equal(await page.locator('link[rel=stylesheet]').count(), 1);
});
