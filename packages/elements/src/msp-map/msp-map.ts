import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { isOpen, type Partnership } from '@msp-widgets/feed/partnership.js';
import { adoptOnce } from '../shared/adopt-once.js';
import { FeedElement } from '../shared/feed-element.js';
import { hostStyles } from '../shared/host.styles.js';
import { LazyPart } from '../shared/lazy-part.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import { Remembered } from '../shared/remembered.js';
import { renderNames } from '../shared/render-names.js';
import type { MapContent } from './map-content.js';
import { mapMessages } from './map-messages.js';

/**
 * Where the partnerships are: police force areas drawn from the boundary file, with a button for every open partnership
 * that has a place, and a list of those that work for a whole nation or for the UK. Choosing one shows its card in a
 * panel beside the map. No map tiles, fonts or anything else is requested from anybody, unless the page asks for `tiles`. Pair it with `<msp-directory>`,
 * which says everything in words.
 *
 * @tagname msp-map
 * @slot heading - Takes the place of the element's own heading.
 * @event {MspSelectEvent} msp-select - A person chose a partnership, or closed it.
 * @event {MspPointEvent} msp-point - A person points at a marker, with a pointer or by focus, or no longer does.
 * @csspart heading - The element's own heading.
 * @csspart skip - Leads past the map and its panel, to the button at its end; seen when it has focus.
 * @csspart skip-back - The button at its end, which leads back to the one at its start; seen when it has focus.
 * @csspart layout - What holds the map and its panel.
 * @csspart frame - What holds the map and the buttons on it.
 * @csspart map - The focusable map.
 * @csspart land - Land for orientation.
 * @csspart outline - The outline of an area; `data-coverage` is `partnership`, `national`, `none` or, beyond the scope, `outside`.
 * @csspart council - The outline of a council, once the map is large enough; `data-coverage` as for an area.
 * @csspart area-name - The name of an area on the map.
 * @csspart area-label - The name of the area under the pointer.
 * @csspart marker - The button of a partnership; `data-level` is its level. Also that of several.
 * @csspart cluster - The button of several partnerships that are too close to be told apart.
 * @csspart marker-shape - What is drawn of either.
 * @csspart marker-label - The name beside a marker that is pointed at.
 * @csspart touch-hint - Says that two fingers move the map, when somebody tries with one.
 * @csspart controls - The group of map controls.
 * @csspart map-bar - What holds the controls where the map is small and they are below it.
 * @csspart control - One map control.
 * @csspart close-up - The control that leads to London.
 * @csspart panel - What was chosen, or what can be.
 * @csspart panel-title - The heading of a list in the panel.
 * @csspart panel-area - The name of the chosen area.
 * @csspart panel-hint - What the panel says beside its lists.
 * @csspart panel-result - A partnership in the panel's list.
 * @csspart area-choice - The list of areas to choose from.
 * @csspart area-choice-label - Its label, and what holds both.
 * @csspart panel-group - The partnerships of one level in a chosen area.
 * @csspart notice - Says that nobody of its own is known for an area.
 * @csspart reason - Why a partnership is named for the area.
 * @csspart close - Closes the chosen partnership.
 * @csspart card - The card of the chosen partnership. Its own parts begin with `card__`: `msp-map::part(card__name)`.
 * @csspart load - Fetches what moves and enlarges the map, with `load="press"`.
 * @csspart text-map - The map in words.
 * @csspart text-map-title - The line that opens it.
 * @csspart text-map-hint - How to read it.
 * @csspart text-map-region - The heading of a region in it.
 * @csspart text-map-view - How much of it the map shows.
 * @csspart text-map-outside-title - The line that opens the rest of it.
 * @csspart text-map-outside - The areas that the map does not show now.
 * @csspart text-map-area - One area of it.
 * @csspart layers - The switches of the levels.
 * @csspart layers-title - What they are for.
 * @csspart layer - One of them.
 * @csspart legend - What the colours and patterns mean.
 * @csspart legend-entry - One of them with its words.
 * @csspart swatch - The colour or pattern itself.
 * @csspart message - Says why a piece is missing.
 * @csspart names - The names alone, when the map cannot be drawn.
 * @csspart tile-attribution - Whom the background map is from, or why it is left out.
 * @csspart attribution - Credit for the boundaries.
 * @cssprop --msp-map-height - Height of the map.
 * @cssprop --msp-map-sea - Background of the map.
 * @cssprop --msp-map-land - Land that is only there for orientation.
 * @cssprop --msp-map-outline - Edges of areas.
 * @cssprop --msp-map-outline-width - Their width.
 * @cssprop --msp-map-covered - Areas with a partnership.
 * @cssprop --msp-map-overlap - Areas where two or more partnerships overlap.
 * @cssprop --msp-map-national - Areas reached by a national group only.
 * @cssprop --msp-map-none - Areas where none is known.
 * @cssprop --msp-map-mark - Lines of the patterns that say so without colour.
 * @cssprop --msp-map-chosen - The area of the chosen partnership.
 * @cssprop --msp-map-chosen-edge - Its edge.
 * @cssprop --msp-marker - Markers.
 * @cssprop --msp-marker-edge - Their edge.
 * @cssprop --msp-marker-size - Width of the marker of a force area; the others go by it.
 * @cssprop --msp-cluster - Markers that stand for several.
 * @cssprop --msp-cluster-ink - The number in them, and their edge.
 */
export class MspMap extends FeedElement {
  static override styles = [hostStyles];

  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
    pointedAt: { attribute: false, noAccessor: true },
    load: {},
    noTextMap: { type: Boolean, attribute: 'no-text-map' },
    tiles: {},
    tileAttribution: { attribute: 'tile-attribution' },
  };

  /** Ids of the partnerships to show; null shows all. A directory sets it through its `for`. */
  shown: ReadonlySet<string> | null = null;

  /** `press` fetches what moves and enlarges the map only when somebody asks for it. Otherwise it comes when the map nears the viewport. */
  load: string | null = null;

  /** Leaves out the map in words. */
  noTextMap = false;

  /**
   * Address of a background map, such as `https://tiles.example/{z}/{x}/{y}.png`. Whoever runs it learns where each reader looks:
   * docs/embedding.md. Needs `tile-attribution`.
   */
  tiles: string | null = null;

  /** Whom the background map is from, as its licence asks. Shown on the map as text. */
  tileAttribution: string | null = null;

  readonly #part = new LazyPart(
    () => import('./map-content.js'),
    () => this.requestUpdate(),
  );
  #content: MapContent | null = null;
  readonly #opened = new Remembered<readonly Partnership[]>();
  #open: readonly Partnership[] = [];
  #pointedAt: string | null = null;

  /** Id of a partnership whose marker, or the group that it is in, is to stand out. A directory sets it through its `for`. */
  get pointedAt(): string | null {
    return this.#pointedAt;
  }

  set pointedAt(id: string | null) {
    // Nothing else is drawn anew: this changes with each step of a pointer.
    this.#pointedAt = id;
    this.#content?.pointAt(id);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content?.stop();
  }

  /** @internal */
  override performUpdate(): void {
    super.performUpdate();
  }

  protected override useOfAreas(): 'required' {
    return 'required';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Fetched beside the feed, not after it.
    if (this.status.kind !== 'idle') this.#part.want();
    // Made before there is anything to draw: it watches whether the map is near the viewport.
    if (this.#part.value) this.#content ??= new this.#part.value.MapContent(this);
    const { shown } = this;
    const all = this.view?.partnerships;
    // The same list as before while nothing has changed: markers are grouped anew for another one.
    this.#open = this.#opened.get([all, shown], () =>
      (all ?? []).filter((partnership) => isOpen(partnership) && (shown?.has(partnership.id) ?? true)),
    );
    if (this.status.kind === 'ready' && !this.#part.value && !this.#part.failed) this.status = { kind: 'loading' };
  }

  protected override renderContent(): TemplateResult {
    const ready = this.status.kind === 'ready';
    return html`<div class="map-element stack">
      <slot name="heading">
        <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>
          ${mapMessages[this.language].heading}
        </div>
      </slot>
      <slot name="intro"></slot>
      ${this.renderStatus(this.#describeCount())}
      ${!ready ? nothing : this.#part.value ? this.#renderMap() : this.#renderNames()}
    </div>`;
  }

  /** Never "0 partnerships": that none match says nothing about the places. */
  #describeCount(): string {
    const messages = mapMessages[this.language];
    if (this.#open.length === 0) return messages.noneShown;
    const count = (this.#content?.selectShown(this.#open) ?? this.#open).length;
    if (count === 0) return messages.levelsOff;
    return formatCount(this.language, count, sharedMessages[this.language].partnership);
  }

  #renderMap(): TemplateResult | typeof nothing {
    const part = this.#part.value;
    const { view } = this;
    if (!part || !view?.areas || !this.#content) return nothing;
    adoptOnce(this.renderRoot, ...part.mapContentStyles);
    return this.#content.render({
      feed: view.feed,
      areas: view.areas,
      areasAddress: this.areasAddress ?? '',
      partnerships: view.partnerships,
      open: this.#open,
      scope: view.scope,
      load: this.load,
      noTextMap: this.noTextMap,
      tiles: this.tiles,
      tileAttribution: this.tileAttribution,
      languages: this.textLanguages,
      headingLevel: this.headingLevel,
    });
  }

  /** Without the part that draws there is still the list of what would have been drawn. */
  #renderNames(): TemplateResult {
    return renderNames({
      languages: this.textLanguages,
      sentence: mapMessages[this.language].contentFailed,
      partnerships: this.#open,
      retry: () => this.#part.retry(),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#content?.draw();
    this.#content?.pointAt(this.#pointedAt);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'msp-map': MspMap;
  }
}
