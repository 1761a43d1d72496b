/** What a directory holds: the part of `<msp-directory>` that is fetched beside the feed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName } from '@msp-widgets/feed/facets.js';
import { MspFilterEvent } from '../shared/events.js';
import { resolveOnPage } from '../shared/page-address.js';
import { Remembered } from '../shared/remembered.js';
import { SettledTextController } from '../shared/settled-text-controller.js';
import { AddressKeeper } from './address-keeper.js';
import { describeOutcome } from './describe-outcome.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { DirectoryActions } from './directory-actions.js';
import type { DirectoryHost, DirectoryView } from './directory-host.js';
import { FacetCounter } from './facet-counter.js';
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

/** What is seen of a directory, and who is told of it. Each piece has its place in the element's own template. */
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
  readonly #actions: DirectoryActions;
  readonly #hasPractice = new Remembered<boolean>();
  readonly #narrowed = new Remembered<ReadonlySet<string> | null>();

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
    this.#actions = new DirectoryActions(host, this.#inquiry, this.#practices);
    this.#address = new AddressKeeper(host, this.#actions.clearTheWay);
    this.#box = new SearchBox({
      onChange,
      onFocus: () => this.#inquiry.search.want({ again: true }),
      onWords: this.#actions.type,
      onSend: this.#actions.send,
      onTake: this.#actions.takePlace,
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
    this.#inquiry.update(shown);
    const { outcome, filters, searchedWords } = this.#inquiry;
    this.#box.update(this.#box.isOpen ? this.#inquiry.suggest() : []);
    this.#list.update(outcome?.shown ?? [], this.#host.selected, this.#actions.isUntold);
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
    if (!this.#actions.isUntold || !isKnown) return;
    this.#actions.isUntold = false;
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
          ? html`<button class="button" part="button clear" type="button" @click=${this.#actions.clear}>
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
          : renderToggle(
              shown.languages.reader,
              this.#actions.filtersOpen,
              this.#inquiry.choiceCount,
              this.#actions.toggleFilters,
            )
      }
      ${hasPractice && !noPractice ? this.#practices.renderToggle(shown, this.#actions.togglePractices) : nothing}
    </div>`;
  }

  renderOrder({ languages }: DirectoryView): TemplateResult | typeof nothing {
    const { shown = [], coverage = null, isOpenQuestion = true } = this.#inquiry.outcome ?? {};
    // One is in order already, and the answer for a place has an order of its own.
    if (this.#host.noSort || coverage || isOpenQuestion || this.#practices.isOpen || shown.length < 2) return nothing;
    return renderOrder(languages.reader, this.#inquiry.order, this.#inquiry.words !== '', this.#actions.order);
  }

  renderChips({ view, languages }: DirectoryView): TemplateResult | typeof nothing {
    return renderChips({
      filters: this.#host.noFilters ? new Map() : this.#inquiry.filters,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      onRemove: this.#actions.removeChip,
    });
  }

  renderFilters({ view, languages }: DirectoryView): TemplateResult | typeof nothing {
    const { outcome, filters } = this.#inquiry;
    if (this.#host.noFilters || !outcome) return nothing;
    return renderFilters({
      open: this.#actions.filtersOpen,
      count: () => this.#counter.count(outcome.searched, outcome.facets, filters),
      filters,
      feed: view.feed,
      register: view.areas?.register ?? null,
      languages,
      onToggle: this.#actions.toggleFilter,
    });
  }

  renderResults(shown: DirectoryView): TemplateResult | typeof nothing {
    const { outcome, place, search } = this.#inquiry;
    if (!outcome) return nothing;
    const { view, languages } = shown;
    const headingLevel = this.#host.headingLevel + 1;
    if (this.#practices.isOpen)
      return this.#practices.render(shown, headingLevel, this.#actions.leaveForPartnership) ?? nothing;
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
      onChoose: this.#actions.choose,
      onMore: () => this.#actions.continueAt(this.#list.showMore()),
      onCandidate: this.#actions.takeCandidate,
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

  readonly #onBeforePrint = (): void => {
    this.#list.showAll();
    this.#host.drawNow();
  };
}
