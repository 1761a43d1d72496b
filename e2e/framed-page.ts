/** A page of another website that holds the page for frames. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { useAnotherWebsite } from './another-website.js';
import type { DemoSite, PageOptions } from './demo-site.js';

export interface FramedOptions extends PageOptions {
  /** What the frame may do; scripts and nothing else without it. */
  readonly sandbox?: string;
  readonly hash?: string;
  /** Server of the frame; the demonstration's without it. */
  readonly site?: string;
  /** Markup after the frame. */
  readonly end?: (site: string) => string;
}

export type OpenFramed = (
  test: TestContext,
  query: string,
  options?: FramedOptions,
) => Promise<{ readonly page: Page; readonly frame: Frame }>;

/** Starts the other website for the tests of a file. Call it once, at the top. */
export function useFramedPage(demo: DemoSite): OpenFramed {
  const website = useAnotherWebsite(demo);
  return async (test, query, options = {}) => {
    const { sandbox = 'allow-scripts', hash = '', site = demo.url, end = () => '', ...rest } = options;
    const frame = `<iframe id="ours" title="Partnerships" width="100%" height="300" sandbox="${sandbox}" src="${site}/dist/embed.html?${query}${hash}"></iframe>`;
    const page = await website.openPage(test, frame + end(demo.url), rest);
    return { page, frame: await findFrame(page) };
  };
}

async function findFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('#ours').elementHandle();
  const frame = await handle.contentFrame();
  assert(frame);
  return frame;
}
