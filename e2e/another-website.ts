/** A website of another origin than the demonstration's, for the tests of one file. */
import { after, before, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { startServer, type LocalServer } from '../packages/publish/src/testing/local-server.js';
import type { DemoSite, PageOptions } from './demo-site.js';

export interface AnotherWebsite {
  /** Opens a page of it that holds this markup. */
  openPage(test: TestContext, content: string, options?: PageOptions): Promise<Page>;
}

/** Starts it before the tests of a file and stops it after. Call it once, at the top. Each page answers with the markup that its address carries. */
export function useAnotherWebsite(demo: DemoSite): AnotherWebsite {
  let server: LocalServer | undefined;
  before(async () => {
    server = await startServer(({ url = '' }, response) => {
      const markup = new URL(url, 'http://host').searchParams.get('markup') ?? '';
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup);
    });
  });
  after(() => server?.close());
  return {
    async openPage(test, content, options) {
      const page = await demo.openPage(test, 'dist/integrity.json', options);
      const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A website</title><link rel="icon" href="data:,">${content}</html>`;
      await page.goto(`${server?.origin ?? ''}/?${new URLSearchParams({ markup }).toString()}`);
      return page;
    },
  };
}
