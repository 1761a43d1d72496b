/** What a directory holds: the part of `<msp-directory>` that is fetched beside the feed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName } from '@msp-widgets/feed/filter.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { SortOrder } from '@msp-widgets/feed/sort.js';
import { MspFilterEvent, MspSelectEvent } from '../shared/events.js';
import { resolveOnPage } from '../shared/page-address.js';
import { Remembered } from '../shared/remembered.js';
import { SettledTextController } from '../shared/settled-text-controller.js';
import { AddressKeeper } from './address-keeper.js';
import { describeOutcome } from './describe-outcome.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { DirectoryHost, DirectoryView } from './directory-host.js';
import { FacetCounter } from './facet-counter.js';
import { FocusKeeper } from './focus-keeper.js';
import { Inquiry } from './inquiry.js';
import { LinkCopier } from './link-copier.js';
import { MapFollower } from './map-follower.js';
import { PracticeList } from './practice-list.js';
import { renderChips } from './render-chips.js';
import { renderFilters, renderToggle } from './render-filters.js';
import { renderOrder } from './render-order.js';
import { renderOutcome } from './render-outcome.js';
import { ResultList } from './result-list.js';
import { SearchBox } from './search-box.js';
import { TakeAwayBar } from './take-away-bar.js';

export { directoryStyles } from './directory.styles.js';

const NO_SUGGESTIONS: readonly PlaceOption[] = [];

/** What a person can do in a directory, and what they see of it. Each piece has its place in the element's own template. */
export class DirectoryContent {
  readonly #host: DirectoryHost;
  readonly #count: SettledTextController;
  readonly #inquiry: Inquiry;
  readonly #box: SearchBox;
  readonly #list: ResultList;
  readonly #counter: FacetCounter;
  readonly #map: MapFollower;
  readonly #practices: PracticeList;
  readonly #address: AddressKeeper;
  readonly #takeAway: TakeAwayBar;
  readonly #copier: LinkCopier;
  readonly #focus: FocusKeeper;
  readonly #hasPractice = new Remembered<boolean>();
  readonly #narrowed = new Remembered<ReadonlySet<string> | null>();
  #shown: DirectoryView | null = null;
  #filtersOpen = false;
  /** A person changed something whose outcome has not been told yet. */
  #filterChanged = false;

  constructor(host: DirectoryHost) {
    const onChange = () => host.requestUpdate();
    this.#host = host;
    this.#count = new SettledTextController(host);
    this.#inquiry = new Inquiry(host, () => host.postcodeService && resolveOnPage(host.postcodeService));
    this.#list = new ResultList(onChange);
    this.#counter = new FacetCounter(onChange);
    this.#map = new MapFollower(host);
    this.#practices = new PracticeList(this.#inquiry.search, onChange);
    this.#takeAway = new TakeAwayBar(host);
    this.#copier = new LinkCopier(onChange);
    this.#focus = new FocusKeeper(host);
    this.#address = new AddressKeeper(host, this.#onHidden);
    this.#box = new SearchBox({
      onChange,
      onFocus: () => this.#inquiry.search.want({ again: true }),
      onWords: this.#onWords,
      onSend: this.#onSend,
      onTake: this.#onTake,
    });
    this.arrive();
  }

  /** Begins with what the page's address says, which somebody has chosen: it goes before what the page sets. */
  restore(): void {
    const state = this.#address.read();
    if (!state) return;
    for (const [name, values] of state.filters) this.#inquiry.setFilter(name, values);
    this.#inquiry.awaitAreas(state.areas);
  }

  /** Takes up what is outside the element. */
  arrive(): void {
    this.#address.start();
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  /** Begins with words that the page sets. */
  startSearch(words: string): void {
    this.#inquiry.type(words.trim());
  }

  /** Begins with the choices that the page sets for a facet, apart by spaces. */
  startFilter(name: FacetName, values: string): void {
    this.#inquiry.setFilter(name, values.split(/\s+/).filter(Boolean));
  }

  /** Derives what is shown; null while there is nothing to show. */
  update(shown: DirectoryView | null): void {
    this.#shown = shown;
    this.#inquiry.update(shown);
    const { outcome, filters, searchedWords } = this.#inquiry;
    this.#box.update(this.#box.isOpen ? this.#inquiry.suggest() : NO_SUGGESTIONS);
    this.#list.update(outcome?.shown ?? [], this.#host.selected, this.#filterChanged);
    if (shown && outcome) this.#practices.update(shown, outcome, filters, searchedWords);
    // Nothing is counted before it is there: "none" would be told first.
    this.#count.set(shown ? this.#describe(shown) : '');
  }

  /** Hands on what has been drawn: to the linked map, and to the page. */
  tell(selectedChanged: boolean): void {
    const { outcome, filters, areaCodes, isKnown } = this.#inquiry;
    this.#map.drive(() => this.#narrowedIds, selectedChanged);
    if (outcome) this.#address.write({ filters, areas: areaCodes, selected: this.#host.selected });
    if (outcome && isKnown) this.#address.reveal();
    if (outcome && !this.#host.noFilters) this.#counter.prepare(outcome.searched, outcome.facets);
    if (!this.#filterChanged || !isKnown) return;
    this.#filterChanged = false;
    const chosen = [...filters].filter(([, values]) => values.size > 0);
    const codes = Object.fromEntries(chosen.map(([name, values]) => [name, [...values]]));
    this.#host.dispatchEvent(new MspFilterEvent(outcome?.shown.length ?? 0, codes));
  }

  /** Lets go of everything outside the element. */
  leave(): void {
    this.#map.leave();
    this.#address.stop();
    removeEventListener('beforeprint', this.#onBeforePrint);
    this.#list.leave();
    this.#inquiry.leave();
  }

  /** The count, in words that change once per settled change. */
  get countText(): string {
    return this.#count.text;
  }

  renderSearch({ languages }: DirectoryView): TemplateResult {
    return html`<div class="ask no-print">
      ${this.#host.noSearch ? nothing : this.#box.render(this.#inquiry.text, languages.reader, this.#inquiry.search.engine?.renderPlaceName)}
      ${
        this.#inquiry.isNarrowed
          ? html`<button class="button" part="button clear" type="button" @click=${this.#onClear}>
              ${directoryContentMessages[languages.reader].clear}
            </button>`
          : nothing
      }
    </div>`;
  }

  renderToggles(shown: DirectoryView): TemplateResult {
    const { noFilters, noPractice } = this.#host;
    const { partnerships } = shown.view;
    const hasPractice = this.#hasPractice.get([partnerships], () =>
      partnerships.some(({ practice }) => practice.length > 0),
    );
    return html`<div class="toggles no-print">
      ${
        noFilters
          ? nothing
          : renderToggle(shown.languages.reader, this.#filtersOpen, this.#inquiry.choiceCount, this.#onFiltersToggle)
      }
      ${hasPractice && !noPractice ? this.#practices.renderToggle(shown, this.#onPracticeToggle) : nothing}
    </div>`;
  }

  renderOrder({ languages }: DirectoryView): TemplateResult | typeof nothing {
    const { shown = [], coverage = null, isOpenQuestion = true } = this.#inquiry.outcome ?? {};
    // One is in order already, and the answer for a place has an order of its own.
    if (this.#host.noSort || coverage || isOpenQuestion || this.#practices.isOpen || shown.length < 2) return nothing;
    return renderOrder(languages.reader, this.#inquiry.order, this.#inquiry.words !== '', this.#onOrder);
  }

  renderChips({ view, languages }: DirectoryView): TemplateResult | typeof nothing {
    return renderChips({
      filters: this.#host.noFilters ? new Map() : this.#inquiry.filters,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      onRemove: this.#onChip,
    });
  }

  renderFilters({ view, languages }: DirectoryView): TemplateResult | typeof nothing {
    const { outcome, filters } = this.#inquiry;
    if (this.#host.noFilters || !outcome) return nothing;
    return renderFilters({
      open: this.#filtersOpen,
      count: () => this.#counter.count(outcome.searched, outcome.facets, filters),
      filters,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      onToggle: this.#onFilterToggle,
    });
  }

  renderResults(shown: DirectoryView): TemplateResult | typeof nothing {
    const { outcome, place, search } = this.#inquiry;
    if (!outcome) return nothing;
    const { view, languages } = shown;
    const headingLevel = this.#host.headingLevel + 1;
    if (this.#practices.isOpen) return this.#practices.render(shown, headingLevel, this.#onPracticeChoose) ?? nothing;
    return renderOutcome({
      view,
      outcome,
      place,
      search,
      drawn: this.#list.drawn,
      leaving: this.#list.leaving,
      hiddenCount: this.#list.hiddenCount,
      selected: this.#host.selected,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      headingLevel,
      copied: this.#copier.copied,
      onCopy: ({ id }) => void this.#copier.copy(id, this.#address.addressOf(id)),
      onChoose: this.#onChoose,
      onMore: this.#onMore,
      onCandidate: this.#onCandidate,
    });
  }

  renderTakeAway(shown: DirectoryView): TemplateResult | typeof nothing {
    const { outcome } = this.#inquiry;
    if (!outcome?.shown.length || outcome.isOpenQuestion || this.#practices.isOpen) return nothing;
    return this.#takeAway.render(shown, outcome.shown);
  }

  /** Ids of what is left; null while nothing is left out. */
  get #narrowedIds(): ReadonlySet<string> | null {
    const { outcome, isNarrowed } = this.#inquiry;
    const narrowed = isNarrowed && outcome?.isOpenQuestion === false ? outcome : null;
    return this.#narrowed.get([narrowed], () => narrowed && new Set(narrowed.shown.map(({ id }) => id)));
  }

  #describe(shown: DirectoryView): string {
    if (this.#practices.isOpen) return this.#practices.describe(shown);
    const { outcome, words, place, isPending, search } = this.#inquiry;
    if (!outcome) return '';
    const total = shown.view.partnerships.length;
    return describeOutcome(outcome, { total, language: shown.languages.reader, words, place, isPending, search });
  }

  /** Shows the outcome of what a person has changed, and tells of it once it is known. */
  #changeFilter(): void {
    this.#filterChanged = true;
    this.#host.requestUpdate();
  }

  readonly #onWords = (text: string): void => {
    this.#inquiry.type(text);
    this.#changeFilter();
  };

  readonly #onSend = (): void => {
    this.#inquiry.send();
    this.#changeFilter();
  };

  readonly #onTake = (option: PlaceOption): void => {
    this.#inquiry.choosePlace(option, this.#shown?.languages.reader ?? 'en');
    this.#changeFilter();
  };

  /** A link to one partnership goes before what the list was narrowed to. */
  readonly #onHidden = (): void => {
    this.#practices.isOpen = false;
    this.#inquiry.clear();
    this.#changeFilter();
  };

  readonly #onCandidate = (option: PlaceOption): void => {
    this.#onTake(option);
    void this.#focus.moveToRows();
  };

  readonly #onChip = (name: FacetName, value: string): void => {
    this.#onFilterToggle(name, value);
    void this.#focus.moveToNextChip();
  };

  readonly #onOrder = (order: SortOrder): void => {
    this.#inquiry.order = order;
    this.#host.requestUpdate();
  };

  readonly #onBeforePrint = (): void => {
    this.#list.showAll();
    this.#host.drawNow();
  };

  readonly #onPracticeToggle = (): void => {
    this.#practices.toggle();
    if (this.#practices.isOpen) this.#inquiry.search.want();
    this.#host.requestUpdate();
  };

  /** Leads from a practice to its partnership in the list. */
  readonly #onPracticeChoose = (partnership: Partnership): void => {
    if (!this.#host.dispatchEvent(new MspSelectEvent(partnership))) return;
    this.#practices.toggle();
    this.#host.selected = partnership.id;
    void this.#focus.moveToRow(partnership.id);
  };

  readonly #onMore = (): void => this.#list.showMore();

  readonly #onFiltersToggle = (): void => {
    this.#filtersOpen = !this.#filtersOpen;
    this.#host.requestUpdate();
  };

  readonly #onFilterToggle = (name: FacetName, value: string): void => {
    this.#inquiry.toggleFilter(name, value);
    this.#changeFilter();
  };

  readonly #onClear = (): void => {
    this.#inquiry.clear();
    this.#changeFilter();
    this.#focus.moveToStart();
  };

  readonly #onChoose = (partnership: Partnership): void => {
    const chosen = partnership.id === this.#host.selected ? null : partnership;
    if (this.#host.dispatchEvent(new MspSelectEvent(chosen))) this.#host.selected = chosen?.id ?? null;
  };
}
