/** Where focus is on a page, and how many presses of Tab lead somewhere. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { untilEqual } from './demo-site.js';

/** Presses Tab so many times and finds that something has focus then. */
export async function tabExactly(page: Page, target: Locator, presses: number, key = 'Tab'): Promise<void> {
  for (let press = 0; press < presses; press += 1) await page.keyboard.press(key);
  assert(
    await isFocused(target),
    `${presses} presses of ${key} lead not to ${String(target)}, but to ${await describeFocus(page)}.`,
  );
}

/**
 * Presses Tab until something has focus.
 * @throws {Error} when that takes more than `limit` presses
 */
export async function tabTo(page: Page, target: Locator, limit: number): Promise<void> {
  for (let presses = 1; presses <= limit; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused(target)) return;
  }
  throw new Error(`${limit} presses of Tab do not lead to ${String(target)}, but to ${await describeFocus(page)}.`);
}

export async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(':focus'));
}

export async function untilFocused(page: Page, target: Locator): Promise<void> {
  await untilEqual(page, () => isFocused(target), true, `focus is on ${String(target)}`);
}

/** The markup of what has focus, through shadow roots. */
async function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.outerHTML.slice(0, 200) ?? 'nothing';
  });
}

/** In the page: whether a point of an element is on top. */
export function isInSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  return [0.2, 0.5, 0.8].some((across) =>
    [0.2, 0.5, 0.8].some((down) => {
      const seen = root.elementFromPoint(left + width * across, top + height * down);
      return seen !== null && element.contains(seen);
    }),
  );
}
