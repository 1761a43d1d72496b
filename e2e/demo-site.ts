/** A browser and a site for the tests of one file, with a fresh page for each test. */
import assert from 'node:assert/strict';
import { after, before, type TestContext } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium, startSite } from './browser.js';

/** Milliseconds until something that should appear counts as missing. */
const PATIENCE = 10_000;
const HOST_PAGE = 'demo/host.html';

export interface PageOptions extends BrowserContextOptions {
  /** Prepares the page before it goes anywhere: routes, listeners. */
  readonly prepare?: (page: Page) => Promise<void> | void;
  /** Lets the console say something. Without it a single line, or an uncaught error, fails the test. */
  readonly mayComplain?: boolean;
}

export interface HostPageOptions extends PageOptions {
  /** Sent with the page, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface DemoSite {
  /** Address of the site, without a slash at its end. */
  readonly url: string;
  /** Opens a page of the site. @param path from the root of the site, such as `demo/region.html` */
  openPage(test: TestContext, path: string, options?: PageOptions): Promise<Page>;
  /**
   * Opens one page for all tests of a `describe` block, which look at it and leave it as they found it.
   * @param untilReady waits for what they look at
   */
  sharePage(path: string, untilReady: (page: Page) => Promise<void>, options?: PageOptions): { readonly page: Page };
  /** Opens a page of somebody else with this markup. It lies in the demo's folder, and so do its relative addresses. */
  openHostPage(test: TestContext, markup: string, options?: HostPageOptions): Promise<Page>;
}

/** Starts the browser and the site before the tests of a file and stops them after. Call it once, at the top. */
export function useDemoSite(): DemoSite {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof startSite>> | undefined;
  before(async () => {
    [browser, site] = await Promise.all([launchChromium(), startSite()]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, { prepare, mayComplain = false, ...contextOptions }: PageOptions = {}) {
    assert(browser && site);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const complaints = recordComplaints(page);
    await prepare?.(page);
    await page.goto(`${site.url}/${path}`);
    const close = async () => {
      await context.close();
      if (!mayComplain) assert.deepEqual(complaints, [], 'the console stays silent');
    };
    return { page, close };
  }

  const demo: DemoSite = {
    get url() {
      assert(site);
      return site.url;
    },
    async openPage(test, path, options) {
      const { page, close } = await open(path, options);
      test.after(close);
      return page;
    },
    sharePage(path, untilReady, options) {
      let shared: Awaited<ReturnType<typeof open>> | undefined;
      before(async () => {
        shared = await open(path, options);
        await untilReady(shared.page);
      });
      after(() => shared?.close());
      return {
        get page() {
          assert(shared);
          return shared.page;
        },
      };
    },
    openHostPage: (test, markup, { headers = {}, prepare, ...options } = {}) =>
      demo.openPage(test, HOST_PAGE, {
        ...options,
        prepare: async (page) => {
          // Whatever else its address says.
          await page.route(
            ({ pathname }) => pathname === `/${HOST_PAGE}`,
            (route) =>
              route.fulfill({ body: markup, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }),
          );
          await prepare?.(page);
        },
      }),
  };
  return demo;
}

/** Every line of the console and every uncaught error, from now on. The list grows as the page speaks. */
export function recordComplaints(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`));
  return lines;
}

/** A host page with our script and some markup in its body. */
export function writeHostPage(body: string, { lang = 'en', script = 'msp.js', head = '' } = {}): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>An example page</title>
    <link rel="icon" href="data:," />
    ${head}
    <script type="module" src="../dist/${script}"></script>
  </head>
  <body>
    <main><h1>An example page</h1>${body}</main>
  </body>
</html>`;
}

/**
 * Waits, frame by frame, until a reading is what it should be. When it never is, the difference is the error.
 * @param read asked again and again: no effects, please
 */
export async function untilEqual<Reading>(
  page: Page,
  read: () => Promise<Reading>,
  expected: Reading,
  message?: string,
): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const reading = await read();
    try {
      assert.deepEqual(reading, expected, message);
      return;
    } catch (difference) {
      if (Date.now() > deadline) throw difference;
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
