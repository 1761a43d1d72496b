import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { findFocused } from './mount.js';
import { nextFrame } from './until.js';

/** What a visitor's hands do: real key presses and clicks, sent by the browser and not by script. */

/** Presses keys one after the other. A space is `' '`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

export async function pressShiftTab(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** Clicks in the middle of something, after scrolling there. */
export async function clickOn(target: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await scrollTo(target) });
}

/** Moves the pointer to the middle of something, after scrolling there. */
export async function moveTo(target: Element): Promise<void> {
  await sendMouse({ type: 'move', position: await scrollTo(target) });
}

/** How often to scroll to what is pushed out of sight by what is still being drawn. */
const SCROLLS = 20;

async function scrollTo(target: Element): Promise<[number, number]> {
  let middle: [number, number] = [0, 0];
  for (let scrolls = 0; scrolls < SCROLLS; scrolls += 1) {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    await nextFrame();
    const { left, top, width, height } = target.getBoundingClientRect();
    middle = [Math.round(left + width / 2), Math.round(top + height / 2)];
    if (isInView(middle)) break;
  }
  return middle;
}

function isInView([x, y]: readonly [number, number]): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** Moves focus with Tab until it is where it should be. */
export async function tabTo(target: Element, patience = 30): Promise<void> {
  for (let presses = 0; presses < patience; presses += 1) {
    if (findFocused() === target) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to ${target.outerHTML.slice(0, 120)}.`);
}
