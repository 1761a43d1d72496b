import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../scripts/browsers/find-browsers.mjs';
import { startSite } from './browser.js';

const executablePath = findFirefox();

/** Why tests in Firefox are left out; false where they run. On a machine that tests changes a missing browser is a fault, not a reason to pass. */
export const withoutFirefox = !executablePath && !process.env['CI'] && 'Firefox is not installed';

/** Close it when the tests of the file are done. */
export async function launchFirefox(): Promise<Browser> {
  assert(executablePath, 'Firefox is not installed: apt-get install firefox-esr');
  return puppeteer.launch({ browser: 'firefox', executablePath });
}

/** Firefox and a server of the demonstration pages for all tests of a file. Nothing is started where Firefox is left out. */
export function useFirefox(): { readonly browser: Browser; readonly site: Awaited<ReturnType<typeof startSite>> } {
  const used = {} as { browser: Browser; site: Awaited<ReturnType<typeof startSite>> };
  before(async () => {
    if (withoutFirefox) return;
    [used.browser, used.site] = await Promise.all([launchFirefox(), startSite()]);
  });
  after(async () => {
    if (withoutFirefox) return;
    await Promise.all([used.browser.close(), used.site.close()]);
  });
  return used;
}
