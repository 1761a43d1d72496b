/** The page of themes in the state that the pictures show. */
import type { Page } from 'playwright-core';
import { findDirectory, findMap, findPart, findSearchBox, openFilters } from '../widgets.js';
import { exampleFeed } from './example-feed.js';

export const THEMES = ['govuk-like', 'nhs-like', 'charity', 'dark'];

/** How old a record is depends on the day. */
const TODAY = new Date('2026-11-23T12:00:00Z');
/** Pictures of a page are taken until two are the same. */
const LOOKS = 20;

/** Prepares a page before it goes anywhere: the day stands still, and the feed is the example. */
export async function prepareThemedPage(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.route('**/data/partnerships.json', (route) => route.fulfill({ json: exampleFeed }));
}

/**
 * Leaves the map the picture that it is before its engine comes: that one's place is the same to the pixel. The engine's depends, by less
 * than a pixel, on how often it was moved, and the hatching with it.
 */
export async function keepMapStill(page: Page): Promise<void> {
  await page.route('**/demo/themes.html?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<msp-map ', '<msp-map load="press" ') });
  });
}

/** Brings the page to where much can be seen: filters unfolded, one in force, the field with the focus. */
export async function arrangeThemedPage(page: Page): Promise<void> {
  await findPart(findMap(page), 'outline').first().waitFor();
  await findPart(findDirectory(page), 'result').first().waitFor();
  await findPart(page.locator('main > msp-partnership-card'), 'fields').waitFor();
  await openFilters(page);
  await findDirectory(page)
    .getByRole('checkbox', { name: /^Local/ })
    .check();
  await findPart(findDirectory(page), 'chip').waitFor();
  // Said once the reader has paused, after the list has changed.
  await findPart(findDirectory(page), 'status').getByText(' of ').waitFor();
  await findSearchBox(page).focus();
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** A picture of the page down to where its footer begins, as PNG, once it no longer changes. */
export async function takePicture(page: Page): Promise<Buffer> {
  const [width, height] = await page.evaluate(() => {
    const { bottom } = document.querySelector('main')!.getBoundingClientRect();
    return [document.documentElement.clientWidth, Math.ceil(bottom + scrollY)] as const;
  });
  const take = () => page.screenshot({ fullPage: true, animations: 'disabled', clip: { x: 0, y: 0, width, height } });
  let last = await take();
  for (let look = 0; look < LOOKS; look += 1) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page never came to rest.');
}
