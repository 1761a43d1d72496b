import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Locator, Page, Route } from 'playwright-core';
import { recordComplaints, untilEqual, useDemoSite, writeHostPage } from './demo-site.js';
import { publishedFeed, publishedRecords } from './published-feed.js';
import { findDirectory, findMarkers, findPart, findRow, findRowButton, listRowIds } from './widgets.js';

const demo = useDemoSite();

const RECORD = 'pan-lancashire-anti-slavery-partnership';
const FEED = '**/data/partnerships.json';
const FAILED = 'The partnerships could not be loaded just now.';

const TAGS = ['msp-map', 'msp-directory', 'msp-partnership-card'];
const WIDGETS = `
  <msp-map src="../data/partnerships.json"><p>The map as a list</p></msp-map>
  <msp-directory src="../data/partnerships.json"><p>The directory as a list</p></msp-directory>
  <msp-partnership-card src="../data/partnerships.json" partnership="${RECORD}"><p>The card as text</p></msp-partnership-card>`;

type Answer = Parameters<Route['fulfill']>[0];

/** Ways in which an address can hold something that is no feed, and the code of the error that says so. */
const NOT_FEEDS: Readonly<Record<string, { answer: Answer; code: string }>> = {
  'is not there': { answer: { status: 404, body: 'Not found' }, code: 'http' },
  'is not JSON': { answer: { contentType: 'application/json', body: '{"type": "Feat' }, code: 'not-json' },
  'is a web page': { answer: { contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }, code: 'not-json' },
  'is other JSON': { answer: { json: { type: 'Topology', objects: {} } }, code: 'not-a-feed' },
  'is of version 2.0': { answer: { json: { ...publishedFeed, feedVersion: '2.0' } }, code: 'too-new' },
};

describe('a feed that', () => {
  for (const [fault, { answer, code }] of Object.entries(NOT_FEEDS)) {
    test(`${fault} leaves every element saying so, with help, fallback and "Try again", which then works`, async (t) => {
      const page = await openWithFeed(t, answer);
      for (const element of listElements(page)) await untilFailed(element);
      assert.deepEqual(await listErrors(page), [code, code, code]);

      await page.unroute(FEED);
      for (const element of listElements(page)) {
        await findPart(element, 'retry').click();
        await findPart(element, 'error').waitFor({ state: 'detached' });
      }
      await findMarkers(page).first().waitFor();
      await untilEqual(page, async () => (await listRowIds(page)).length, publishedRecords.length);
      await findPart(page.locator('msp-partnership-card').last(), 'fields').waitFor();
      for (const element of listElements(page)) assert.equal(await element.locator('> p').isVisible(), false);
    });
  }

  test('cannot be reached fails in words, and stays failed when it still cannot', async (t) => {
    const page = await openWithFeed(t, 'abort');
    const directory = findDirectory(page);
    await untilFailed(directory);
    await findPart(directory, 'retry').click();
    await untilFailed(directory);
    await untilEqual(page, async () => (await listErrors(page)).length, 4);
  });

  test('is empty is said to be so, with help and fallback and no number', async (t) => {
    const page = await openWithFeed(t, { json: { ...publishedFeed, features: [] } }, { mayComplain: false });
    for (const element of listElements(page)) {
      await findPart(element, 'empty').getByText('No partnerships are listed here yet.').waitFor();
      await untilHelpful(element);
    }
    assert.deepEqual(await listErrors(page), []);
  });

  test('takes long leaves fallback and help on the page, and says that it is loading', async (t) => {
    let answer: (() => Promise<void>) | undefined;
    const page = await demo.openHostPage(t, writeHostPage(WIDGETS), {
      prepare: (page) => page.route(FEED, (route) => void (answer = () => route.continue())).then(),
    });
    for (const element of listElements(page)) {
      await findPart(element, 'loading').getByText('Loading the partnerships…').waitFor();
      await untilHelpful(element);
    }
    assert(answer, 'the feed has been asked for');
    await answer();
    await findRow(page, RECORD).waitFor();
    await findPart(findDirectory(page), 'loading').waitFor({ state: 'detached' });
  });
});

describe('one bad record among good ones', () => {
  const good = publishedRecords.slice(10, 14);
  const [sample] = good;
  const change = (id: string, properties: object) => ({
    ...sample,
    id,
    properties: { ...sample?.properties, ...properties },
  });
  const kept = [
    change('of-an-unknown-area', { name: 'Of an unknown area', covers: [{ code: 'X99000001' }] }),
    change('of-an-odd-level', { name: 'Of an odd level', level: 'galactic', activities: ['constructor'] }),
    change('with-a-hostile-link', {
      name: 'With a hostile link',
      website: 'javascript:alert(1)',
      contact: { url: 'data:text/html,hello', label: 'Write to us' },
      sources: [{ url: 'vbscript:hello' }],
    }),
    change('with-markup', { name: '<img src=x onerror=alert(1)> With markup', summary: '<b>Bold</b>' }),
  ];
  const leftOut = [
    change('without-a-name', { name: null }),
    change('with-a-number-for-a-name', { name: 42 }),
    { ...sample, id: 'With Spaces' },
    { ...sample, id: 'without-properties', properties: null },
    'not an object',
    null,
  ];
  const feed = { ...publishedFeed, features: [...leftOut, ...kept, ...good] };
  const shown = [...kept, ...good].map(({ id }) => id);

  test('is left out or shown for what it is; the others are there, and nothing has failed', async (t) => {
    const page = await openWithFeed(t, { json: feed });
    await untilEqual(page, async () => (await listRowIds(page)).sort(), [...shown].sort());
    await findMarkers(page).first().waitFor();
    const card = page.locator('main > msp-partnership-card');
    await findPart(card, 'empty').getByText('This partnership is not in the directory.').waitFor();
    assert.deepEqual(await listErrors(page), []);
    assert.equal(await findPart(page, 'error').count(), 0);
  });

  test('is told to the console in one line, whatever the number of faults and elements', async (t) => {
    let complaints: readonly string[] = [];
    const page = await demo.openHostPage(t, writeHostPage(WIDGETS.repeat(2)), {
      mayComplain: true,
      prepare: async (page) => {
        complaints = recordComplaints(page);
        await page.route(FEED, (route) => route.fulfill({ json: feed }));
      },
    });
    await findMarkers(page).first().waitFor();
    await findRow(page, 'with-markup').first().waitFor();
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(
      complaints[0] ?? '',
      /^warning: msp-widgets: \d+ fault\(s\) in the feed\. features\[0\]|without-a-name/,
    );
  });

  test('cannot bring a link or markup of its own into the page', async (t) => {
    const page = await openWithFeed(t, { json: feed });
    for (const id of ['with-a-hostile-link', 'with-markup']) {
      await findRowButton(page, id).click();
      await findPart(findRow(page, id), 'fields').waitFor();
      const addresses = await findRow(page, id)
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      assert.deepEqual(
        addresses.filter((address) => !/^(https?|tel|mailto):/.test(address)),
        [],
      );
      assert.equal(await findRow(page, id).locator('img, b').count(), 0);
    }
    await findRow(page, 'with-markup').getByText('<img src=x onerror=alert(1)> With markup').first().waitFor();
  });

  test('of an area that nobody knows shows its code', async (t) => {
    const page = await openWithFeed(t, { json: feed });
    await findRow(page, 'of-an-unknown-area').getByText('X99000001').waitFor();
  });
});

/** Opens a page with all three elements where the feed's address gives an answer, and collects `msp-error`. */
async function openWithFeed(
  t: TestContext,
  answer: Answer | 'abort',
  { mayComplain = true }: { mayComplain?: boolean } = {},
): Promise<Page> {
  return demo.openHostPage(t, writeHostPage(WIDGETS), {
    mayComplain,
    prepare: async (page) => {
      await page.route(FEED, (route) => (answer === 'abort' ? route.abort() : route.fulfill(answer)));
      await page.addInitScript(() => {
        const errors: string[] = [];
        Object.assign(window, { errors });
        document.addEventListener(
          'msp-error',
          (event) => errors.push((event as Event & { error: { code: string } }).error.code),
          true,
        );
      });
    },
  });
}

/** Codes of all `msp-error` events since the page was opened. */
async function listErrors(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { errors: string[] }).errors);
}

function listElements(page: Page): Locator[] {
  return TAGS.map((tag) => page.locator(`main > ${tag}`));
}

async function untilFailed(element: Locator): Promise<void> {
  await findPart(element, 'error').getByText(FAILED).waitFor();
  await findPart(element, 'retry').waitFor();
  await untilHelpful(element);
}

/** Help line and fallback are to be seen, and nothing says that there are none. */
async function untilHelpful(element: Locator): Promise<void> {
  await findPart(element, 'help').getByText('999').waitFor();
  await findPart(element, 'help').getByRole('link', { name: '08000 121 700' }).waitFor();
  await element.locator('> p').waitFor();
  assert.doesNotMatch(await element.innerText(), /\b0\b/);
}
