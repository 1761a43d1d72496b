import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test, type TestContext } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../browser.js';
import { untilEqual } from '../demo-site.js';
import { findPart, listRowIds } from '../widgets.js';
import { startBrokenPageServer, type BrokenPageServer } from './broken-page-server.js';
import type { BrokenPage } from './broken-page.js';
import { BROKEN_PAGES } from './broken-pages.js';

const DOCTOR = readFileSync(new URL('../../dist/msp-doctor.js', import.meta.url), 'utf8');
const PATIENCE = 10_000;

let browser: Browser;
let server: BrokenPageServer;

before(async () => {
  [browser, server] = await Promise.all([launchChromium(), startBrokenPageServer(BROKEN_PAGES)]);
});
after(async () => {
  await browser.close();
  await server.close();
});

async function openPage(test: TestContext, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  test.after(() => context.close());
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function openBrokenPage(test: TestContext, broken: BrokenPage, options?: BrowserContextOptions): Promise<Page> {
  const { here } = server.locate(broken);
  const page = await openPage(test, `${here}/page.html${broken.by === 'address' ? '?msp-doctor' : ''}`, options);
  // As a paste into the console does, this passes by the policy of the page.
  if (broken.by === 'console') await page.evaluate(DOCTOR);
  return page;
}

function findDoctor(page: Page) {
  return page.getByRole('region', { name: /^(Check of the partnership widgets|Gwiriad o’r teclynnau)/ });
}

/** What is wrong, then how to mend it, for each finding in turn. */
async function readFindings(page: Page): Promise<readonly string[]> {
  const doctor = findDoctor(page);
  await doctor.getByRole('status').filter({ hasNotText: '…' }).waitFor();
  const entries = await doctor.getByRole('listitem').getByRole('paragraph').allInnerTexts();
  return entries.map((words) => words.replace(/^(To mend it|I’w gywiro): /, ''));
}

function pick(name: string): BrokenPage {
  const found = BROKEN_PAGES.find((page) => page.name === name);
  assert(found);
  return found;
}

describe('the doctor, on a page with', { concurrency: 2 }, () => {
  for (const broken of BROKEN_PAGES) {
    const says = broken.says({ here: 'http://here.example', there: 'http://there.example' });
    test(`${broken.name}, ${says.length === 0 ? 'finds nothing' : `says what is wrong (${broken.by})`}`, async (t) => {
      const page = await openBrokenPage(t, broken);
      assert.deepEqual(await readFindings(page), broken.says(server.locate(broken)));
      if (says.length > 0) return;
      await findDoctor(page)
        .getByText('Nothing found: everything that the widgets need is there and in order.')
        .waitFor();
    });
  }

  test('a feed over http on a page over https says that browsers do not mix the two', async (t) => {
    const page = await openPage(t, 'about:blank');
    await page.route('https://council.example/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      return path === '/page.html'
        ? route.fulfill({ contentType: 'text/html', body: writeMixedPage() })
        : route.fulfill({ path: `dist${path}` });
    });
    await page.goto('https://council.example/page.html?msp-doctor');
    assert.deepEqual(await readFindings(page), [
      'The feed http://data.example/feed.json begins with http:// and this page with https://, so browsers do not fetch it.',
      'Write https:// in its address; if it is not there then, ask its web host for https.',
    ]);
  });
});

function writeMixedPage(): string {
  return `<!doctype html><html lang="en"><title>A page</title><script type="module" src="/msp.js"></script>
    <msp-directory src="http://data.example/feed.json"></msp-directory></html>`;
}

describe('the doctor', () => {
  const healthy = pick('the snippet of the manual');
  const broken = pick('a scope that is not known');

  test('is not fetched for readers', async (t) => {
    const { here } = server.locate(healthy);
    const page = await openPage(t, 'about:blank');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${here}/page.html?page=msp-doctors`);
    await findPart(page, 'result').first().waitFor();
    assert.deepEqual(
      requests.filter((address) => address.includes('doctor.js')),
      [],
    );
    assert.equal(await findDoctor(page).count(), 0);
  });

  test('sends nothing: it asks by GET for what the elements ask for, without cookies', async (t) => {
    const { here } = server.locate(healthy);
    const page = await openPage(t, 'about:blank');
    const requests: { readonly path: string; readonly method: string; readonly body: string | null }[] = [];
    page.on('request', (request) => {
      const path = request.url().replace(`${here}/`, '');
      requests.push({ path, method: request.method(), body: request.postData() });
    });
    await page.goto(`${here}/page.html?msp-doctor`);
    await readFindings(page);
    for (const { path, method, body } of requests) {
      assert.match(path, /^(page\.html\?msp-doctor|data:,|dist\/[\w.-]+\.js(on)?|data\/[\w.-]+\.json)$/);
      assert.deepEqual([method, body], ['GET', null]);
    }
  });

  test('comes from a script tag of its own, too, and once however often it is asked for', async (t) => {
    const page = await openBrokenPage(t, broken);
    await readFindings(page);
    await page.addScriptTag({ url: `${server.locate(broken).here}/dist/msp-doctor.js` });
    await page.evaluate(DOCTOR);
    assert.equal(await findDoctor(page).count(), 1);
  });

  test('leaves the elements as they are, and goes when it is closed', async (t) => {
    const page = await openBrokenPage(t, healthy);
    await readFindings(page);
    await untilEqual(page, async () => (await listRowIds(page)).length > 0, true);
    const close = findDoctor(page).getByRole('button', { name: 'Close' });
    await close.focus();
    await page.keyboard.press('Enter');
    await findDoctor(page).waitFor({ state: 'detached' });
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('[data-msp-doctor], link[rel=modulepreload]').length),
      0,
    );
  });

  test('has axe nothing to say, in light and dark, and fits a narrow screen', async (t) => {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
      for (const one of [broken, healthy]) {
        const page = await openBrokenPage(t, one, { ...options, viewport: { width: 320, height: 800 } });
        await readFindings(page);
        const { violations } = await new AxeBuilder({ page }).include('[data-msp-doctor]').analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      }
    }
  });

  test('gives its findings as text: in a field, and on the clipboard', async (t) => {
    const page = await openBrokenPage(t, broken, { permissions: ['clipboard-read', 'clipboard-write'] });
    const [problem = '', remedy = ''] = await readFindings(page);
    const text = [
      'Check of the partnership widgets on this page',
      `${server.locate(broken).here}/page.html?msp-doctor`,
      '',
      `1. ${problem}`,
      `   To mend it: ${remedy}`,
    ].join('\n');
    await findDoctor(page).getByText('The same as text').click();
    assert.equal(await findDoctor(page).getByRole('textbox', { name: 'The same as text' }).inputValue(), text);
    await findDoctor(page).getByRole('button', { name: 'Copy as text' }).click();
    await findDoctor(page).getByText('Copied.').waitFor();
  });
});
