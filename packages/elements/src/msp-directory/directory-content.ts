/** What a directory holds: the part of `<msp-directory>` that is fetched beside the feed. */
import { html, nothing, type TemplateResult } from 'lit';
import { createFacets, toggleFilter, type Facet, type FacetName, type Filters } from '@msp-widgets/feed/filter.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { selectResults, type Results } from '@msp-widgets/feed/select-results.js';
import { MAX_QUERY_LENGTH } from '@msp-widgets/feed/split-words.js';
import { MspFilterEvent, MspSelectEvent } from '../shared/events.js';
import type { FeedElement, FeedView } from '../shared/feed-element.js';
import type { TextLanguages } from '../shared/feed-text.js';
import { MapLink } from '../shared/linked-map.js';
import { formatCount, formatNumber, sharedMessages } from '../shared/messages.js';
import { SettledTextController } from '../shared/settled-text-controller.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { DirectorySearch } from './directory-search.js';
import { renderFilters } from './render-filters.js';
import { renderResults } from './render-results.js';
import { renderSearchBox } from './render-search-box.js';

export { directoryStyles } from './directory.styles.js';

/** What a directory shows, as its element knows it. */
export interface DirectoryView {
  readonly view: FeedView;
  readonly languages: TextLanguages;
}

/** The element that a directory's content is drawn in. */
export interface DirectoryHost extends FeedElement {
  readonly for: string | null;
  readonly noSearch: boolean;
  readonly noFilters: boolean;
}

/** What a person can do in a directory, and what they see of it. Each piece has its place in the element's own template. */
export class DirectoryContent {
  readonly #host: DirectoryHost;
  readonly #count: SettledTextController;
  readonly #search: DirectorySearch;
  readonly #link = new MapLink((event) => this.#onMapSelect(event));
  #shown: DirectoryView | null = null;
  #typed = '';
  #filters: Filters = new Map();
  #filtersOpen = false;
  #facets: readonly Facet[] = [];
  #results: Results = { searched: [], shown: [] };
  /** A person changed something whose outcome has not been told yet. */
  #filterChanged = false;

  constructor(host: DirectoryHost) {
    this.#host = host;
    this.#count = new SettledTextController(host);
    this.#search = new DirectorySearch(() => host.requestUpdate());
  }

  /** Begins with words that the page sets. */
  startSearch(words: string): void {
    this.#typed = words.trim().slice(0, MAX_QUERY_LENGTH);
    if (this.#typed) this.#search.want();
  }

  /** Begins with the choices that the page sets for a facet, apart by spaces. */
  startFilter(name: FacetName, values: string): void {
    this.#filters = new Map(this.#filters).set(name, new Set(values.split(/\s+/).filter(Boolean)));
  }

  /** Derives what is shown; null while there is nothing to show. */
  update(shown: DirectoryView | null): void {
    this.#shown = shown;
    // Nothing is counted before it is there: "none" would be told first.
    this.#count.set(shown ? this.#describeResults(shown, this.#select(shown)) : '');
  }

  /** Hands on what has been drawn: to the linked map, and to the page. */
  tell(selectedChanged: boolean): void {
    this.#driveMap(selectedChanged);
    if (this.#filterChanged && (this.#typed === '' || this.#search.ready)) {
      this.#filterChanged = false;
      const filters = Object.fromEntries([...this.#filters].map(([name, values]) => [name, [...values]]));
      this.#host.dispatchEvent(new MspFilterEvent(this.#results.shown.length, filters));
    }
  }

  /** Lets go of everything outside the element. */
  leave(): void {
    this.#link.leave();
  }

  /** The count, in words that change once per settled change. */
  get countText(): string {
    return this.#count.text;
  }

  renderSearch({ languages }: DirectoryView): TemplateResult | typeof nothing {
    if (this.#host.noSearch) return nothing;
    return renderSearchBox({
      words: this.#typed,
      language: languages.reader,
      onFocus: this.#onSearchFocus,
      onInput: this.#onSearchInput,
    });
  }

  renderFilters({ view, languages }: DirectoryView): TemplateResult | typeof nothing {
    if (this.#host.noFilters) return nothing;
    return renderFilters({
      open: this.#filtersOpen,
      facets: this.#facets,
      partnerships: this.#results.searched,
      filters: this.#filters,
      register: view.areas?.register ?? null,
      language: languages.reader,
      onOpen: this.#onFiltersToggle,
      onToggle: this.#onFilterToggle,
    });
  }

  renderClear({ languages }: DirectoryView): TemplateResult | typeof nothing {
    if (!this.#isNarrowed) return nothing;
    return html`<button class="button no-print" part="clear" type="button" @click=${this.#onClear}>
      ${directoryContentMessages[languages.reader].clear}
    </button>`;
  }

  renderResults({ view, languages }: DirectoryView): TemplateResult {
    return renderResults({
      partnerships: this.#results.shown,
      selected: this.#host.selected,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      headingLevel: this.#host.headingLevel + 1,
      onChoose: this.#onChoose,
    });
  }

  /** Searches, filters and orders what is in view. */
  #select({ view, languages }: DirectoryView): Results {
    this.#facets = createFacets(view.areas?.register ?? null);
    return (this.#results = selectResults({
      partnerships: view.partnerships,
      facets: this.#facets,
      filters: this.#filters,
      found: this.#search.find(this.#typed, view),
      language: languages.reader,
      defaultLanguage: languages.feed,
    }));
  }

  get #isNarrowed(): boolean {
    return this.#typed !== '' || [...this.#filters.values()].some((values) => values.size > 0);
  }

  #describeResults({ view, languages }: DirectoryView, { shown }: Results): string {
    const messages = directoryContentMessages[languages.reader];
    if (this.#typed !== '' && !this.#search.ready) {
      return this.#search.failed ? messages.searchFailed : messages.searching;
    }
    const count = shown.length;
    const total = view.partnerships.length;
    if (count === 0) return messages.none;
    const forms = sharedMessages[languages.reader].partnership;
    return count === total
      ? formatCount(languages.reader, total, forms)
      : messages.shownOf(formatNumber(count), formatCount(languages.reader, total, forms));
  }

  /** Narrows the linked map to what is shown, and hands on a choice. A map that came with a choice of its own keeps it. */
  #driveMap(selectedChanged: boolean): void {
    const host = this.#host;
    const linked = this.#link.follow(host, host.for);
    const { map } = this.#link;
    if (!map) return;
    if (linked && host.selected === null) host.selected = map.selected ?? null;
    else if (linked || selectedChanged) map.selected = host.selected;
    map.shown = this.#shown && this.#isNarrowed ? new Set(this.#results.shown.map(({ id }) => id)) : null;
  }

  /** Shows the outcome of what a person has changed, and tells of it once it is known. */
  #changeFilter(): void {
    this.#filterChanged = true;
    this.#host.requestUpdate();
  }

  readonly #onSearchFocus = (): void => this.#search.want();

  readonly #onSearchInput = (event: InputEvent): void => {
    this.startSearch((event.target as HTMLInputElement).value);
    this.#changeFilter();
  };

  readonly #onFiltersToggle = (): void => {
    this.#filtersOpen = !this.#filtersOpen;
    this.#host.requestUpdate();
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
    for (const control of this.#host.renderRoot.querySelectorAll<HTMLElement>('.search input, .filters :enabled')) {
      control.focus();
      if (control.matches(':focus')) break;
    }
  };

  readonly #onChoose = (partnership: Partnership): void => {
    const chosen = partnership.id === this.#host.selected ? null : partnership;
    if (this.#host.dispatchEvent(new MspSelectEvent(chosen))) this.#host.selected = chosen?.id ?? null;
  };

  #onMapSelect(event: MspSelectEvent): void {
    // The page may cancel it later than here.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#host.selected = event.partnership?.id ?? null;
    });
  }
}
