import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { untilEqual, useDemoSite } from './demo-site.js';
import { findPart, readStatus } from './widgets.js';

const demo = useDemoSite();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What shows that an element has drawn its partnerships. */
const DRAWN: Readonly<Record<string, string>> = {
  'msp-map': 'area-choice',
  'msp-directory': 'result',
  'msp-partnership-card': 'fields',
};

for (const tag of Object.keys(DRAWN)) {
  test(`the page of ${tag} has examples that work, each beside its markup`, async (t) => {
    const page = await demo.openPage(t, `demo/elements/${tag}.html`);
    const examples = await page.locator('.example').all();
    assert(examples.length >= 2);
    for (const example of examples) {
      for (const [name, part] of Object.entries(DRAWN)) {
        for (const element of await example.locator(name).all()) {
          if (await element.evaluate((one) => one.getRootNode() === document))
            await findPart(element, part).first().waitFor();
        }
      }
      assert.match((await example.locator('pre').textContent()) ?? '', new RegExp(`^(<style|<h4|<${tag}|<msp-map)`));
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say about the pages in ${colorScheme}`, async (t) => {
    for (const [tag, part] of Object.entries(DRAWN)) {
      const page = await demo.openPage(t, `demo/elements/${tag}.html`, { colorScheme });
      await findPart(page.locator(tag).first(), part).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
      const lines = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
      assert.deepEqual(lines, [], tag);
    }
  });
}

test('the page of msp-directory shows `url-state`: what is chosen is in its address', async (t) => {
  const page = await demo.openPage(t, 'demo/elements/msp-directory.html');
  const row = findPart(page.locator('#shared'), 'result').first();
  await row.getByRole('button').first().press('Enter');
  const id = (await row.getAttribute('data-id')) ?? '';
  await untilEqual(page, () => page.evaluate(() => location.hash), `#shared=${id}`);
  await page.reload();
  await findPart(page.locator(`#shared [part~="result"][data-id="${id}"]`), 'fields').waitFor();
});

test('the page of msp-directory shows `postcode-service` with a stand-in, and asks nobody else', async (t) => {
  const asked: string[] = [];
  const page = await demo.openPage(t, 'demo/elements/msp-directory.html', {
    prepare: (page) => void page.on('request', (request) => asked.push(request.url())),
  });
  const directory = page.locator('msp-directory[postcode-service]');
  await findPart(directory, 'search-input').focus();
  await page.keyboard.type('NG7 2RD');
  await page.keyboard.press('Enter');
  await directory.getByText('Found by a postcode service that this page has chosen.').waitFor();
  await untilEqual(page, () => readStatus(directory), '5 partnerships for NG7 2RD (postcode in Nottinghamshire)');
  assert.deepEqual(
    asked.filter((url) => url.includes('postcodes')),
    [`${demo.url}/demo/postcode-service/postcodes/NG72RD`],
  );
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(demo.url) && !url.startsWith('data:')),
    [],
  );
});

test('the pages name every attribute, event, part and variable of the manifest', async (t) => {
  const manifest = JSON.parse(
    readFileSync(new URL('../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
  ) as { modules: { declarations: Record<string, unknown>[] }[] };
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
    if (typeof declaration['tagName'] !== 'string') continue;
    const page = await demo.openPage(t, `demo/elements/${declaration['tagName']}.html`);
    const shown = new Set(await page.locator('td code').allTextContents());
    for (const member of ['attributes', 'events', 'cssParts', 'cssProperties']) {
      for (const { name } of (declaration[member] ?? []) as { name: string }[]) assert(shown.has(name), name);
    }
  }
});
