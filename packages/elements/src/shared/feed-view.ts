import { nameArea } from '@msp-widgets/feed/areas/area-register.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { limitToScope, resolveScope } from '@msp-widgets/feed/areas/scope.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import type { FeedStatus } from './feed-status.js';
import type { Language } from './messages.js';

/** A feed as one element may show it: within its scope. */
export interface FeedView {
  readonly feed: Feed;
  readonly areas: Areas | null;
  readonly partnerships: readonly Partnership[];
  /**
   * Codes with spaces between them that all of this is limited to: the element's scope, or the area that a reader chose in a feed of several
   * files. Of places outside nothing is known. Null: everything is here.
   */
  readonly scope: string | null;
}

export interface FeedLimit {
  /** GSS codes that the view is limited to; null without a scope. */
  readonly codes: readonly string[] | null;
  /** What `scope` of the view is to say. */
  readonly limit: string | null;
  readonly language: Language;
}

/** What of a feed may be shown, and the state in which that leaves an element. Without areas there is no scope to hold to. */
export function viewFeed(
  feed: Feed,
  areas: Areas | null,
  { codes, limit, language }: FeedLimit,
): { readonly view: FeedView; readonly status: FeedStatus } {
  if (codes === null || !areas) {
    const { partnerships } = feed;
    return {
      view: { feed, areas, partnerships, scope: limit },
      status: { kind: partnerships.length ? 'ready' : 'empty' },
    };
  }
  const scope = resolveScope(codes, areas.register);
  const partnerships = limitToScope(feed.partnerships, scope, areas.register);
  const view = { feed, areas, partnerships, scope: limit };
  if (partnerships.length) return { view, status: { kind: 'ready' } };
  if (scope.areas.length === 0) return { view, status: { kind: 'scope-unknown' } };
  const names = scope.areas.map((area) => nameArea(area, language).value);
  return { view, status: { kind: 'scope-empty', areas: names.join(', ') } };
}
