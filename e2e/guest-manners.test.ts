import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useDemoSite, untilEqual, writeHostPage } from './demo-site.js';
import { publishedRecords } from './published-feed.js';
import { readPlace } from './visitor-place.js';
import {
  chooseOnMap,
  dragMap,
  findDirectory,
  findFilter,
  findMap,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listRowIds,
  openFilters,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const RECORD = 'pan-lancashire-anti-slavery-partnership';

/** The map jumps: it cannot be dragged while it glides. */
const STILL = { reducedMotion: 'reduce' } as const;

const WIDGETS = `
  <msp-map id="map" src="../data/partnerships.json"></msp-map>
  <msp-directory src="../data/partnerships.json" for="map"></msp-directory>`;

describe('a host page is left as it was', () => {
  test('nothing is stored, and place, title and history stay, whatever a visitor does', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', STILL);
    const before = await readPlace(page);
    await useEverything(page);

    assert.deepEqual(await readPlace(page), before);
    assert.deepEqual(await page.context().cookies(), []);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  test('no name is added to the window, and none to the objects that every script shares', async (t) => {
    const markup = writeHostPage(WIDGETS);
    const bare = await demo.openHostPage(t, markup.replace(/<script.*<\/script>/, ''));
    const before = await listSharedNames(bare);
    assert(before.includes('window.document') && before.includes('Array.prototype.map'), 'the list is a list');

    const page = await demo.openHostPage(t, markup, STILL);
    await useEverything(page);
    const known = new Set(before);
    assert.deepEqual(
      (await listSharedNames(page)).filter((name) => !known.has(name)),
      [],
    );
  });

  test('nothing outside our own tags changes in the document', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(WIDGETS), {
      ...STILL,
      prepare: async (page) => {
        await page.addInitScript(() => {
          const changes: string[] = [];
          Object.assign(window, { changes });
          document.addEventListener('DOMContentLoaded', () => {
            new MutationObserver((mutations) => {
              for (const { type, target, attributeName } of mutations) {
                changes.push([type, target.nodeName, attributeName].filter(Boolean).join(' '));
              }
            }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          });
        });
      },
    });
    await useEverything(page);
    const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    const outside = changes.filter((change) => !/^attributes MSP-(MAP|DIRECTORY) selected$/.test(change));
    assert.deepEqual(outside, []);
    assert(changes.length > 0, 'the observer works: our own tags say what is selected');
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length), 0);
  });

  test('focus and scroll position are left alone while loading', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html');
    await findPart(findMap(page), 'outline').first().waitFor();
    await findPart(findDirectory(page), 'result').first().waitFor();
    assert.deepEqual(await page.evaluate(() => [document.activeElement?.tagName, scrollX, scrollY]), ['BODY', 0, 0]);
  });
});

/** Names that scripts of one page share, as `window.document` or `Array.prototype.map`. */
async function listSharedNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shared = { window, document, navigator, Symbol, Object, Array, Promise, customElements };
    const prototypes = [Object, Array, String, Function, Promise, Map, Set, Event, Node, Element, HTMLElement];
    const owners = [
      ...Object.entries(shared),
      ...prototypes.map(({ name, prototype }) => [`${name}.prototype`, prototype as object] as const),
    ];
    return owners.flatMap(([name, owner]) => Reflect.ownKeys(owner).map((key) => `${name}.${String(key)}`));
  });
}

/** Does what a visitor can do: chooses on the map and in the list, searches, filters, zooms, drags, clears. */
async function useEverything(page: Page): Promise<void> {
  await untilShown(page);
  await chooseOnMap(page, RECORD);
  await findPart(findRow(page, RECORD), 'fields').waitFor();
  await findMap(page).getByRole('button', { name: 'Close' }).click();
  await findMap(page).getByRole('button', { name: 'Zoom in' }).click();
  await dragMap(page);
  await findMap(page).getByRole('button', { name: 'Show the whole map' }).click();
  await openFilters(page);
  await findFilter(page, 'Local').click();
  await findSearchBox(page).click();
  await page.keyboard.type('nottingham');
  await untilEqual(page, async () => (await listRowIds(page)).length < 5, true);
  await findRowButton(page, 'nottingham-modern-slavery-forum').click();
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await untilEqual(page, async () => (await listRowIds(page)).length, publishedRecords.length);
}
