import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceAnswer, PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { FeedView } from '../shared/feed-view.js';
import type { Outcome } from './derive-results.js';
import type { DirectorySearch } from './directory-search.js';
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
  return html`${place && 'options' in place ? engine?.renderCandidates(place.options, languages.reader, shown.onCandidate) : nothing}${
    outcome.isOpenQuestion ? nothing : renderResults(shown)
  }`;
}
