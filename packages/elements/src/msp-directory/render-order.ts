import { html, type TemplateResult } from 'lit';
import type { SortOrder } from '@msp-widgets/feed/sort.js';
import type { Language } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';

/**
 * The choice of an order.
 * @param isSearching by relevance can be ordered only what was searched for
 */
export function renderOrder(
  language: Language,
  order: SortOrder,
  isSearching: boolean,
  onOrder: (order: SortOrder) => void,
): TemplateResult {
  const messages = directoryContentMessages[language];
  const offered: readonly SortOrder[] = isSearching ? ['relevance', 'name', 'confirmed'] : ['name', 'confirmed'];
  const current = !isSearching && order === 'relevance' ? 'name' : order;
  return html`<label class="sort no-print" part="sort-label">
    ${messages.sort}
    <select part="sort" @change=${(event: Event) => onOrder((event.target as HTMLSelectElement).value as SortOrder)}>
      ${offered.map(
        (value) => html`<option value=${value} .selected=${value === current}>${messages.orders[value]}</option>`,
      )}
    </select>
  </label>`;
}
