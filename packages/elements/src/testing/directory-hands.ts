/** What tests of the directory do and look at again and again. */
import { mountInState } from './element-states.js';
import { clickOn } from './hands.js';
import { findPart, findParts, readPart } from './mount.js';
import { until } from './until.js';

/** Ids of the partnerships that are listed, in their order. */
export function listIds(directory: Element): (string | undefined)[] {
  return findParts(directory, 'result').map(({ dataset }) => dataset['id']);
}

export async function untilStatus(directory: Element, words: string): Promise<void> {
  await until(() => readPart(directory, 'status') === words, `the directory says "${words}"`);
}

/** A directory with focus in its search box. */
export async function mountAndFocus(attributes: Readonly<Record<string, string>> = {}) {
  const directory = await mountInState('msp-directory', 'ready', attributes);
  const input = findPart(directory, 'search-input') as HTMLInputElement;
  await clickOn(input);
  return { directory, input };
}
