import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../scripts/browsers/find-browsers.mjs';
import { startServer } from '../scripts/serve.mjs';

/**
 * Starts the Chromium that the unit tests use too. Close it when the tests of the file are done.
 *
 * Playwright's own defaults already fit: headless, no sandbox (our own pages; works as root), no background requests.
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, env, args: ['--disable-dev-shm-usage'] });
}

/** Serves the demo, the built files and the data on a free port. Close it when the tests of the file are done. */
export async function startSite(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  return startServer();
}
