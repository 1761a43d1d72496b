/** The same pages in a browser that tells less of what its policy refuses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox, withoutFirefox } from '../firefox.js';
import { startBrokenPageServer, type BrokenPageServer } from './broken-page-server.js';
import type { BrokenPage } from './broken-page.js';
import { BROKEN_PAGES } from './broken-pages.js';

const DOCTOR = readFileSync(new URL('../../dist/msp-doctor.js', import.meta.url), 'utf8');
const PATIENCE = 20_000;

let browser: Browser;
let server: BrokenPageServer;

before(async () => {
  if (withoutFirefox) return;
  [browser, server] = await Promise.all([launchFirefox(), startBrokenPageServer(BROKEN_PAGES)]);
});
after(async () => {
  if (withoutFirefox) return;
  await Promise.all([browser.close(), server.close()]);
});

async function readFindings(broken: BrokenPage): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(`${server.locate(broken).here}/page.html${broken.by === 'address' ? '?msp-doctor' : ''}`);
  if (broken.by === 'console') await page.evaluate(DOCTOR);
  const untilDone = () => {
    const root = document.querySelector('[data-msp-doctor]')?.shadowRoot;
    return root?.querySelector('[role=status]')?.textContent.includes('…') === false;
  };
  await page.waitForFunction(untilDone, { timeout: PATIENCE });
  const words = await page.evaluate(() => {
    const root = document.querySelector('[data-msp-doctor]')?.shadowRoot;
    return [...(root?.querySelectorAll('li p') ?? [])].map(({ textContent }) => textContent);
  });
  await page.close();
  return words.map((sentence) => sentence.replace(/^(To mend it|I’w gywiro): /, ''));
}

describe('the doctor in Firefox, on a page with', { skip: withoutFirefox }, () => {
  for (const broken of BROKEN_PAGES) {
    test(broken.name, async () => {
      assert.deepEqual(await readFindings(broken), broken.says(server.locate(broken)));
    });
  }
});
