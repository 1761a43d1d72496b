import type { PlaceAnswer } from '@msp-widgets/feed/places/place-option.js';
import type { Language } from '../shared/messages.js';
import { countOf } from './count-of.js';
import type { Outcome } from './derive-results.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { DirectorySearch } from './directory-search.js';

export interface OutcomeContext {
  /** Partnerships in view before search and filters. */
  readonly total: number;
  readonly language: Language;
  /** What is in the search field. */
  readonly words: string;
  readonly place: PlaceAnswer | null;
  /** True while it is not known yet which place is meant. */
  readonly isPending: boolean;
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
