import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetName } from '@msp-widgets/feed/facets.js';
import type { Filters } from '@msp-widgets/feed/filter.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { nameFacetValue, type FacetWords } from './facet-words.js';

export interface ChipsView extends FacetWords {
  readonly filters: Filters;
  readonly onRemove: (name: FacetName, value: string) => void;
}

/** The choices that the list is narrowed to. A press takes one back. */
export function renderChips(view: ChipsView): TemplateResult | typeof nothing {
  const messages = directoryContentMessages[view.languages.reader];
  const chosen = [...view.filters].flatMap(([name, values]) => [...values].map((value) => ({ name, value })));
  if (chosen.length === 0) return nothing;
  return html`<div class="chips no-print" part="chips" role="group" aria-label=${messages.chosen}>
    ${repeat(
      chosen,
      ({ name, value }) => `${name} ${value}`,
      ({ name, value }) => {
        const words = nameFacetValue(name, value, view);
        return html`<button class="chip" part="chip" type="button" @click=${() => view.onRemove(name, value)}>
          <span class="visually-hidden">${messages.remove}</span>
          <span class="chip-facet">${messages.facets[name]}:</span>
          <span lang=${words.language} .textContent=${words.value}></span>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
        </button>`;
      },
    )}
  </div>`;
}
