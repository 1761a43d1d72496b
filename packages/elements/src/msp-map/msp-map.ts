import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Area } from '@msp-widgets/feed/areas/area-register.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import { isOpen, type Partnership } from '@msp-widgets/feed/partnership.js';
import { adoptOnce } from '../shared/adopt-once.js';
import { MspSelectEvent } from '../shared/events.js';
import { FeedElement } from '../shared/feed-element.js';
import { renderText } from '../shared/feed-text.js';
import { hostStyles } from '../shared/host.styles.js';
import { LazyPart } from '../shared/lazy-part.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import type { MapPainter } from './map-content.js';
import { mapMessages } from './map-messages.js';

/**
 * Where the partnerships are: police force areas drawn from the boundary file, with a button for every open partnership
 * that has a place, and a list of those that work for a whole nation or for the UK. Choosing one shows its card in a
 * panel beside the map. No map tiles, fonts or anything else is requested from anybody. Pair it with `<msp-directory>`,
 * which says everything in words.
 *
 * @tagname msp-map
 * @slot heading - Takes the place of the element's own heading.
 * @event {MspSelectEvent} msp-select - A person chose a partnership, or closed it.
 * @csspart heading - The element's own heading.
 * @csspart skip - Leads past the map and its panel; seen when it has focus.
 * @csspart map - The focusable map.
 * @csspart land - Land for orientation.
 * @csspart outline - The outline of an area; `data-coverage` is `partnership`, `national`, `none` or, beyond the scope, `outside`.
 * @csspart marker - The button of a partnership; `data-level` is its level.
 * @csspart controls - The group of map controls.
 * @csspart control - One map control.
 * @csspart panel - What was chosen, or what can be.
 * @csspart panel-result - A partnership in the panel's list.
 * @csspart area-choice - The list of areas to choose from.
 * @csspart panel-group - The partnerships of one level in a chosen area.
 * @csspart reason - Why a partnership is named for the area.
 * @csspart close - Closes the chosen partnership.
 * @csspart legend - What the colours mean.
 * @csspart attribution - Credit for the boundaries.
 * @cssprop [--msp-map-height=clamp(320px, 70vh, 640px)] - Height of the map.
 * @cssprop --msp-map-sea - Background of the map.
 * @cssprop --msp-map-land - Land that is only there for orientation.
 * @cssprop --msp-map-outline - Edges of areas.
 * @cssprop --msp-map-covered - Areas with a partnership.
 * @cssprop --msp-map-national - Areas reached by a national group only.
 * @cssprop --msp-map-none - Areas where none is known.
 * @cssprop --msp-map-chosen - The area of the chosen partnership.
 * @cssprop --msp-map-chosen-edge - Its edge.
 * @cssprop --msp-marker - Markers.
 * @cssprop --msp-marker-edge - Their edge.
 */
export class MspMap extends FeedElement {
  static override styles = [hostStyles];

  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
  };

  /** Ids of the partnerships to show; null shows all. A directory sets it through its `for`. */
  shown: ReadonlySet<string> | null = null;

  readonly #content = new LazyPart(
    () => import('./map-content.js'),
    () => this.requestUpdate(),
  );
  #painter: MapPainter | null = null;
  #open: readonly Partnership[] = [];
  #marked: readonly Partnership[] = [];
  #chosen: Partnership | null = null;
  #areaCode: string | null = null;
  /** Where focus goes back to when the choice is closed: the partnership's button on the map, or in the panel. */
  #chosenFrom = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPainting();
  }

  protected override useOfAreas(): 'required' {
    return 'required';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Fetched beside the feed, not after it.
    if (this.status.kind !== 'idle') this.#content.want();
    const all = this.view?.partnerships ?? [];
    this.#open = all.filter((partnership) => isOpen(partnership) && (this.shown?.has(partnership.id) ?? true));
    this.#marked = this.#open.filter(({ labelPosition }) => labelPosition !== null);
    this.#chosen = all.find(({ id }) => id === this.selected) ?? null;
    if (this.status.kind === 'ready' && !this.#content.value && !this.#content.failed)
      this.status = { kind: 'loading' };
  }

  protected override renderContent(): TemplateResult {
    const ready = this.status.kind === 'ready';
    return html`<div class="map-element stack">
      <slot name="heading">
        <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>
          ${mapMessages[this.language].heading}
        </div>
      </slot>
      ${this.renderStatus(this.#describeCount())}
      ${!ready ? nothing : this.#content.value ? this.#renderMap() : this.#renderNames()}
    </div>`;
  }

  /** Never "0 partnerships": that none match says nothing about the places. */
  #describeCount(): string {
    const count = this.#open.length;
    if (count === 0) return mapMessages[this.language].noneShown;
    return formatCount(this.language, count, sharedMessages[this.language].partnership);
  }

  #renderMap(): TemplateResult | typeof nothing {
    const content = this.#content.value;
    const { view } = this;
    if (!content || !view?.areas) return nothing;
    adoptOnce(this.renderRoot, ...content.mapContentStyles);
    return content.renderMapContent({
      feed: view.feed,
      areas: view.areas,
      partnerships: this.#open,
      scope: parseScope(this.scope),
      area: this.#area,
      listed: this.#open.filter(({ labelPosition }) => labelPosition === null),
      chosen: this.#chosen,
      languages: this.textLanguages,
      headingLevel: this.headingLevel,
      onSkip: () => this.renderRoot.querySelector<HTMLElement>('.key')?.focus(),
      onZoomIn: () => this.#painter?.view.zoomBy(1),
      onZoomOut: () => this.#painter?.view.zoomBy(-1),
      onHome: () => this.#painter?.view.goHome(),
      onArea: (code) => void this.#chooseArea(code, false),
      onChoose: this.#onChoose,
      onClose: this.#onClose,
      onPanelKeyDown: this.#onPanelKeyDown,
    });
  }

  /** Without the part that draws there is still the list of what would have been drawn. */
  #renderNames(): TemplateResult {
    return html`<div class="notice stack" part="error">
        <p>${mapMessages[this.language].contentFailed}</p>
        <p>
          <button class="button" part="retry" type="button" @click=${() => this.#content.retry()}>
            ${sharedMessages[this.language].retry}
          </button>
        </p>
      </div>
      <ul>
        ${this.#open.map(({ name }) => html`<li>${renderText(name, this.textLanguages)}</li>`)}
      </ul>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const container = this.renderRoot.querySelector<HTMLElement>('.map');
    const content = this.#content.value;
    const { view } = this;
    if (!container || !content || !view?.areas || !this.isConnected) {
      this.#stopPainting();
      return;
    }
    this.#painter ??= new content.MapPainter(container, {
      onMarker: this.#onMarkerChoose,
      onArea: (code) => void this.#chooseArea(code, true),
    });
    this.#painter.paint({
      areas: view.areas,
      partnerships: view.partnerships,
      marked: this.#marked,
      chosen: this.#chosen,
      area: this.#area,
      scope: this.scope,
      languages: this.textLanguages,
    });
  }

  get #area(): Area | null {
    return (this.#areaCode !== null && this.register?.findArea(this.#areaCode)) || null;
  }

  #stopPainting(): void {
    this.#painter?.destroy();
    this.#painter = null;
  }

  async #choose(partnership: Partnership | null, from = ''): Promise<void> {
    if (!this.dispatchEvent(new MspSelectEvent(partnership))) return;
    this.selected = partnership?.id ?? null;
    await this.updateComplete;
    if (partnership) {
      this.#chosenFrom = `${from} [data-id="${partnership.id}"]`;
      this.#findPanel()?.focus();
    } else this.#returnFocus();
  }

  /** Shows who works in an area. A choice from the list leaves the focus there. */
  async #chooseArea(code: string | null, focusPanel: boolean): Promise<void> {
    if (this.selected !== null && !this.dispatchEvent(new MspSelectEvent(null))) return;
    this.selected = null;
    this.#areaCode = code;
    this.requestUpdate();
    await this.updateComplete;
    if (focusPanel) this.#findPanel()?.focus();
  }

  #findPanel(): HTMLElement | null {
    return this.renderRoot.querySelector('.panel');
  }

  #returnFocus(): void {
    const button = this.#chosenFrom && this.renderRoot.querySelector<HTMLElement>(this.#chosenFrom);
    (button || this.#findPanel())?.focus();
  }

  readonly #onChoose = (partnership: Partnership): void => void this.#choose(partnership, '.panel');

  readonly #onMarkerChoose = (id: string): void => {
    const partnership = this.#marked.find((candidate) => candidate.id === id);
    if (partnership) void this.#choose(partnership, '.map');
  };

  readonly #onClose = (): void => void this.#choose(null);

  readonly #onPanelKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (this.#chosen) this.#onClose();
    else if (this.#areaCode !== null) void this.#chooseArea(null, true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'msp-map': MspMap;
  }
}
