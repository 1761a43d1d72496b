import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { useDemoSite } from './demo-site.js';
import { findMap, findPart, untilShown } from './widgets.js';

const demo = useDemoSite();

/** Chromium writes one such line for each page, and does not compress it. */
const PAGE = /\/Type \/Page\b/g;
const MAP_ALONE = 'msp-directory { display: none }';

test('a chosen area is a few pages: the map, who works there, the key, and the areas around it in words', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html', { reducedMotion: 'reduce' });
  await untilShown(page);
  await page.addStyleTag({ content: MAP_ALONE });
  await findPart(findMap(page), 'area-choice').selectOption({ label: 'Northamptonshire' });
  await findPart(findMap(page), 'council').first().waitFor({ state: 'attached' });
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(PAGE)?.length ?? 0;
  assert(pages > 1 && pages < 10, `${pages} pages`);
});

test('paper has the key right below the map, the source with its date, and nothing to press', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html');
  await untilShown(page);
  await toPaper(page);
  const map = findMap(page);
  for (const part of ['control', 'layer', 'area-choice', 'skip']) {
    assert.equal(await findPart(map, part).first().isVisible(), false, part);
  }
  assert((await readTop(findPart(map, 'legend'))) < (await readTop(findPart(map, 'text-map'))));
  assert((await readTop(findPart(map, 'text-map'))) < (await readTop(findPart(map, 'attribution'))));
  assert.match(await findPart(map, 'attribution').innerText(), /Boundaries: .* 20\d\d/s);
});

test('what the pointer shows is not printed', async (t) => {
  const page = await demo.openPage(t, 'demo/region.html');
  await untilShown(page);
  await toPaper(page);
  // Paper has another layout, and the pointer would be elsewhere on it.
  await findMap(page).locator('.outline:not([data-coverage="outside"])').first().dispatchEvent('pointerover');
  const label = findPart(findMap(page), 'area-label');
  assert.equal(await label.getAttribute('hidden'), null);
  assert.equal(await label.isVisible(), false);
});

test('no rows of a grid reach over pages: what follows them would be printed over them', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html');
  await untilShown(page);
  await toPaper(page);
  const grids = await findMap(page).evaluate((map) =>
    [...map.shadowRoot!.querySelectorAll('.text-map, .layout, .stack')]
      .flatMap((box) => [box, ...box.querySelectorAll('*')])
      .filter((box) => !box.closest('.frame') && getComputedStyle(box).display === 'grid')
      .map(({ className }) => className),
  );
  assert.deepEqual([...new Set(grids)], []);
});

test('nothing is measured by the box around it: on paper Firefox takes the page for that, and cuts the map off', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html');
  await untilShown(page);
  const rules = await findMap(page).evaluate((map) =>
    map.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );
  assert(rules.length > 100, `${rules.length} rules`);
  assert.deepEqual(
    rules.filter((rule) => /\d(cqw|cqh|cqi|cqb|cqmin|cqmax)\b/.test(rule)),
    [],
  );
});

/** As the browser does before it prints. */
async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await findPart(findMap(page), 'text-map-area').first().waitFor();
}

async function readTop(part: Locator): Promise<number> {
  return (await part.boundingBox())?.y ?? NaN;
}
