import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { integrity } from './built-files.js';
import { untilEqual, useDemoSite, writeHostPage } from './demo-site.js';
import { publishedRecords } from './published-feed.js';
import {
  chooseOnMap,
  findDirectory,
  findMap,
  findPanelCard,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  listIds,
  listRowIds,
  untilShown,
} from './widgets.js';

const demo = useDemoSite();

const RECORD = 'pan-lancashire-anti-slavery-partnership';
const OTHER = 'south-yorkshire-modern-slavery-partnership';
const FALLBACK = 'The list in another place';

const MAP = `<msp-map id="map" src="../data/partnerships.json"><p>${FALLBACK}</p></msp-map>`;
const DIRECTORY = `<msp-directory src="../data/partnerships.json" for="map"><p>${FALLBACK}</p></msp-directory>`;
const CARD = `<msp-partnership-card src="../data/partnerships.json" partnership="${RECORD}"><p>${FALLBACK}</p></msp-partnership-card>`;

/** Shows that an element works, as far as it does alone on a page. */
const USES: Readonly<Record<string, { markup: string; use: (page: Page) => Promise<void> }>> = {
  'msp-map': {
    markup: MAP,
    use: async (page) => {
      await chooseOnMap(page, RECORD);
      await findPart(findPanelCard(page), 'fields').waitFor();
    },
  },
  'msp-directory': {
    markup: DIRECTORY,
    use: async (page) => {
      await findSearchBox(page).click();
      await page.keyboard.type('lancashire');
      await untilEqual(page, async () => (await listRowIds(page))[0], RECORD);
      await findRowButton(page, RECORD).click();
      await findPart(findRow(page, RECORD), 'fields').waitFor();
    },
  },
  'msp-partnership-card': {
    markup: CARD,
    use: async (page) => {
      await findPart(page.locator('msp-partnership-card'), 'fields').waitFor();
    },
  },
};

describe('the self-contained script', () => {
  for (const [tag, { markup, use }] of Object.entries(USES)) {
    test(`${tag}.js works alone and is the only script asked for`, async (t) => {
      const scripts: string[] = [];
      const page = await demo.openHostPage(t, writeHostPage(markup, { script: `${tag}.js` }), {
        prepare: (page) => {
          page.on('request', (request) => {
            if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
          });
        },
      });
      await use(page);
      assert.deepEqual(scripts, [`/dist/${tag}.js`]);
    });
  }

  test('of the map works on one page with that of the directory and that of the card', async (t) => {
    const head = ['msp-directory', 'msp-partnership-card']
      .map((name) => `<script type="module" src="../dist/${name}.js"></script>`)
      .join('\n');
    const page = await demo.openHostPage(t, writeHostPage(MAP + DIRECTORY + CARD, { script: 'msp-map.js', head }));
    await untilShown(page);
    await chooseOnMap(page, RECORD);
    await findPart(findRow(page, RECORD), 'fields').waitFor();
    await findPart(page.locator('main > msp-partnership-card'), 'fields').waitFor();
  });
});

describe('the integrity attribute', () => {
  for (const name of ['msp.js', 'msp-map.js', 'msp-directory.js', 'msp-partnership-card.js']) {
    test(`with the published hash lets ${name} run`, async (t) => {
      assert.match(integrity[name] ?? '', /^sha384-/);
      const markup = name === 'msp-map.js' ? MAP : name === 'msp-directory.js' ? DIRECTORY : CARD;
      const page = await demo.openHostPage(t, withIntegrity(writeHostPage(markup, { script: name }), integrity[name]));
      await untilEqual(page, () => page.getByText(FALLBACK).isVisible(), false);
      assert.equal(await findPart(page, 'help').first().isVisible(), true);
    });
  }

  test('with another hash keeps the script out and leaves the fallback', async (t) => {
    const wrong = integrity['msp-map.js'];
    const page = await demo.openHostPage(t, withIntegrity(writeHostPage(MAP), wrong), { mayComplain: true });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => customElements.get('msp-map')), undefined);
    assert.equal(await page.getByText(FALLBACK).isVisible(), true);
  });
});

describe('on one page', () => {
  test('two of every element work apart from each other, and share the feed', async (t) => {
    const feeds: string[] = [];
    const pair = (id: string) =>
      (MAP + DIRECTORY + CARD).replace('id="map"', `id="${id}"`).replace('for="map"', `for="${id}"`);
    const page = await demo.openHostPage(t, writeHostPage(pair('one') + pair('two')), {
      prepare: (page) => {
        page.on('request', (request) => {
          if (request.resourceType() === 'fetch') feeds.push(new URL(request.url()).pathname);
        });
      },
    });
    const maps = [findMap(page).first(), findMap(page).last()] as const;
    const directories = [findDirectory(page).first(), findDirectory(page).last()] as const;
    for (const map of maps) {
      await findPart(map, 'map').scrollIntoViewIfNeeded();
      await findPart(map, 'marker').first().waitFor();
    }
    for (const directory of directories) await directory.locator(`[data-id="${RECORD}"]`).waitFor();
    for (const card of await page.locator('main > msp-partnership-card').all())
      await findPart(card, 'fields').waitFor();
    assert.deepEqual(feeds.sort(), ['/data/areas.topo.json', '/data/partnerships.json']);

    await chooseOnMap(page, RECORD, maps[0]);
    await directories[1].locator(`[data-id="${OTHER}"] [aria-expanded]`).click();
    for (const [index, id] of [RECORD, OTHER].entries()) {
      const pressed = maps[index]?.locator('[part~="marker"][aria-pressed="true"]');
      const opened = directories[index]?.locator('[part~="result"]:has([aria-expanded="true"])');
      assert(pressed && opened);
      assert.deepEqual([await listIds(pressed), await listIds(opened)], [[id], [id]]);
    }

    await findPart(directories[0], 'search-input').click();
    await page.keyboard.type('croydon');
    await untilEqual(page, async () => (await findPart(directories[0], 'result').count()) < 10, true);
    assert.equal(await findPart(directories[1], 'result').count(), publishedRecords.length);
  });

  test('the script may be there twice, as two files of two addresses', async (t) => {
    const head = '<script type="module" src="../dist/msp.js?second"></script>';
    const page = await demo.openHostPage(t, writeHostPage(MAP + DIRECTORY, { head }));
    await untilShown(page);
    await chooseOnMap(page, RECORD);
    await findPart(findRow(page, RECORD), 'fields').waitFor();
  });

  test('elements can be added, moved and taken away after loading', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(MAP + DIRECTORY));
    await untilShown(page);
    await page.evaluate(() => {
      const aside = document.createElement('aside');
      document.body.append(aside);
      aside.append(document.querySelector('msp-map') as Node);
    });
    await chooseOnMap(page, RECORD);
    await findPart(findRow(page, RECORD), 'fields').waitFor();
    await page.evaluate(() => document.querySelector('msp-map')?.remove());
    await findRowButton(page, OTHER).click();
    await findPart(findRow(page, OTHER), 'fields').waitFor();
  });
});

function withIntegrity(markup: string, hash: string | undefined): string {
  return markup.replace('<script ', `<script integrity="${hash ?? ''}" `);
}
