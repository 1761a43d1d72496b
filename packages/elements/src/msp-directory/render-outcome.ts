import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlaceAnswer, PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { FeedView } from '../shared/feed-view.js';
import type { Language } from '../shared/messages.js';
import type { Outcome } from './derive-results.js';
import type { DirectorySearch } from './directory-search.js';
import { placeMessages } from './place-messages.js';
import { renderPlaceName } from './place-words.js';
import { renderResults, type ResultsView } from './render-results.js';

export interface OutcomeView extends ResultsView {
  readonly view: FeedView;
  readonly outcome: Outcome;
  readonly place: PlaceAnswer | null;
  readonly search: DirectorySearch;
  readonly onCandidate: (option: PlaceOption) => void;
}

/** The answer for a place, the places to choose from, or the list. */
export function renderOutcome(shown: OutcomeView): TemplateResult {
  const { view, outcome, place, search, languages } = shown;
  const engine = search.engine;
  if (outcome.coverage && engine && view.areas) {
    const { answer, matching } = outcome.coverage;
    return engine.renderAnswer({
      ...shown,
      place: outcome.coverage.place,
      answer,
      areas: view.areas,
      partnerships: view.partnerships,
      shown: matching,
      attributions: search.knowledge?.attributions ?? [],
    });
  }
  return html`${place?.kind === 'choice' ? renderCandidates(place.options, languages.reader, shown.onCandidate) : nothing}${
    outcome.isOpenQuestion ? nothing : renderResults(shown)
  }`;
}

/** Several places may be meant: one is chosen by the reader, never guessed. */
function renderCandidates(
  options: readonly PlaceOption[],
  language: Language,
  onCandidate: (option: PlaceOption) => void,
): TemplateResult {
  return html`<ul class="candidates" part="candidates" aria-label=${placeMessages[language].candidates}>
    ${repeat(
      options,
      ({ id }) => id,
      (option) =>
        html`<li>
          <button class="button candidate" part="candidate" type="button" @click=${() => onCandidate(option)}>
            ${renderPlaceName(option, language)}
          </button>
        </li>`,
    )}
  </ul>`;
}
