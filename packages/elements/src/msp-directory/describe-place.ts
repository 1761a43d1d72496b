import { nameOption, type PlaceAnswer } from '@msp-widgets/feed/places/place-option.js';
import type { Language } from '../shared/messages.js';
import { countOf } from './count-of.js';
import type { Outcome } from './derive-results.js';
import { placeMessages } from './place-messages.js';
import { namePlace } from './place-words.js';

export interface PlaceContext {
  readonly language: Language;
  /** What is in the search field. */
  readonly words: string;
  readonly place: PlaceAnswer | null;
  /** True while it is not known yet which place is meant. */
  readonly isPending: boolean;
  /** True when places cannot be understood, and will not be unless somebody tries again. */
  readonly search: { readonly knowsNoPlaces: boolean };
}

/** What came of a question about a place, in the words of the live region; null when it is about none. */
export function describePlace(outcome: Outcome, context: PlaceContext): string | null {
  const { language, words, place, isPending, search } = context;
  const messages = placeMessages[language];
  if (isPending) return messages.understanding;
  if (place?.kind === 'postcode-problem') return messages.problems[place.problem](place.text);
  if (place?.kind === 'near') return messages.chooseNear(words);
  if (place?.kind === 'choice') {
    return place.of ? messages.choosePostcode(nameOption(place.of, language).value) : messages.chooseName(words);
  }
  if (outcome.outside) return messages.outside(namePlace(outcome.outside, language));
  if (!outcome.coverage) {
    // "None" would be said of a place that was not even looked for.
    const isMissed = words !== '' && outcome.shown.length === 0 && search.knowsNoPlaces;
    return isMissed ? messages.placesFailed : null;
  }
  const { place: asked, answer } = outcome.coverage;
  const covering = answer.groups.reduce((sum, group) => sum + group.covering.length, 0);
  if (covering === 0) return messages.noneFor(namePlace(asked, language));
  return messages.forPlace(countOf(outcome.shown.length, covering, language), namePlace(asked, language));
}
