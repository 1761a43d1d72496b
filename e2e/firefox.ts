import assert from 'node:assert/strict';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../scripts/browsers/find-browsers.mjs';

const executablePath = findFirefox();

/** Why tests in Firefox are left out; false where they run. On a machine that tests changes a missing browser is a fault, not a reason to pass. */
export const withoutFirefox = !executablePath && !process.env['CI'] && 'Firefox is not installed';

/** Close it when the tests of the file are done. */
export async function launchFirefox(): Promise<Browser> {
  assert(executablePath, 'Firefox is not installed: apt-get install firefox-esr');
  return puppeteer.launch({ browser: 'firefox', executablePath });
}
