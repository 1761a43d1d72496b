import type { PlaceAnswer } from '@msp-widgets/feed/places/place-option.js';
import { nameOption } from '@msp-widgets/feed/places/place-option.js';
import { formatCount, formatNumber, sharedMessages, type Language } from '../shared/messages.js';
import type { Outcome } from './derive-results.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { DirectorySearch } from './directory-search.js';
import { placeMessages } from './place-messages.js';
import { namePlace } from './place-words.js';

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
  const { language, words, place, isPending, search, total } = context;
  const messages = directoryContentMessages[language];
  const places = placeMessages[language];
  if (words !== '' && !search.index) return search.failed ? messages.searchFailed : messages.searching;
  if (isPending) return places.understanding;
  if (place?.kind === 'postcode-problem') return places.problems[place.problem](place.text);
  if (place?.kind === 'choice') {
    return place.of ? places.choosePostcode(nameOption(place.of, language).value) : places.chooseName(words);
  }
  if (outcome.outside) return places.outside(namePlace(outcome.outside, language));
  const count = outcome.shown.length;
  if (outcome.coverage) {
    const { place, answer } = outcome.coverage;
    const covering = answer.groups.reduce((sum, group) => sum + group.covering.length, 0);
    if (covering === 0) return places.noneFor(namePlace(place, language));
    return places.forPlace(countOf(count, covering, language), namePlace(place, language));
  }
  return count === 0 ? messages.none : countOf(count, total, language);
}

/** "70 partnerships", "12 of 70 partnerships". */
function countOf(count: number, total: number, language: Language): string {
  const whole = formatCount(language, total, sharedMessages[language].partnership);
  return count === total ? whole : directoryContentMessages[language].shownOf(formatNumber(count), whole);
}
