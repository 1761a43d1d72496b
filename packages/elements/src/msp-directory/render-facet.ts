import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameArea, type AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { NOT_RECORDED, countFacet, type Facet, type FacetName, type Filters } from '@msp-widgets/feed/filter.js';
import type { Level, Partnership } from '@msp-widgets/feed/partnership.js';
import { sharedMessages, type Language } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';

export interface FacetContext {
  readonly facets: readonly Facet[];
  /** What the search left: the counts are among these. */
  readonly partnerships: readonly Partnership[];
  readonly filters: Filters;
  readonly register: AreaRegister | null;
  readonly language: Language;
  readonly onToggle: (name: FacetName, value: string) => void;
}

/** A group of checkboxes, each with the number of partnerships it stands for. A choice that leads nowhere is disabled. */
export function renderFacet(facet: Facet, view: FacetContext): TemplateResult {
  const { filters, language, onToggle } = view;
  const counts = countFacet(view.partnerships, view.facets, filters, facet).map((count) => ({
    ...count,
    name: nameValue(facet, count.value, view),
  }));
  // Levels have an order of their own; areas are looked up by name.
  if (facet.name === 'region') counts.sort((one, other) => one.name.localeCompare(other.name, language));
  return html`<fieldset class="facet" part="facet">
    <legend>${directoryContentMessages[language].facets[facet.name]}</legend>
    ${repeat(
      counts,
      ({ value }) => value,
      ({ value, count, name }) => {
        const checked = filters.get(facet.name)?.has(value) ?? false;
        return html`<label class="option" part="facet-option">
          <input
            type="checkbox"
            .checked=${checked}
            ?disabled=${count === 0 && !checked}
            @change=${() => onToggle(facet.name, value)}
          />
          <span>${name}</span>
          <span class="count">${count}</span>
        </label>`;
      },
    )}
  </fieldset>`;
}

function nameValue(facet: Facet, value: string, { register, language }: FacetContext): string {
  const messages = sharedMessages[language];
  if (value === NOT_RECORDED) return messages.notRecordedHeading;
  if (facet.name === 'level') return messages.levels[value as Level];
  const area = register?.findArea(value);
  return area ? nameArea(area, language).value : value;
}
