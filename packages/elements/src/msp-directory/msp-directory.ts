import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { adoptOnce } from '../shared/adopt-once.js';
import { FeedElement } from '../shared/feed-element.js';
import { hostStyles } from '../shared/host.styles.js';
import { LazyPart } from '../shared/lazy-part.js';
import { renderNames } from '../shared/render-names.js';
import type { DirectoryContent } from './directory-content.js';
import type { DirectoryView } from './directory-host.js';
import { directoryMessages } from './directory-messages.js';
import { loadingStyles } from './loading.styles.js';

/** Facets that a page can set at the start. */
const STARTING_FACETS = ['level', 'region', 'sector', 'activity', 'theme'] as const;

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
 * @csspart search-label - Its label.
 * @csspart search-hint - What can be typed.
 * @csspart search-input - The field to type in.
 * @csspart suggestions - The places suggested below it.
 * @csspart suggestion - One of them.
 * @csspart candidates - The places to choose from where several may be meant.
 * @csspart candidate - One of them.
 * @csspart filters-toggle - The button that unfolds the filters.
 * @csspart badge - How many filters are in force, on that button.
 * @csspart filters - All filters.
 * @csspart facet - One group of filters.
 * @csspart facet-title - What it is about.
 * @csspart facet-option - One filter with its count.
 * @csspart facet-count - The count.
 * @csspart chips - The filters that are in force.
 * @csspart chip - A filter that is in force; pressing it takes it back.
 * @csspart sort - The choice of an order.
 * @csspart sort-label - Its label, and what holds both.
 * @csspart clear - The button that clears search and filters.
 * @csspart results - The list.
 * @csspart result - One row; `data-id` is the partnership's id.
 * @csspart result-name - The heading of a row.
 * @csspart result-button - The button in it, which opens and closes the card.
 * @csspart result-facts - The line below the name.
 * @csspart result-status - Says that the partnership is closed, replaced, paused or being set up.
 * @csspart result-level - Local, sub-regional, regional or national.
 * @csspart result-area - The areas it covers.
 * @csspart result-freshness - How long ago the record was confirmed.
 * @csspart card - The card below an open row. Its own parts begin with `card__`: `msp-directory::part(card__name)`.
 * @csspart none - What to do when nothing is left in the list.
 * @csspart gap - Says that nobody of its own is known for a place.
 * @csspart group-title - The heading of a group.
 * @csspart credit - Whom to credit for the answer.
 * @csspart group - The partnerships of one level that cover a place.
 * @csspart reason - Why a partnership is named for the place.
 * @csspart practice-toggle - The button that shows good practice in place of the list.
 * @csspart practices - The list of good practice.
 * @csspart practice-result - One practice.
 * @csspart practice-title - Its heading.
 * @csspart practice-summary - What was done.
 * @csspart theme - A theme of it.
 * @csspart practice-from - The line with its partnership and its source.
 * @csspart mark - Says after a text that it is in another language.
 * @csspart practice-partnership - The button that leads from a practice to its partnership.
 * @csspart downloads - What is shown, as a file or on paper.
 * @csspart downloads-label - What the buttons are for.
 * @csspart download - The button for one kind of file.
 * @csspart print - The button that prints.
 * @csspart copy-link - The button that copies the address of one partnership.
 * @csspart copy-status - Says that it was copied.
 * @csspart message - Says why a piece is missing.
 * @csspart names - The names alone, when the list cannot be drawn.
 * @csspart more - The button that shows more of a long list.
 * @cssprop --msp-chip - Ground of a filter that is in force.
 * @cssprop --msp-chip-ink - Its text.
 * @cssprop --msp-chip-edge - Its edge.
 * @cssprop --msp-shadow - Shadow below the suggestions.
 */
export class MspDirectory extends FeedElement {
  static override styles = [hostStyles, loadingStyles];

  static override properties: PropertyDeclarations = {
    for: {},
    query: {},
    level: {},
    region: {},
    sector: {},
    activity: {},
    theme: {},
    postcodeService: { attribute: 'postcode-service' },
    noSearch: { type: Boolean, attribute: 'no-search' },
    noFilters: { type: Boolean, attribute: 'no-filters' },
    noSort: { type: Boolean, attribute: 'no-sort' },
    noPractice: { type: Boolean, attribute: 'no-practice' },
    noDownloads: { type: Boolean, attribute: 'no-downloads' },
    noPrint: { type: Boolean, attribute: 'no-print' },
    urlState: { type: Boolean, attribute: 'url-state' },
  };

  /** Id of the `<msp-map>` on the same page that this directory drives and follows. */
  for: string | null = null;

  /** Words to search for at the start. What a visitor types is never written back. */
  query = '';

  /** Space-separated levels to show at the start: `local`, `sub-regional`, `regional`, `national`. */
  level = '';

  /** Space-separated GSS codes of regions or nations to show at the start. */
  region = '';

  /** Space-separated codes of the feed's sectors to show at the start: who takes part. */
  sector = '';

  /** Space-separated codes of the feed's activities to show at the start. */
  activity = '';

  /** Space-separated codes of the feed's themes of good practice to show at the start. */
  theme = '';

  /**
   * Base address of a service compatible with postcodes.io, such as `https://api.postcodes.io`, or one on your own server. With it, and only then, a whole
   * postcode that a visitor sends is asked of that service. Without it nothing that is typed leaves the page.
   */
  postcodeService: string | null = null;

  /** Leaves out the search box. */
  noSearch = false;

  /** Leaves out the filters. */
  noFilters = false;

  /** Leaves out the choice of an order. */
  noSort = false;

  /** Leaves out the view of good practice. */
  noPractice = false;

  /** Leaves out the files to download. */
  noDownloads = false;

  /** Leaves out the button that prints. */
  noPrint = false;

  /**
   * Keeps filters, areas and the open partnership in the page's address, so that it can be sent on. Names begin with the element's
   * id, or `msp`. What was typed is never in it.
   */
  urlState = false;

  readonly #part = new LazyPart(
    () => import('./directory-content.js'),
    () => this.requestUpdate(),
  );
  #content: DirectoryContent | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#content?.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content?.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Fetched beside the feed, not after it.
    if (this.status.kind !== 'idle') this.#part.want();
    if (this.#part.value) this.#updateContent(this.#part.value.DirectoryContent, changed);
    else if (this.status.kind === 'ready' && !this.#part.failed) this.status = { kind: 'loading' };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.isConnected) this.#content?.tell(changed.has('selected'));
  }

  protected override renderContent(): TemplateResult {
    if (this.#part.value) adoptOnce(this.renderRoot, this.#part.value.directoryStyles);
    const content = this.#content;
    const shown = this.#shown;
    return html`<div class="directory stack">
      <slot name="heading">
        <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>
          ${directoryMessages[this.language].heading}
        </div>
      </slot>
      <slot name="intro"></slot>
      ${shown && content ? [content.renderSearch(shown), content.renderToggles(shown)] : nothing}
      <div class="columns stack">
        ${shown && content ? content.renderFilters(shown) : nothing}
        <div class="stack">
          ${shown && content ? content.renderChips(shown) : nothing}
          <div class="bar">
            ${this.renderStatus(content?.countText ?? '')} ${shown && content ? content.renderOrder(shown) : nothing}
          </div>
          ${shown ? (content ? content.renderResults(shown) : this.#renderNames()) : nothing}
          ${shown && content ? content.renderTakeAway(shown) : nothing}
        </div>
      </div>
    </div>`;
  }

  /** @internal */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Without the part that draws there is still the list of what would have been drawn. */
  #renderNames(): TemplateResult {
    return renderNames({
      languages: this.textLanguages,
      sentence: directoryMessages[this.language].contentFailed,
      partnerships: this.view?.partnerships ?? [],
      retry: () => this.#part.retry(),
    });
  }

  get #shown(): DirectoryView | null {
    return this.status.kind === 'ready' && this.view ? { view: this.view, languages: this.textLanguages } : null;
  }

  #updateContent(Content: typeof DirectoryContent, changed: PropertyValues<this>): void {
    const isNew = this.#content === null;
    const content = (this.#content ??= new Content(this));
    if (isNew || changed.has('query')) content.startSearch(this.query);
    for (const name of STARTING_FACETS) {
      if (changed.has(name) || (isNew && this[name])) content.startFilter(name, this[name]);
    }
    if (isNew) content.restore();
    content.update(this.#shown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'msp-directory': MspDirectory;
  }
}
