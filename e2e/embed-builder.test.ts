import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { integrity } from './built-files.js';
import { untilEqual, useDemoSite, writeHostPage } from './demo-site.js';
import { findDirectory, findMap, findPart, listRowIds, readStatus } from './widgets.js';

const demo = useDemoSite();

const BUILDER = 'demo/builder.html';
const RECORD = 'nottingham-and-nottinghamshire-modern-slavery-partnership';
const NOTTINGHAMSHIRE = 'E23000019';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const findPreview = (page: Page) => page.frameLocator('msp-embed-builder iframe');
const findCode = (page: Page, name = 'Script and elements') => page.getByRole('region', { name: `Code: ${name}` });
const readQuery = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

async function untilReady(page: Page): Promise<void> {
  await page.locator('msp-embed-builder iframe').waitFor();
}

/** Presses Tab until something has focus, as somebody without a mouse would. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const readFocus = () =>
    page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!(focused instanceof HTMLElement)) return '';
      const labels =
        focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.labels : null;
      return focused.ariaLabel ?? labels?.[0]?.textContent.trim() ?? focused.textContent.trim();
    });
  for (let presses = 0; presses < 60; presses += 1) {
    const focus = await readFocus();
    if (typeof name === 'string' ? focus === name : name.test(focus)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`No Tab leads to ${String(name)}.`);
}

describe('the embed builder', () => {
  test('starts with the map and the directory of the whole UK, in a preview that works', async (t) => {
    const page = await demo.openPage(t, BUILDER);
    const preview = findPreview(page);
    await findPart(preview.locator('msp-directory'), 'result').first().waitFor();
    const code = await findCode(page).innerText();
    assert.ok(code.includes(`integrity="${integrity['msp.js'] ?? '?'}"`));
    assert.match(code, /<msp-map id="map" [^]*<msp-directory [^>]* for="map" no-help>/);
    assert.deepEqual(readQuery(page), {});
  });

  test('is used with the keyboard alone, from an area that is typed to code that is copied', async (t) => {
    const page = await demo.openPage(t, BUILDER, { permissions: ['clipboard-read', 'clipboard-write'] });
    await untilReady(page);
    await tabTo(page, 'The map and the directory');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await untilEqual(page, () => Promise.resolve(readQuery(page)), { elements: 'directory' });
    await tabTo(page, 'Add an area');
    await page.keyboard.type('nottinghamsh');
    await page.getByRole('option', { name: 'Nottinghamshire: police force area' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Nottinghamshire added. The code has changed.').waitFor();
    await tabTo(page, 'English');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(readQuery(page), { elements: 'directory', scope: NOTTINGHAMSHIRE, lang: 'cy' });
    await findPreview(page).getByText('Nottingham and Nottinghamshire Modern Slavery Partnership').first().waitFor();
    assert.equal(await findPreview(page).locator('html').getAttribute('lang'), 'cy');
    await tabTo(page, 'Copy: Script and elements');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await findCode(page).innerText());
    assert.match(copied, new RegExp(`<msp-directory [^>]*scope="${NOTTINGHAMSHIRE}" lang="cy">`));
    assert.ok(copied.includes(`/msp-directory.js" integrity="${integrity['msp-directory.js'] ?? '?'}"`));

    const host = await demo.openHostPage(
      t,
      writeHostPage(copied).replace(/<script type="module" src="\.\.[^>]*><\/script>/, ''),
    );
    await untilEqual(host, async () => (await listRowIds(host)).includes(RECORD), true);
  });

  test('keeps what was chosen in its address, and nothing in the history', async (t) => {
    const query = `elements=map&scope=${NOTTINGHAMSHIRE}+E12000003&lang=cy&scheme=dark&accent=7fd0da&editor=wix`;
    const page = await demo.openPage(t, `${BUILDER}?${query}`);
    await untilReady(page);
    assert.equal(await page.getByRole('radio', { name: 'The map', exact: true }).isChecked(), true);
    assert.equal(await page.getByRole('combobox', { name: 'Your website is made with' }).inputValue(), 'wix');
    assert.match(await findCode(page).innerText(), /color-scheme: dark;\s+--msp-accent: #7fd0da;/);
    const length = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Remove Nottinghamshire' }).press('Enter');
    await page.getByRole('status').getByText('Nottinghamshire removed.').waitFor();
    assert.equal(readQuery(page)['scope'], 'E12000003');
    await findPart(findPreview(page).locator('msp-map'), 'map').waitFor();
    assert.equal(await page.evaluate(() => history.length), length);
  });

  test('writes each way to embed, and says which one an editor takes', async (t) => {
    const page = await demo.openPage(t, `${BUILDER}?scope=${NOTTINGHAMSHIRE}`);
    await untilReady(page);
    await page.getByRole('combobox', { name: 'Your website is made with' }).selectOption('squarespace-plain');
    await findCode(page, 'List without anything else').getByText('<li>').first().waitFor();
    await page.getByText('Other ways').click();
    const frame = await findCode(page, 'Frame that fits what is in it').innerText();
    assert.match(frame, /<iframe src="[^"]+\/dist\/embed\.html\?src=%2Fdata%2Fpartnerships\.json&amp;scope=E23000019/);
    assert.ok(frame.includes(`/msp-frame.js" integrity="${integrity['msp-frame.js'] ?? '?'}"`));
    assert.equal(await page.getByText('Does not work there.').count(), 4);
    await page.goto(await findCode(page, 'Address only').innerText());
    await findPart(findMap(page), 'outline').first().waitFor();
    await untilEqual(page, async () => (await readStatus(findDirectory(page))).length > 0, true);
  });

  test('asks for a partnership before it writes the code of a card', async (t) => {
    const page = await demo.openPage(t, BUILDER);
    await untilReady(page);
    await page.getByText('One partnership').click();
    await page.getByText('Choose a partnership first.').waitFor();
    await page.getByRole('combobox', { name: 'Which partnership' }).selectOption(RECORD);
    await findPart(findPreview(page).locator('msp-partnership-card'), 'fields').waitFor();
    assert.match(await findCode(page).innerText(), /msp-partnership-card\.js" integrity="sha384-/);
  });

  test('offers every partnership of a feed in several files', async (t) => {
    const index = {
      feedIndexVersion: '1.0',
      shards: [{ href: 'one.json', covers: ['K02000001'], partnerships: 70 }],
    };
    const page = await demo.openPage(t, `${BUILDER}?elements=card&partnership=${RECORD}`, {
      prepare: async (page) => {
        await page.route('**/data/partnerships.json', (route) => route.fulfill({ json: index }));
        await page.route('**/data/one.json', (route) => route.fulfill({ path: 'data/partnerships.json' }));
      },
    });
    await untilReady(page);
    assert.equal(await page.getByRole('combobox', { name: 'Which partnership' }).inputValue(), RECORD);
    assert.match(await findCode(page).innerText(), new RegExp(`partnership="${RECORD}"`));
  });

  test('says when colours cannot be read on each other, and when an area is not known', async (t) => {
    const page = await demo.openPage(t, `${BUILDER}?accent=dddddd&scope=X99`);
    await untilReady(page);
    await page.getByText('Colours and shape').click();
    await page.getByText('“Links and buttons” on “Page” has a contrast of 1.4 to 1.').waitFor();
    await page.getByText('X99 (not known: nothing is shown for it)').waitFor();
    await page.getByRole('combobox', { name: 'Add an area' }).fill('zzzz');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('No area is called “zzzz”.').waitFor();
    await page.getByRole('button', { name: 'Reset: Links and buttons' }).click();
    await untilEqual(page, () => page.getByText('has a contrast of').count(), 0);
  });

  test('shows no feed but that of its own page', async (t) => {
    const page = await demo.openPage(t, `${BUILDER}?src=https%3A%2F%2Fattacker.example%2Ffeed.json`);
    await untilReady(page);
    assert.doesNotMatch(await findCode(page).innerText(), /attacker/);
    const src = await page.locator('msp-embed-builder iframe').getAttribute('src');
    assert.doesNotMatch(String(src), /attacker/);
  });

  test('says that it could not load, and tries again', async (t) => {
    const page = await demo.openPage(t, BUILDER, {
      mayComplain: true,
      prepare: (page) => page.route('**/data/partnerships.json', (route) => route.abort(), { times: 1 }).then(),
    });
    await page.getByText('could not be loaded just now').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilReady(page);
  });
});

describe('the embed builder, with everything unfolded,', () => {
  for (const path of [BUILDER, 'demo/adeiladwr.html']) {
    test(`gives axe nothing to say and scrolls nowhere sideways: ${path}`, async (t) => {
      const page = await demo.openPage(t, `${path}?scope=${NOTTINGHAMSHIRE}&accent=8a1538`, {
        reducedMotion: 'reduce',
      });
      await untilReady(page);
      await page.locator('msp-embed-builder details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await listViolations(page, TAGS), [], `${width} px`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
      for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia(media);
        assert.deepEqual(await listViolations(page, ['wcag2aa']), [], JSON.stringify(media));
      }
    });
  }
});

async function listViolations(page: Page, tags: string[]): Promise<string[]> {
  // The frame is a page of its own, with nothing but our elements on it.
  const options = { iframes: false, resultTypes: ['violations' as const] };
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.flat().join(' ')}: ${html.slice(0, 160)}`),
  );
}
