import { safeUrl } from './safe-url.js';

/** Characters from the start of a feed in which the name of its boundary file is looked for. */
const HEAD_LENGTH = 4_000;

const NAMED_AREAS = /"areas"\s*:\s*\{[^{}]*?"href"\s*:\s*("(?:[^"\\]|\\.)*")/;

/**
 * The boundary file that a feed names, from as much of it as has arrived: asked for then, it need not wait for the rest. A guess, made
 * without reading the feed as a whole; `parseFeed` has the last word.
 *
 * @param start the first characters of the feed
 * @param baseUrl absolute address of the feed
 * @returns an absolute address; null where none is named before the partnerships
 */
export function findNamedAreas(start: string, baseUrl: string): string | null {
  const [head = ''] = start.slice(0, HEAD_LENGTH).split('"features"');
  const [, href] = NAMED_AREAS.exec(head) ?? [];
  if (href === undefined) return null;
  try {
    return safeUrl(JSON.parse(href), baseUrl);
  } catch {
    return null;
  }
}
