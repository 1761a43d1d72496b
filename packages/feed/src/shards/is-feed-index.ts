import { isJsonObject } from '../json-readers.js';

/** True for the index of a feed in several files. A feed in one file has no `feedIndexVersion`. */
export function isFeedIndex(value: unknown): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'feedIndexVersion');
}
