import type { Page } from 'playwright-core';

/** What the visitor's browser says about where they are. */
export async function readPlace(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    location.href,
    document.title,
    history.length,
    JSON.stringify(history.state),
    document.cookie,
  ]);
}
