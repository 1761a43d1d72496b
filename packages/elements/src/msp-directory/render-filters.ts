import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName } from '@msp-widgets/feed/facets.js';
import type { FacetCount } from '@msp-widgets/feed/filter.js';
import type { Language } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { renderFacet, type FacetContext } from './render-facet.js';

export interface FiltersView extends FacetContext {
  /** Whether they are unfolded. */
  readonly open: boolean;
  /** Counts among what the search left. Not asked while they are folded away. */
  readonly count: () => ReadonlyMap<FacetName, readonly FacetCount[]>;
}

/**
 * The button that unfolds the filters.
 * @param count how many choices are in force
 */
export function renderToggle(language: Language, open: boolean, count: number, onToggle: () => void): TemplateResult {
  return html`<button
    class="button toggle"
    part="button filters-toggle"
    type="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="facets"
    @click=${onToggle}
  >
    ${directoryContentMessages[language].filters}${count === 0 ? nothing : html` <span class="badge" part="badge">${count}</span>`}
  </button>`;
}

/** All filters. Nothing is counted while they are folded away. */
export function renderFilters(view: FiltersView): TemplateResult {
  const messages = directoryContentMessages[view.languages.reader];
  return html`<div
    class="filters"
    id="facets"
    part="filters"
    role="group"
    aria-label=${messages.filters}
    ?hidden=${!view.open}
  >
    ${view.open ? renderFacets(view) : nothing}
  </div>`;
}

/** Without those in which there is nothing to choose. */
function renderFacets(view: FiltersView): TemplateResult[] {
  return [...view.count()]
    .filter(([, counts]) => counts.length > 1)
    .map(([facet, counts]) => renderFacet(facet, counts, view));
}
