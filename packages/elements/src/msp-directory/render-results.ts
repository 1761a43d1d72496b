import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { renderResult, type ResultContext } from './render-result.js';

export interface ResultsView extends ResultContext {
  /** In the order shown. */
  readonly partnerships: readonly Partnership[];
}

/** The list, or what can be done when nothing is left in it. */
export function renderResults(view: ResultsView): TemplateResult {
  const messages = directoryContentMessages[view.languages.reader];
  if (view.partnerships.length === 0) return html`<p class="none">${messages.noneHint}</p>`;
  return html`<ul class="results" part="results" aria-label=${messages.results}>
    ${repeat(
      view.partnerships,
      ({ id }) => id,
      (partnership) => renderResult(partnership, view),
    )}
  </ul>`;
}
