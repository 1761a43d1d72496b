/** What a directory holds: the part of `<msp-directory>` that is fetched beside the feed. */
import { html, nothing, type TemplateResult } from 'lit';
import { toggleFilter, type FacetName, type Filters } from '@msp-widgets/feed/filter.js';
import type { SortOrder } from '@msp-widgets/feed/sort.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { nameOption, type PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import { MAX_QUERY_LENGTH } from '@msp-widgets/feed/split-words.js';
import { MspFilterEvent, MspSelectEvent } from '../shared/events.js';
import { MapLink } from '../shared/linked-map.js';
import { Remembered } from '../shared/remembered.js';
import { SettledTextController } from '../shared/settled-text-controller.js';
import { OutcomeDeriver, type Outcome } from './derive-results.js';
import { describeOutcome } from './describe-outcome.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { DirectoryHost, DirectoryView } from './directory-host.js';
import { DirectorySearch } from './directory-search.js';
import { PlaceQuestion } from './place-question.js';
import { renderChips } from './render-chips.js';
import { renderFilters, renderToggle } from './render-filters.js';
import { renderOrder } from './render-order.js';
import { renderOutcome } from './render-outcome.js';
import { ResultList } from './result-list.js';
import { SearchBox } from './search-box.js';

export { directoryStyles } from './directory.styles.js';

/** Letters before places are suggested: one letter begins too many. */
const SUGGEST_LENGTH = 2;

const NO_SUGGESTIONS: readonly PlaceOption[] = [];

/** What a person can do in a directory, and what they see of it. Each piece has its place in the element's own template. */
export class DirectoryContent {
  readonly #host: DirectoryHost;
  readonly #count: SettledTextController;
  readonly #search: DirectorySearch;
  readonly #question: PlaceQuestion;
  readonly #box: SearchBox;
  readonly #list: ResultList;
  readonly #link = new MapLink((event) => this.#onMapSelect(event));
  readonly #deriver = new OutcomeDeriver();
  readonly #found = new Remembered<readonly string[] | null>();
  readonly #suggested = new Remembered<readonly PlaceOption[]>();
  #shown: DirectoryView | null = null;
  #outcome: Outcome | null = null;
  /** What is in the field, to the letter; with a chosen place, its name. */
  #text = '';
  #filters: Filters = new Map();
  #filtersOpen = false;
  #order: SortOrder = 'relevance';
  /** A person changed something whose outcome has not been told yet. */
  #filterChanged = false;

  constructor(host: DirectoryHost) {
    const onChange = () => host.requestUpdate();
    this.#host = host;
    this.#count = new SettledTextController(host);
    this.#search = new DirectorySearch(host);
    this.#question = new PlaceQuestion({
      search: this.#search,
      findService: () => host.postcodeService,
      onChange,
    });
    this.#list = new ResultList(onChange);
    this.#box = new SearchBox({
      onChange,
      onFocus: () => this.#search.want(),
      onWords: this.#onWords,
      onSend: this.#onSend,
      onTake: this.#onTake,
    });
  }

  /** Begins with words that the page sets. */
  startSearch(words: string): void {
    this.#text = words.slice(0, MAX_QUERY_LENGTH);
    this.#question.type(this.#words);
    if (this.#words) this.#search.want();
  }

  /** Begins with the choices that the page sets for a facet, apart by spaces. */
  startFilter(name: FacetName, values: string): void {
    this.#filters = new Map(this.#filters).set(name, new Set(values.split(/\s+/).filter(Boolean)));
  }

  /** Derives what is shown; null while there is nothing to show. */
  update(shown: DirectoryView | null): void {
    this.#shown = shown;
    this.#search.update(shown?.view ?? null);
    this.#question.update(shown?.view.areas?.register ?? null);
    this.#box.update(this.#suggest());
    this.#outcome = shown && this.#derive(shown);
    this.#list.update(this.#outcome?.shown ?? [], this.#host.selected);
    // Nothing is counted before it is there: "none" would be told first.
    this.#count.set(shown && this.#outcome ? this.#describe(shown, this.#outcome) : '');
  }

  /** Hands on what has been drawn: to the linked map, and to the page. */
  tell(selectedChanged: boolean): void {
    this.#driveMap(selectedChanged);
    const isKnown = this.#words === '' || (this.#search.index !== null && !this.#question.isPending);
    if (this.#filterChanged && isKnown) {
      this.#filterChanged = false;
      const chosen = [...this.#filters].filter(([, values]) => values.size > 0);
      const filters = Object.fromEntries(chosen.map(([name, values]) => [name, [...values]]));
      this.#host.dispatchEvent(new MspFilterEvent(this.#outcome?.shown.length ?? 0, filters));
    }
  }

  /** Lets go of everything outside the element. */
  leave(): void {
    this.#link.leave();
    this.#list.leave();
    this.#question.leave();
  }

  /** The count, in words that change once per settled change. */
  get countText(): string {
    return this.#count.text;
  }

  renderSearch({ languages }: DirectoryView): TemplateResult {
    return html`<div class="ask no-print">
      ${this.#host.noSearch ? nothing : this.#box.render(this.#text, languages.reader)}
      ${
        this.#isNarrowed
          ? html`<button class="button" part="clear" type="button" @click=${this.#onClear}>
              ${directoryContentMessages[languages.reader].clear}
            </button>`
          : nothing
      }
    </div>`;
  }

  renderToggle({ languages }: DirectoryView): TemplateResult | typeof nothing {
    if (this.#host.noFilters) return nothing;
    return renderToggle(languages.reader, this.#filtersOpen, countChoices(this.#filters), this.#onFiltersToggle);
  }

  renderOrder({ languages }: DirectoryView): TemplateResult | typeof nothing {
    const { shown = [], coverage = null, isOpenQuestion = true } = this.#outcome ?? {};
    // One is in order already, and the answer for a place has an order of its own.
    if (this.#host.noSort || coverage || isOpenQuestion || shown.length < 2) return nothing;
    return renderOrder(languages.reader, this.#order, this.#words !== '', this.#onOrder);
  }

  renderChips({ view, languages }: DirectoryView): TemplateResult | typeof nothing {
    return renderChips({
      filters: this.#host.noFilters ? new Map() : this.#filters,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      onRemove: this.#onFilterToggle,
    });
  }

  renderFilters({ view, languages }: DirectoryView): TemplateResult | typeof nothing {
    if (this.#host.noFilters || !this.#outcome) return nothing;
    return renderFilters({
      open: this.#filtersOpen,
      facets: this.#outcome.facets,
      partnerships: this.#outcome.searched,
      filters: this.#filters,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      onToggle: this.#onFilterToggle,
    });
  }

  renderResults(shown: DirectoryView): TemplateResult | typeof nothing {
    if (!this.#outcome) return nothing;
    const { view, languages } = shown;
    return renderOutcome({
      view,
      outcome: this.#outcome,
      place: this.#question.answer,
      search: this.#search,
      slices: this.#list.slices,
      hiddenCount: this.#list.hiddenCount,
      selected: this.#host.selected,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      headingLevel: this.#host.headingLevel + 1,
      onChoose: this.#onChoose,
      onMore: this.#onMore,
      onCandidate: this.#onTake,
    });
  }

  get #words(): string {
    return this.#text.trim();
  }

  get #isNarrowed(): boolean {
    return this.#words !== '' || countChoices(this.#filters) > 0;
  }

  #derive(shown: DirectoryView): Outcome {
    const words = this.#question.answer?.kind === 'located' ? '' : this.#words;
    const { partnerships, areas } = shown.view;
    const found = this.#found.get([words, partnerships, areas, this.#search.index], () => this.#search.find(words));
    return this.#deriver.derive(shown, {
      filters: this.#filters,
      order: this.#order,
      found,
      place: this.#question.answer,
    });
  }

  #describe({ view, languages }: DirectoryView, outcome: Outcome): string {
    return describeOutcome(outcome, {
      total: view.partnerships.length,
      language: languages.reader,
      words: this.#words,
      place: this.#question.answer,
      isPending: this.#question.isPending,
      search: this.#search,
    });
  }

  #suggest(): readonly PlaceOption[] {
    const finder = this.#search.knowledge?.finder;
    const words = this.#box.isOpen && this.#words.length >= SUGGEST_LENGTH ? this.#words : '';
    return this.#suggested.get([finder, words], () => (finder && words ? finder.suggest(words) : NO_SUGGESTIONS));
  }

  /** Narrows the linked map to what is shown, and hands on a choice. A map that came with a choice of its own keeps it. */
  #driveMap(selectedChanged: boolean): void {
    const host = this.#host;
    const linked = this.#link.follow(host, host.for);
    const { map } = this.#link;
    if (!map) return;
    if (linked && host.selected === null) host.selected = map.selected ?? null;
    else if (linked || selectedChanged) map.selected = host.selected;
    const outcome = this.#isNarrowed && this.#outcome?.isOpenQuestion === false ? this.#outcome : null;
    map.shown = outcome && new Set(outcome.shown.map(({ id }) => id));
  }

  /** Shows the outcome of what a person has changed, and tells of it once it is known. */
  #changeFilter(): void {
    this.#filterChanged = true;
    this.#host.requestUpdate();
  }

  readonly #onWords = (words: string): void => {
    this.startSearch(words);
    this.#changeFilter();
  };

  readonly #onSend = (): void => {
    this.#search.want();
    this.#question.send();
    this.#changeFilter();
  };

  readonly #onTake = (option: PlaceOption): void => {
    this.#text = nameOption(option, this.#shown?.languages.reader ?? 'en').value;
    this.#question.choose(option);
    this.#changeFilter();
  };

  readonly #onOrder = (order: SortOrder): void => {
    this.#order = order;
    this.#host.requestUpdate();
  };

  readonly #onMore = (): void => this.#list.showMore();

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
    this.startSearch('');
    this.#changeFilter();
    // The button that had focus is about to go.
    this.#host.renderRoot.querySelector<HTMLElement>('.search input, .toggle, .sort select')?.focus();
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

function countChoices(filters: Filters): number {
  return [...filters.values()].reduce((sum, values) => sum + values.size, 0);
}
