import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createFacets, toggleFilter, type Facet, type FacetName, type Filters } from '@msp-widgets/feed/filter.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { selectResults, type Results } from '@msp-widgets/feed/select-results.js';
import { MAX_QUERY_LENGTH } from '@msp-widgets/feed/split-words.js';
import { MspFilterEvent, MspSelectEvent } from '../shared/events.js';
import { FeedElement } from '../shared/feed-element.js';
import { hostStyles } from '../shared/host.styles.js';
import { MapLink } from '../shared/linked-map.js';
import { formatCount, formatNumber, sharedMessages } from '../shared/messages.js';
import { SettledTextController } from '../shared/settled-text-controller.js';
import { directoryMessages } from './directory-messages.js';
import { DirectorySearch } from './directory-search.js';
import { directoryStyles } from './directory.styles.js';
import { renderFacet } from './render-facet.js';
import { renderResult } from './render-result.js';
import { renderSearchBox } from './render-search-box.js';

/**
 * Every partnership as a list that can be searched and narrowed: this is where "who covers this place?" is answered in
 * words. Choosing a name opens its card. With `for` it narrows an `<msp-map>` on the same page to what it shows, and
 * the two follow each other's choice.
 *
 * @tagname msp-directory
 * @slot heading - Takes the place of the element's own heading.
 * @event {MspSelectEvent} msp-select - A person chose a partnership, or closed it.
 * @event {MspFilterEvent} msp-filter - A person changed the search or a filter; carries codes and a count, never the words.
 * @csspart heading - The element's own heading.
 * @csspart search - The search box with its label.
 * @csspart search-input - The field to type in.
 * @csspart filters - All filters.
 * @csspart facet - One group of filters.
 * @csspart facet-option - One filter with its count.
 * @csspart clear - The button that clears search and filters.
 * @csspart results - The list.
 * @csspart result - One row; `data-id` is the partnership's id.
 */
export class MspDirectory extends FeedElement {
  static override styles = [hostStyles, directoryStyles];

  static override properties: PropertyDeclarations = {
    for: {},
    query: {},
    level: {},
    region: {},
    noSearch: { type: Boolean, attribute: 'no-search' },
    noFilters: { type: Boolean, attribute: 'no-filters' },
  };

  /** Id of the `<msp-map>` on the same page that this directory drives and follows. */
  for: string | null = null;

  /** Words to search for at the start. What a visitor types is never written back. */
  query = '';

  /** Space-separated levels to show at the start: `local`, `sub-regional`, `regional`, `national`. */
  level = '';

  /** Space-separated GSS codes of regions or nations to show at the start. */
  region = '';

  /** Leaves out the search box. */
  noSearch = false;

  /** Leaves out the filters. */
  noFilters = false;

  #typed = '';
  #filters: Filters = new Map();
  #filtersOpen = false;
  readonly #count = new SettledTextController(this);
  readonly #search = new DirectorySearch(() => this.requestUpdate());
  readonly #link = new MapLink((event) => this.#onMapSelect(event));
  #facets: readonly Facet[] = [];
  #results: Results = { searched: [], shown: [] };
  /** A person changed something whose outcome has not been told yet. */
  #filterChanged = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#link.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('query')) this.#startSearch(this.query);
    if (changed.has('level')) this.#startFilter('level', this.level);
    if (changed.has('region')) this.#startFilter('region', this.region);
    this.#facets = createFacets(this.register);
    this.#results = selectResults({
      partnerships: this.view?.partnerships ?? [],
      facets: this.#facets,
      filters: this.#filters,
      found: this.#search.find(this.#typed, this.view),
      language: this.language,
      defaultLanguage: this.textLanguages.feed,
    });
    // Nothing is counted before it is there: "none" would be told first.
    this.#count.set(this.status.kind === 'ready' ? this.#describeResults() : '');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#driveMap(changed);
    if (this.#filterChanged && (this.#typed === '' || this.#search.ready)) {
      this.#filterChanged = false;
      this.#dispatchFilter();
    }
  }

  protected override renderContent(): TemplateResult {
    const messages = directoryMessages[this.language];
    const ready = this.status.kind === 'ready';
    return html`<div class="directory stack">
      <slot name="heading">
        <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>${messages.heading}</div>
      </slot>
      ${
        this.noSearch || !ready
          ? nothing
          : renderSearchBox({
              words: this.#typed,
              language: this.language,
              onFocus: this.#onSearchFocus,
              onInput: this.#onSearchInput,
            })
      }
      <div class="columns stack">
        ${this.noFilters || !ready ? nothing : this.#renderFilters()}
        <div class="stack">
          <div class="bar">
            ${this.renderStatus(this.#count.text)}
            ${
              ready && this.#isNarrowed
                ? html`<button class="button no-print" part="clear" type="button" @click=${this.#onClear}>
                    ${messages.clear}
                  </button>`
                : nothing
            }
          </div>
          ${ready ? this.#renderResults() : nothing}
        </div>
      </div>
    </div>`;
  }

  #renderFilters(): TemplateResult {
    const messages = directoryMessages[this.language];
    return html`<div
      class="filters ${this.#filtersOpen ? 'open' : ''}"
      part="filters"
      role="group"
      aria-label=${messages.filters}
    >
      <button
        class="button toggle"
        part="filters-toggle"
        type="button"
        aria-expanded=${this.#filtersOpen ? 'true' : 'false'}
        aria-controls="facets"
        @click=${this.#onFiltersToggle}
      >
        ${messages.filters}
      </button>
      <div class="facets" id="facets">
        ${this.#facets.map((facet) =>
          renderFacet({
            facet,
            facets: this.#facets,
            partnerships: this.#results.searched,
            filters: this.#filters,
            register: this.register,
            language: this.language,
            onToggle: this.#onFilterToggle,
          }),
        )}
      </div>
    </div>`;
  }

  #renderResults(): TemplateResult {
    const messages = directoryMessages[this.language];
    const { shown } = this.#results;
    if (shown.length === 0) return html`<p class="none">${messages.noneHint}</p>`;
    return html`<ul class="results" part="results" aria-label=${messages.results}>
      ${repeat(
        shown,
        ({ id }) => id,
        (partnership) =>
          renderResult(partnership, {
            open: partnership.id === this.selected,
            feed: this.view?.feed ?? null,
            register: this.register,
            languages: this.textLanguages,
            headingLevel: this.headingLevel + 1,
            onChoose: this.#onChoose,
          }),
      )}
    </ul>`;
  }

  get #isNarrowed(): boolean {
    return this.#typed !== '' || [...this.#filters.values()].some((values) => values.size > 0);
  }

  #describeResults(): string {
    const messages = directoryMessages[this.language];
    if (this.#typed !== '' && !this.#search.ready) {
      return this.#search.failed ? messages.searchFailed : messages.searching;
    }
    const count = this.#results.shown.length;
    const total = this.view?.partnerships.length ?? 0;
    if (count === 0) return messages.none;
    const forms = sharedMessages[this.language].partnership;
    return count === total
      ? formatCount(this.language, total, forms)
      : messages.shownOf(formatNumber(count), formatCount(this.language, total, forms));
  }

  #startSearch(words: string): void {
    this.#typed = words.trim().slice(0, MAX_QUERY_LENGTH);
    if (this.#typed) this.#search.want();
  }

  #startFilter(name: FacetName, values: string): void {
    this.#filters = new Map(this.#filters).set(name, new Set(values.split(/\s+/).filter(Boolean)));
  }

  /** Narrows the linked map to what is shown, and hands on a choice. A map that came with a choice of its own keeps it. */
  #driveMap(changed: PropertyValues<this>): void {
    const linked = this.#link.follow(this, this.for);
    const { map } = this.#link;
    if (!map) return;
    if (linked && this.selected === null) this.selected = map.selected ?? null;
    else if (linked || changed.has('selected')) map.selected = this.selected;
    map.shown = this.view && this.#isNarrowed ? new Set(this.#results.shown.map(({ id }) => id)) : null;
  }

  /** Shows the outcome of what a person has changed, and tells of it once it is known. */
  #changeFilter(): void {
    this.#filterChanged = true;
    this.requestUpdate();
  }

  #dispatchFilter(): void {
    const filters = Object.fromEntries([...this.#filters].map(([name, values]) => [name, [...values]]));
    this.dispatchEvent(new MspFilterEvent(this.#results.shown.length, filters));
  }

  readonly #onSearchFocus = (): void => this.#search.want();

  readonly #onSearchInput = (event: InputEvent): void => {
    this.#startSearch((event.target as HTMLInputElement).value);
    this.#changeFilter();
  };

  readonly #onFiltersToggle = (): void => {
    this.#filtersOpen = !this.#filtersOpen;
    this.requestUpdate();
  };

  readonly #onFilterToggle = (name: FacetName, value: string): void => {
    this.#filters = toggleFilter(this.#filters, name, value);
    this.#changeFilter();
  };

  readonly #onClear = (): void => {
    this.#filters = new Map();
    this.#typed = '';
    this.#changeFilter();
    // The button that had focus is about to go. What is folded away or disabled does not take it.
    for (const control of this.renderRoot.querySelectorAll<HTMLElement>('.search input, .filters :enabled')) {
      control.focus();
      if (control.matches(':focus')) break;
    }
  };

  readonly #onChoose = (partnership: Partnership): void => {
    const chosen = partnership.id === this.selected ? null : partnership;
    if (this.dispatchEvent(new MspSelectEvent(chosen))) this.selected = chosen?.id ?? null;
  };

  #onMapSelect(event: MspSelectEvent): void {
    // The page may cancel it later than here.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.selected = event.partnership?.id ?? null;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'msp-directory': MspDirectory;
  }
}
