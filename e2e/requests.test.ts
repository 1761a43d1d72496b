import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { findChunk } from './built-files.js';
import { useDemoSite, untilEqual, writeHostPage } from './demo-site.js';
import { readPlace } from './visitor-place.js';
import {
  findDirectory,
  findMap,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listRowIds,
  readStatus,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const RECORD = 'pan-lancashire-anti-slavery-partnership';
/** A word that nothing else on a page or in an address contains. */
const TYPED = 'zanzibarquux';

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
