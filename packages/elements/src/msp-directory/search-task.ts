import { Task, initialState } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { createSearchDocument } from '@msp-widgets/feed/search-document.js';
import type { SearchIndex } from '@msp-widgets/feed/search.js';
import type { FeedView } from '../shared/feed-element.js';

/**
 * The search index of the feed in view. The engine is a chunk of its own, fetched when somebody first wants to search,
 * and the index is built anew when other partnerships come into view.
 * @param view what to search; null until search is wanted
 */
export function createSearchTask(
  host: ReactiveControllerHost,
  view: () => FeedView | null,
): Task<readonly [FeedView | null], SearchIndex> {
  return new Task(host, {
    args: () => [view()] as const,
    argsEqual: ([one], [other]) =>
      one === other || (one?.partnerships === other?.partnerships && one?.areas === other?.areas),
    task: async ([wanted]) => {
      if (!wanted) return initialState;
      const { createSearchIndex } = await import('@msp-widgets/feed/search.js');
      const register = wanted.areas?.register ?? null;
      return createSearchIndex(
        wanted.partnerships.map((partnership) => createSearchDocument(partnership, wanted.feed, register)),
      );
    },
  });
}
