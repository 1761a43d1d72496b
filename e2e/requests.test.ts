import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { findChunk } from './built-files.js';
import { useDemoSite, untilEqual, writeHostPage } from './demo-site.js';
import { publishedRecords } from './published-feed.js';
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
  readStatus,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const RECORD = 'pan-lancashire-anti-slavery-partnership';
/** A word that nothing else on a page or in an address contains. */
const TYPED = 'zanzibarquux';

/** The map jumps: it cannot be dragged while it glides. */
const STILL = { reducedMotion: 'reduce' } as const;

const TO_SHOW = [
  '/dist/msp.js',
  findChunk('msp-content'),
  '/data/partnerships.json',
  '/data/areas.topo.json',
  findChunk('msp-map-engine'),
  findChunk('msp-map-words'),
];
const TO_SEARCH = findChunk('msp-search');
const PLACES = '/dist/places.json';
const TO_READ_A_CARD = findChunk('msp-card-content');

const WIDGETS = `
  <msp-map id="map" src="../data/partnerships.json"></msp-map>
  <msp-directory src="../data/partnerships.json" for="map"></msp-directory>`;

describe('the demonstration page asks', () => {
  test('for itself, the script, the map and its engine, the feed and the boundaries, once each, and nobody else for anything', async (t) => {
    const requests: Request[] = [];
    const page = await demo.openPage(t, 'demo/index.html', { prepare: (page) => record(page, requests) });
    await untilShown(page);
    await page.waitForLoadState('networkidle');
    const own = ['/demo/index.html', '/demo/page.css'];
    assert.deepEqual(listPaths(requests), [...own, ...TO_SHOW].sort());
  });

  test('for the search when somebody goes to search, and for the card when somebody opens one', async (t) => {
    const requests: Request[] = [];
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    record(page, requests);

    await findSearchBox(page).click();
    await page.keyboard.type('lancashire');
    await untilEqual(page, async () => (await listRowIds(page))[0], RECORD);
    assert.deepEqual(listPaths(requests), [PLACES, TO_SEARCH].sort());

    await findRowButton(page, RECORD).click();
    await findPart(findRow(page, RECORD), 'fields').waitFor();
    assert.deepEqual(listPaths(requests), [PLACES, TO_READ_A_CARD, TO_SEARCH].sort());
  });

  test('never with what was typed, which is in no address, title, event or console line either', async (t) => {
    const requests: Request[] = [];
    const page = await demo.openPage(t, 'demo/index.html');
    await untilShown(page);
    record(page, requests);
    const events = await page.evaluateHandle(() => {
      const heard: string[] = [];
      for (const type of ['msp-filter', 'msp-select', 'msp-load', 'msp-error']) {
        // Writes the fields that are the event's own; those of every event are getters of a prototype.
        document.addEventListener(type, (event) => heard.push(`${type} ${JSON.stringify(event)}`), true);
      }
      return heard;
    });
    const before = await readPlace(page);

    await findSearchBox(page).click();
    await page.keyboard.type(TYPED);
    await page.keyboard.press('Enter');
    await untilEqual(page, () => readStatus(findDirectory(page)), 'No partnership in this directory matches.');

    const sent = requests.map((request) => `${request.url()} ${request.postData() ?? ''}`).join('\n');
    assert.equal(sent.includes(TYPED), false, sent);
    const heard = await events.jsonValue();
    assert(heard.some((event) => event.startsWith('msp-filter')));
    assert.equal(heard.join('\n').includes(TYPED), false, heard.join('\n'));
    assert.deepEqual(await readPlace(page), before);
  });
});

test('a background map is asked for from its server alone, without the address of the page, under a policy that names it', async (t) => {
  const server = 'https://tiles.example';
  const asked: Request[] = [];
  const map = (attributes: string) => `<msp-map src="../data/partnerships.json" ${attributes}></msp-map>`;
  const page = await demo.openHostPage(
    t,
    writeHostPage(map(`tiles="${server}/{z}/{x}/{y}.png" tile-attribution="© Example Mapmakers"`)),
    {
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self'; img-src ${server} data:`,
      },
      prepare: async (page) => {
        await page.route(`${server}/**`, async (route) => {
          asked.push(route.request());
          await route.fulfill({ path: 'docs/pictures/demo.png', headers: { 'access-control-allow-origin': '*' } });
        });
      },
    },
  );
  await findMap(page).locator('[part~="map"][data-tiles]').waitFor();
  await findMap(page).getByText('Background map: © Example Mapmakers').waitFor();
  assert(asked.length > 0);
  for (const request of asked) {
    assert.match(new URL(request.url()).pathname, /^\/\d+\/\d+\/\d+\.png$/);
    const { referer, cookie } = await request.allHeaders();
    assert.equal(referer, `${demo.url}/`);
    assert.equal(cookie, undefined);
  }
});

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

/** Adds every request from now on to a list. */
function record(page: Page, requests: Request[]): void {
  page.on('request', (request) => requests.push(request));
}

/** Paths of requests in order of the alphabet; a request to another site is given with its whole address. */
function listPaths(requests: readonly Request[]): string[] {
  return requests
    .map((request) => request.url())
    .map((url) => (url.startsWith(`${demo.url}/`) ? url.slice(demo.url.length) : url))
    .sort();
}

/** What the visitor's browser says about where they are. */
async function readPlace(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    location.href,
    document.title,
    history.length,
    JSON.stringify(history.state),
    document.cookie,
  ]);
}

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
