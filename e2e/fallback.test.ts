/** What `msp pages` writes to stand between the tags of an element: read in its place, and gone as soon as the element shows more. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { runCommand } from '../packages/publish/src/testing/run-command.js';
import { untilEqual, useDemoSite, writeHostPage, type HostPageOptions } from './demo-site.js';
import { isOpen, listForces, listIdsCovering, publishedRecords, readName } from './published-feed.js';
import { findMap, findPart, findRowButton, listRowIds } from './widgets.js';

const demo = useDemoSite();

const FEED_FILE = fileURLToPath(new URL('../data/partnerships.json', import.meta.url));
const FEED = '**/data/partnerships.json';
const HELPLINE = '08000 121 700';
const RECORD = 'west-midlands-anti-slavery-network';
const SCOPE = 'E23000019';
/** What shows that an element has drawn its partnerships. */
const DRAWN: Readonly<Record<string, string>> = {
  'msp-directory': 'result',
  'msp-map': 'outline',
  'msp-partnership-card': 'fields',
};
const TAGS = Object.keys(DRAWN);

let folder = '';
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fallback-'));
  const base = ['--base', 'https://example.org/list/'];
  for (const args of [
    ['--to', path.join(folder, 'all')],
    ['--to', path.join(folder, 'scoped'), '--scope', SCOPE],
  ]) {
    const { status, stderr } = await runCommand('pages', FEED_FILE, ...base, ...args);
    assert.deepEqual([status, stderr], [0, '']);
  }
});
after(() => rmSync(folder, { recursive: true }));

function readPiece(tag: string, { site = 'all', language = 'en' } = {}): string {
  const name = tag === 'msp-partnership-card' ? `${tag}/${RECORD}` : tag;
  return readFileSync(path.join(folder, site, `pieces/${name}.${language}.html`), 'utf8');
}

function writeElement(tag: string, piece: string, attributes = ''): string {
  const record = tag === 'msp-partnership-card' ? `partnership="${RECORD}"` : '';
  return `<${tag} src="../data/partnerships.json" ${record} ${attributes}>${piece}<p>${markPiece(tag)}</p></${tag}>`;
}

/** Words that stand nowhere else on a page. */
function markPiece(tag: string): string {
  return `Between the tags of ${tag}`;
}

const writeAll = (language = 'en') => TAGS.map((tag) => writeElement(tag, readPiece(tag, { language }))).join('');

/** Takes the styles out of every shadow root, as a browser without CSS would. */
async function withoutStyles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      get() {
        return [];
      },
      set() {
        // No styles.
      },
    });
  });
}

/** Rules of axe that are about how a page looks. */
const ABOUT_LOOKS = ['color-contrast', 'target-size'];

async function listViolations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .disableRules([...without])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whether a browser draws it at all: what it does not draw is not found by its search (Ctrl+F) either. */
function isDrawn(page: Page, words: string): Promise<boolean> {
  return page.getByText(words).evaluate((element) => element.getClientRects().length > 0);
}

const NO_SCRIPT: HostPageOptions = { javaScriptEnabled: false };

describe('with scripts switched off', () => {
  test('every partnership is there by name with where it works and how to reach it, and so is the helpline', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(writeAll()), NO_SCRIPT);
    const entries = await page.locator('msp-directory li').evaluateAll((items) =>
      items.map((item) => ({
        name: item.querySelector('a')?.textContent,
        words: (item as HTMLElement).innerText,
        links: [...item.querySelectorAll('a')].map(({ href }) => href),
      })),
    );
    assert.equal(entries.length, publishedRecords.length);
    for (const record of publishedRecords) {
      const entry = entries.find(({ name }) => name === readName(record));
      assert(entry, record.id);
      assert.match(entry.words, /\n.*\(.+\)/, `where ${record.id} works`);
      const { website } = record.properties as { website?: string };
      if (website) assert(entry.links.includes(new URL(website).href), `how to reach ${record.id}`);
    }
    const forces = await page.locator('msp-map dt').allInnerTexts();
    assert.deepEqual(
      forces.sort(),
      listForces()
        .map(({ name }) => name.en)
        .sort(),
    );
    for (const tag of TAGS) assert.equal(await page.locator(tag).getByText(HELPLINE).isVisible(), true, tag);
  });

  test('the same stands in Welsh on a page in Welsh', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(writeAll('cy'), { lang: 'cy' }), NO_SCRIPT);
    await page.getByRole('heading', { name: 'Partneriaethau yn ôl lefel' }).waitFor();
    assert.equal(await page.locator('msp-directory li').count(), publishedRecords.length);
  });

  test('the piece of a scope holds what its element would', async (t) => {
    const element = writeElement('msp-directory', readPiece('msp-directory', { site: 'scoped' }), `scope="${SCOPE}"`);
    const bare = await demo.openHostPage(t, writeHostPage(element), NO_SCRIPT);
    const inPiece = await bare.locator('msp-directory li > a:first-child').allInnerTexts();
    const covering = listIdsCovering(SCOPE);
    const expected = publishedRecords.filter(({ id }) => covering.has(id)).map((record) => readName(record));
    assert.deepEqual(inPiece.sort(), expected.sort());
    const page = await demo.openHostPage(t, writeHostPage(element));
    await untilEqual(page, async () => (await listRowIds(page)).length, expected.length);
  });
});

describe('with styles switched off', () => {
  test('the elements read in order, and their pieces are gone', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(writeAll()), { prepare: withoutStyles });
    await showAll(page);
    const [open] = publishedRecords.filter(isOpen);
    assert(open);
    await findRowButton(page, open.id).waitFor();
    for (const tag of TAGS) {
      assert.equal(await findPart(page.locator(tag), 'help').first().isVisible(), true, tag);
      assert.equal(await page.getByText(markPiece(tag)).isVisible(), false, tag);
    }
    assert.deepEqual(await listViolations(page, ABOUT_LOOKS), []);
  });
});

describe('the demonstration page without scripts', () => {
  test('says the same with scripts, in elements, and without them, in their pieces', async (t) => {
    const page = await demo.openPage(t, 'demo/without-scripts.html');
    await untilEqual(page, async () => (await listRowIds(page)).sort(), [...listIdsCovering(SCOPE)].sort());
    // The link that skips stands before all regions, as it has to.
    assert.deepEqual(await listViolations(page, ['region']), []);
    const bare = await demo.openPage(t, 'demo/without-scripts.html', NO_SCRIPT);
    assert.equal(await bare.locator('msp-directory li > a:first-child').count(), listIdsCovering(SCOPE).size);
  });
});

describe('where the element works', () => {
  test('its piece is gone: for eyes, for screen readers and for the search of the browser', async (t) => {
    const page = await demo.openHostPage(t, writeHostPage(writeAll()));
    await showAll(page);
    const outline = await page.locator('body').ariaSnapshot();
    for (const words of TAGS.map(markPiece)) {
      assert.equal(await isDrawn(page, words), false, words);
      assert.equal(outline.includes(words), false, words);
    }
    assert.match(outline, /Find a partnership/);
  });

  for (const tag of TAGS) {
    test(`the swap in ${tag} moves nothing above it, and what is in view hardly at all`, async (t) => {
      const page = await demo.openHostPage(t, writeHostPage(writeElement(tag, readPiece(tag))), {
        prepare: async (page) => {
          await page.addInitScript(recordShifts);
        },
      });
      const heading = page.getByRole('heading', { name: 'An example page' });
      const before = await heading.boundingBox();
      await findPart(page.locator(tag), DRAWN[tag] ?? '')
        .first()
        .waitFor();
      assert.deepEqual(await heading.boundingBox(), before);
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      // What a good page keeps to (web.dev/cls).
      assert(shift < 0.1, `layout shift of ${shift}`);
    });
  }
});

describe('where the element does not work', () => {
  for (const lang of ['en', 'cy']) {
    // axe needs scripts, so it looks at what readers without them see here.
    test(`its piece stays when the script does not arrive, and axe has nothing to say (${lang})`, async (t) => {
      const page = await demo.openHostPage(t, writeHostPage(writeAll(lang), { lang }), {
        mayComplain: true,
        prepare: (page) => page.route('**/dist/msp.js', (route) => route.abort()).then(),
      });
      for (const tag of TAGS) {
        assert.equal(await page.locator(`${tag} h2`).isVisible(), true);
        assert.equal(await page.locator(tag).getByText(HELPLINE).isVisible(), true, tag);
      }
      assert.deepEqual(await listViolations(page), []);
    });
  }

  for (const tag of TAGS) {
    test(`the piece in ${tag} stays when the feed does not arrive, goes once it does, and comes back`, async (t) => {
      const page = await demo.openHostPage(t, writeHostPage(writeElement(tag, readPiece(tag))), {
        mayComplain: true,
        prepare: (page) => page.route(FEED, (route) => route.fulfill({ status: 503 })).then(),
      });
      const piece = page.getByText(markPiece(tag));
      await findPart(page, 'error').waitFor();
      assert.equal(await piece.isVisible(), true);
      assert.deepEqual(await listViolations(page), []);
      await page.unroute(FEED);
      await findPart(page, 'retry').click();
      await findPart(page.locator(tag), DRAWN[tag] ?? '')
        .first()
        .waitFor();
      await piece.waitFor({ state: 'hidden' });
      await page.locator(tag).evaluate((element) => element.setAttribute('scope', 'E99'));
      await piece.waitFor();
    });
  }
});

/** Adds up what the page moves without being asked, as browsers report it. */
function recordShifts(): void {
  const totals = window as unknown as { shift: number };
  totals.shift = 0;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) totals.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function showAll(page: Page): Promise<void> {
  await findMap(page).scrollIntoViewIfNeeded();
  for (const tag of TAGS) {
    await findPart(page.locator(`${tag}[src]`), DRAWN[tag] ?? '')
      .first()
      .waitFor({ state: 'attached' });
  }
}
