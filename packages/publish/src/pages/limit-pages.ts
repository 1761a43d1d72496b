import type { Area, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { footprintsOverlap, resolveFootprint } from '@msp-widgets/feed/areas/footprint.js';
import { limitToScope, parseScope, resolveScope } from '@msp-widgets/feed/areas/scope.js';
import type { Feed } from '@msp-widgets/feed/partnership.js';
import { CannotCheckError } from '../cannot-check-error.js';

/** What pages and pieces are about, when they are not about everything. */
export interface LimitedFeed {
  readonly feed: Feed;
  /** Police force areas that share a place with the scope. */
  readonly holdsForce: (force: Area) => boolean;
}

/**
 * Limits a feed as an element's `scope` does, so that a piece holds what its element shows.
 * @param scope codes with spaces between them; null for no limit
 * @throws CannotCheckError for a code that is not known: pages about less than was meant would mislead.
 */
export function limitPages(feed: Feed, register: AreaRegister, scope: string | null): LimitedFeed {
  const codes = parseScope(scope);
  if (codes === null) return { feed, holdsForce: () => true };
  const resolved = resolveScope(codes, register);
  const [unknown] = resolved.unknownCodes;
  if (unknown !== undefined) {
    throw new CannotCheckError(`--scope: no area has the code ${unknown}. Codes are in data/area-register.json.`);
  }
  const limit = resolveFootprint(codes, register);
  return {
    feed: { ...feed, partnerships: limitToScope(feed.partnerships, resolved, register) },
    holdsForce: ({ code }) => footprintsOverlap(resolveFootprint([code], register), limit),
  };
}
