import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser.js';
import {
  findDirectory,
  findMap,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  showMarker,
  untilShown,
  type Root,
} from '../widgets.js';
import { FALLBACK, RECORD, type Host, type Visit } from './host.js';
import { HOSTILE, startHostServer, type HostServer } from './host-server.js';
import { HOSTS } from './hosts.js';
import { listDifferences, readHostState, type HostState } from './look-at-host.js';

/** Milliseconds until something that should appear counts as missing. */
const PATIENCE = 10_000;
const HELPLINE = '08000 121 700';
const TAGS = ['msp-map', 'msp-directory', 'msp-partnership-card'];
/** Our scripts, the feed and the files beside the script. */
const OURS =
  /^\/(?:dist|copy)\/(?:[\w-]+\.js|[\w-]+\.json|[\w.-]+\.topo\.json)$|^\/data\/(?:partnerships\.json|[\w-]+\.topo\.json)$/;

let browser: Browser;
let server: HostServer;

before(async () => {
  [browser, server] = await Promise.all([launchChromium(), startHostServer(HOSTS)]);
});
after(async () => {
  await browser.close();
  await server.close();
});

describe('the pages of others', () => {
  test('are at least 40, and on at least 34 of them everything works', () => {
    assert(HOSTS.length >= 40, String(HOSTS.length));
    assert(HOSTS.filter(({ degraded }) => degraded === undefined).length >= 34);
    assert.equal(new Set(HOSTS.map(({ name }) => name)).size, HOSTS.length);
  });
});

describe('on a page', { concurrency: 2 }, () => {
  for (const host of HOSTS) {
    test(`${host.name}: ${host.degraded === undefined ? 'everything works' : `"${host.degraded}"`}`, async () => {
      const bare = await visitHost(host, false);
      const visited = await visitHost(host, true);
      try {
        await visited.check(bare.state, bare.requests);
      } finally {
        await Promise.all([bare.close(), visited.close()]);
      }
    });
  }
});

async function visitHost(host: Host, withWidgets: boolean) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/security policy|trusted ?type/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(server.locate(host, withWidgets));
  const [, inner] = page.frames();
  const frame = host.framed && inner ? inner : page.mainFrame();
  await frame.waitForLoadState('load');
  // Somebody is about to type into a field of the host.
  await frame.locator('#field').focus();
  const root = frame.locator(host.within ?? 'html');
  const untilThere = async () => {
    if (!withWidgets) return;
    await (host.degraded === undefined ? untilAllShown(root) : untilSaid(root, host.degraded));
  };
  const visit: Visit = { page, frame, untilShown: untilThere };
  await host.act?.(visit);
  await untilThere();
  const state = await readHostState(frame);

  async function check(bare: HostState, bareRequests: readonly string[]): Promise<void> {
    assert.deepEqual(listDifferences(bare, state), [], 'the host is untouched');
    assert.deepEqual(state.use, bare.use, 'focus and scroll position stay');
    if (host.degraded === undefined) {
      await useWidgets(page, root);
      await host.then?.(visit);
      assert.deepEqual(listDifferences(bare, await readHostState(frame)), [], 'the host is untouched after use');
    }
    await checkHelpline(root);
    assert.equal(await frame.evaluate(() => 'ranFromFeed' in window), false, 'nothing from the feed runs');
    checkRequests(requests, bareRequests, host.copies ?? 1);
    assert.deepEqual(errors, [], 'no error is uncaught');
    if (host.degraded === undefined && !host.breaksPolicy) assert.deepEqual(violations, [], 'no policy is broken');
  }
  return { state, requests, check, close: () => context.close() };
}

/** Waits without scrolling, as a reader who looks at the top of the page. */
async function untilAllShown(root: Root): Promise<void> {
  await findPart(findMap(root), 'outline').first().waitFor();
  await findPart(findDirectory(root), 'result').first().waitFor();
  await findPart(findOwnCard(root), 'fields').waitFor();
  for (const tag of TAGS) assert.equal(await root.locator(`${tag} > b`).isVisible(), false, `no fallback in ${tag}`);
}

/** The card that is on the page itself: others are in the panel of the map and in rows. */
function findOwnCard(root: Root) {
  return root.locator('msp-partnership-card[partnership]');
}

/** Never blank: each widget shows what the page put into it, and either it or the page says why. */
async function untilSaid(root: Root, sentence: string): Promise<void> {
  for (const tag of TAGS) {
    await root.locator(tag).getByText(sentence).first().waitFor();
    await root.locator(tag).getByText(FALLBACK).waitFor();
  }
}

/** Chooses on the map, which opens a row, then searches for a record that means harm, and opens it. */
async function useWidgets(page: Page, root: Root): Promise<void> {
  await untilShown(root);
  await (await showMarker(root, RECORD)).press('Enter');
  await findPart(findPart(findMap(root), 'panel'), 'fields').waitFor();
  await findPart(findRow(root, RECORD), 'fields').waitFor();

  await findSearchBox(root).click();
  await page.keyboard.type('hostile');
  await findRow(root, RECORD).waitFor({ state: 'detached' });
  await findRowButton(root, HOSTILE).click();
  await findPart(findRow(root, HOSTILE), 'fields').waitFor();
  assert.match(await findRow(root, HOSTILE).innerText(), /<img src="\/from-feed.png"/, 'markup is shown as text');
}

async function checkHelpline(root: Root): Promise<void> {
  for (const tag of TAGS) {
    const lines = root.locator(tag).first().getByText(HELPLINE);
    const seen = await Promise.all((await lines.all()).map((line) => line.isVisible()));
    assert(seen.includes(true), `the helpline is seen in ${tag}`);
  }
  assert.equal(await findDirectory(root).first().isVisible(), true);
}

function checkRequests(all: readonly string[], bare: readonly string[], copies: number): void {
  const known = new Set(bare.map((path) => path.replace('/bare/', '/hosts/')));
  const added = all.filter((path) => !known.has(path));
  assert.deepEqual(
    added.filter((path) => !OURS.test(path)),
    [],
    'no request beyond script, feed and areas',
  );
  for (const path of new Set(added)) {
    const times = added.filter((other) => other === path).length;
    assert(times <= copies, `${path} is asked for ${times} times`);
  }
}
