import { html, type TemplateResult } from 'lit';
import { directoryContentMessages } from './directory-content-messages.js';
import { renderFacet, type FacetContext } from './render-facet.js';

export interface FiltersView extends FacetContext {
  /** Whether they are unfolded where there is little room. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** All filters, and the button that unfolds them where there is little room. */
export function renderFilters(view: FiltersView): TemplateResult {
  const messages = directoryContentMessages[view.language];
  return html`<div
    class="filters ${view.open ? 'open' : ''}"
    part="filters"
    role="group"
    aria-label=${messages.filters}
  >
    <button
      class="button toggle"
      part="filters-toggle"
      type="button"
      aria-expanded=${view.open ? 'true' : 'false'}
      aria-controls="facets"
      @click=${view.onOpen}
    >
      ${messages.filters}
    </button>
    <div class="facets" id="facets">${view.facets.map((facet) => renderFacet(facet, view))}</div>
  </div>`;
}
