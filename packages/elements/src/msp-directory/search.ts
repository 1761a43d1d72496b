/** Search in a feed: the part of `<msp-directory>` that is fetched when somebody first wants to search. */
import { createSearchDocument } from '@msp-widgets/feed/search-document.js';
import { createSearchIndex, type SearchIndex } from '@msp-widgets/feed/search.js';
import type { FeedView } from '../shared/feed-element.js';

/** Builds the index of everything in view. */
export function indexView({ partnerships, feed, areas }: FeedView): SearchIndex {
  const register = areas?.register ?? null;
  return createSearchIndex(partnerships.map((partnership) => createSearchDocument(partnership, feed, register)));
}
