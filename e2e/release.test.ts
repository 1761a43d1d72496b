import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import type { Browser, Page, Response } from 'playwright-core';
import { buildLargeFeed } from '../packages/publish/src/testing/large-feed.js';
import type { LocalServer } from '../packages/publish/src/testing/local-server.js';
import { runCommand } from '../packages/publish/src/testing/run-command.js';
import { serveRelease } from '../packages/publish/src/testing/serve-release.js';
import { launchChromium } from './browser.js';
import { recordComplaints, untilEqual } from './demo-site.js';
import { findDirectory, findMap, findMarkers, findPart, readStatus, untilShown } from './widgets.js';

/** Enough to be split by region. `npm run bench -- publish` does the same with 100,000. */
const RECORDS = 12_000;

/** What a page fetches before anybody chooses an area. Bytes as they are sent. */
const FIRST_LOAD_LIMIT = 300_000;

const NOTTINGHAMSHIRE = 'E23000019';
const PATIENCE = 15_000;

let browser: Browser;
let folder = '';
before(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'e2e-release-'));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function publish(name: string, feed: string, ...more: string[]): Promise<LocalServer> {
  const to = path.join(folder, name);
  const { status, stdout, stderr } = await runCommand('publish', to, '--feed', feed, ...more);
  assert.equal(status, 0, stdout + stderr);
  return serveRelease(to);
}

interface OpenPage {
  readonly page: Page;
  readonly responses: readonly Response[];
}

async function openPage(t: TestContext, address: string, markup?: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = recordComplaints(page);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  // Browsers ask for it by themselves, and a release has none.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  if (markup !== undefined) {
    await page.route(address, (route) => route.fulfill({ body: markup, contentType: 'text/html; charset=utf-8' }));
  }
  await page.goto(address);
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, [], 'the console stays silent');
  });
  return { page, responses };
}

/** Another website's page with a map of an area. */
async function openScopedMap(t: TestContext, server: LocalServer, scope: string): Promise<OpenPage> {
  const front = await (await fetch(`${server.origin}/`)).text();
  const [script = ''] = /elements\/[0-9a-f]+\/msp\.js/.exec(front) ?? [];
  const markup = `<!doctype html><html lang="en"><title>Host</title><script type="module" src="${server.origin}/${script}"></script>
    <msp-map src="${server.origin}/partnerships.json" scope="${scope}"></msp-map></html>`;
  const opened = await openPage(t, `${server.origin}/host.html`, markup);
  await findMarkers(opened.page).first().waitFor();
  return opened;
}

const listCouncilFiles = (responses: readonly Response[]) =>
  listPaths(responses).filter((name) => name.includes('councils'));

function assertAllFound(responses: readonly Response[]): void {
  const failed = responses.filter((response) => response.status() >= 400).map((response) => response.url());
  assert.deepEqual(failed, [], 'nothing is asked for in vain');
}

const listPaths = (responses: readonly Response[]) => responses.map((response) => new URL(response.url()).pathname);

async function weigh(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(responses.map((response) => response.request().sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

describe('a release of the published feed', () => {
  let server: LocalServer;
  before(async () => (server = await publish('small', 'data/partnerships.json', '--base', 'https://example.org/msp/')));
  after(() => server.close());

  test('shows the map and the directory, from files named by their content, with the hash of the script', async (t) => {
    const { page, responses } = await openPage(t, `${server.origin}/`);
    await untilShown(page);
    assert.equal(await readStatus(findDirectory(page)), '70 partnerships');
    assert.match(
      await page.locator('script[integrity]').getAttribute('src').then(String),
      /^elements\/[0-9a-f]{16}\/msp\.js$/,
    );
    const others = listPaths(responses).filter(
      (name) => !/^\/(?:partnerships\.json)?$|^\/(?:elements|files)\/.*[0-9a-f]{16}/.test(name),
    );
    assert.deepEqual(
      others,
      ['/favicon.ico'].filter((name) => others.includes(name)),
    );
  });

  test('shows council lines once its map is enlarged, with keys, from the file that the feed names', async (t) => {
    const { page, responses } = await openPage(t, `${server.origin}/`);
    await findMarkers(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(listCouncilFiles(responses), [], 'not before');
    await findPart(findMap(page), 'close-up').press('Enter');
    await findPart(findMap(page), 'council').locator('visible=true').first().waitFor();
    assert.match(listCouncilFiles(responses).join(), /^\/files\/councils\.[0-9a-f]{16}\.topo\.json$/);
    assertAllFound(responses);
  });

  test('shows the council lines of a scope that is large at once, and asks once', async (t) => {
    const { page, responses } = await openScopedMap(t, server, NOTTINGHAMSHIRE);
    await findPart(findMap(page), 'council').locator('visible=true').first().waitFor();
    assert.equal(listCouncilFiles(responses).length, 1);
    assertAllFound(responses);
  });

  test('shows an area in a sandboxed frame, with the headers that it brings', async (t) => {
    const markup = `<!doctype html><html lang="en"><title>Host</title>
      <iframe title="Partnerships" width="900" height="900" sandbox="allow-scripts" src="${server.origin}/embed/cy/E23000019.html?elements=directory&src=/other.json&scope="></iframe></html>`;
    const { page } = await openPage(t, `${server.origin}/host.html`, markup);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Nottingham and Nottinghamshire Modern Slavery Partnership').first().waitFor();
    assert.equal(await frame.locator('html').getAttribute('lang'), 'cy');
    assert.equal(await frame.locator('msp-directory').getAttribute('scope'), 'E23000019');
  });

  test('offers others the code for their own websites, for the page that has its feed written in', async (t) => {
    const { page } = await openPage(t, `${server.origin}/embed/builder.html?scope=E23000019&editor=umbraco`);
    const code = await page.getByRole('region', { name: 'Code: Frame', exact: true }).innerText();
    const [, address = ''] = /<iframe src="([^"]+)"/.exec(code) ?? [];
    assert.equal(address, `${server.origin}/embed/index.html?scope=E23000019&amp;lang=en`);
    await page.frameLocator('iframe').getByText('5 partnerships').first().waitFor();
  });

  test('leads from the pieces of a page without script to the list and to each partnership', async (t) => {
    const { page } = await openPage(t, `${server.origin}/list/index.html`);
    await page.getByRole('link', { name: 'Humber Modern Slavery Partnership' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Humber Modern Slavery Partnership' }).waitFor();
  });
});

describe('a release without outlines of councils', () => {
  let server: LocalServer;
  before(async () => {
    const home = path.join(folder, 'without-councils');
    mkdirSync(home);
    // As the release of before: the boundary file alone, and a feed that names nothing else.
    copyFileSync('data/areas.topo.json', path.join(home, 'areas.topo.json'));
    const { councils, ...feed } = JSON.parse(readFileSync('data/partnerships.json', 'utf8')) as Record<string, unknown>;
    assert.ok(councils);
    writeFileSync(path.join(home, 'partnerships.json'), JSON.stringify(feed));
    server = await publish('bare', path.join(home, 'partnerships.json'));
  });
  after(() => server.close());

  test('is asked for none, however large the map is', async (t) => {
    const { page, responses } = await openScopedMap(t, server, NOTTINGHAMSHIRE);
    await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(listCouncilFiles(responses), []);
    assert.equal(await findPart(findMap(page), 'outline').count(), 45);
    assertAllFound(responses);
  });
});

describe(`a release of ${RECORDS} partnerships`, () => {
  let server: LocalServer;
  before(async () => {
    const feed = path.join(folder, 'large.json');
    writeFileSync(feed, JSON.stringify(buildLargeFeed(RECORDS)));
    server = await publish('large', feed, '--areas', 'data/areas.topo.json');
  });
  after(() => server.close());

  test('loads at most 300 kB before somebody chooses an area, and none of the partnerships', async (t) => {
    const { page, responses } = await openPage(t, `${server.origin}/`);
    const form = findPart(findDirectory(page), 'area-form');
    await form.waitFor();
    assert.match(await form.innerText(), /This directory knows 12,000 partnerships\. Choose an area/);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      listPaths(responses).filter((name) => name.startsWith('/files/partnerships')),
      [],
    );
    const bytes = await weigh(responses);
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= FIRST_LOAD_LIMIT, `${bytes} bytes`);

    const select = findPart(findDirectory(page), 'area-select');
    const options = await select.locator('option').allInnerTexts();
    const wales = options.find((option) => option.startsWith('Wales'));
    assert.ok(wales, options.join('\n'));
    await select.selectOption({ label: wales });
    await findPart(findDirectory(page), 'area-show').click();
    await untilEqual(page, async () => /^[\d,]+ partnerships/.test(await readStatus(findDirectory(page))), true);
    const shards = listPaths(responses).filter((name) => name.startsWith('/files/partnerships'));
    assert.ok(shards.length > 0 && shards.length < 6, shards.join('\n'));
  });

  test('fetches for a scope its own file and those of the areas around it, of all that there are', async (t) => {
    const script = (await (await fetch(`${server.origin}/`)).text()).match(/elements\/[0-9a-f]+\/msp\.js/)?.[0] ?? '';
    const markup = `<!doctype html><html lang="en"><title>Host</title><script type="module" src="${server.origin}/${script}"></script>
      <msp-directory src="${server.origin}/partnerships.json" scope="${NOTTINGHAMSHIRE}"></msp-directory></html>`;
    const { page, responses } = await openPage(t, `${server.origin}/host.html`, markup);
    await untilEqual(page, async () => /^[\d,]+ partnerships/.test(await readStatus(findDirectory(page))), true);
    const fetched = listPaths(responses).filter((name) => name.startsWith('/files/partnerships'));
    const index = (await (await fetch(`${server.origin}/partnerships.json`)).json()) as {
      shards: { href: string; covers: string[] }[];
    };
    const wanted = index.shards.filter(({ covers }) =>
      covers.some((code) => [NOTTINGHAMSHIRE, 'E12000004', 'E92000001', 'K02000001'].includes(code)),
    );
    assert.deepEqual(fetched.sort(), wanted.map(({ href }) => `/${href}`).sort());
    assert.ok(wanted.length < index.shards.length / 3, `${wanted.length} of ${index.shards.length}`);
  });
});
