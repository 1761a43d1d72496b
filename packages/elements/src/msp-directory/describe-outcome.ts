import { countOf } from './count-of.js';
import type { Outcome } from './derive-results.js';
import type { PlaceContext } from './describe-place.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { DirectorySearch } from './directory-search.js';

export interface OutcomeContext extends PlaceContext {
  /** Partnerships in view before search and filters. */
  readonly total: number;
  readonly search: DirectorySearch;
}

/** What came of search and filters, in the words of the live region. */
export function describeOutcome(outcome: Outcome, context: OutcomeContext): string {
  const { language, words, search, total } = context;
  const messages = directoryContentMessages[language];
  if (words !== '' && !search.index) return search.failed ? messages.searchFailed : messages.searching;
  const count = outcome.shown.length;
  // What is said of places comes with what understands them.
  const ofPlace = search.engine?.describePlace(outcome, context) ?? null;
  return ofPlace ?? (count === 0 ? messages.none : countOf(count, total, language));
}
