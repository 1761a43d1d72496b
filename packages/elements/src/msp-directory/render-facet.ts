import { html, noChange, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetName } from '@msp-widgets/feed/facets.js';
import type { FacetCount, Filters } from '@msp-widgets/feed/filter.js';
import { formatNumber } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { nameFacetValue, type FacetWords } from './facet-words.js';

export interface FacetContext extends FacetWords {
  readonly filters: Filters;
  readonly onToggle: (name: FacetName, value: string) => void;
}

/** What is asked for most. The others are folded until somebody wants them, or has chosen in them. */
const UNFOLDED: readonly FacetName[] = ['level', 'region'];

/** A group of checkboxes, each with the number of partnerships it stands for. A choice that leads nowhere is disabled. */
export function renderFacet(facet: FacetName, counted: readonly FacetCount[], view: FacetContext): TemplateResult {
  const { filters, languages, onToggle } = view;
  const counts = counted.map((count) => ({
    ...count,
    name: nameFacetValue(facet, count.value, view),
  }));
  // Levels have an order of their own; areas are looked up by name.
  if (facet === 'region') {
    counts.sort((one, other) => one.name.value.localeCompare(other.name.value, languages.reader));
  }
  const label = directoryContentMessages[languages.reader].facets[facet];
  const options = repeat(
    counts,
    ({ value }) => value,
    ({ value, count, name }) => {
      const checked = filters.get(facet)?.has(value) ?? false;
      return html`<label class="option" part="facet-option">
        <input
          type="checkbox"
          .checked=${checked}
          ?disabled=${count === 0 && !checked}
          @change=${() => onToggle(facet, value)}
        />
        <span lang=${name.language} .textContent=${name.value}></span>
        <span class="count" part="facet-count">${formatNumber(count)}</span>
      </label>`;
    },
  );
  if (UNFOLDED.includes(facet)) {
    return html`<fieldset class="facet" part="facet">
      <legend part="facet-title">${label}</legend>
      ${options}
    </fieldset>`;
  }
  // Never folded again by itself: what was just pressed, and has focus, would go.
  return html`<details class="facet" part="facet" ?open=${filters.get(facet)?.size ? true : noChange}>
    <summary part="facet-title">${label}</summary>
    <div role="group" aria-label=${label}>${options}</div>
  </details>`;
}
