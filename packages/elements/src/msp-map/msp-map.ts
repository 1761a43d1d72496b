import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { describeCoverage } from '@msp-widgets/feed/areas/coverage.js';
import { listOutlines } from '@msp-widgets/feed/areas/outlines.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { listForceShapes } from '@msp-widgets/feed/areas/force-shapes.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import { isOpen, type Partnership } from '@msp-widgets/feed/partnership.js';
import { MspSelectEvent } from '../shared/events.js';
import { adoptOnce } from '../shared/adopt-once.js';
import { FeedElement } from '../shared/feed-element.js';
import { readText, renderText } from '../shared/feed-text.js';
import { hostStyles } from '../shared/host.styles.js';
import { LazyPart } from '../shared/lazy-part.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import { mapMessages } from './map-messages.js';
import type { MapView } from './map-view.js';
import { mapStyles } from './map.styles.js';

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
 * @csspart map - The focusable map.
 * @csspart land - Land for orientation.
 * @csspart outline - The outline of an area; `data-coverage` is `partnership`, `national` or `none`.
 * @csspart marker - The button of a partnership; `data-level` is its level.
 * @csspart controls - The group of map controls.
 * @csspart control - One map control.
 * @csspart panel - What was chosen, or what can be.
 * @csspart panel-result - A partnership in the panel's list.
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
  static override styles = [hostStyles, mapStyles];

  /** Ids of the partnerships to show; null shows all. A directory sets it through its `for`. */
  @property({ attribute: false }) shown: ReadonlySet<string> | null = null;

  /** The engine is a chunk of its own, fetched when there is something to draw. */
  readonly #engine = new LazyPart(
    () => import('./map-view.js'),
    () => this.requestUpdate(),
  );
  #mapView: MapView | null = null;
  #drawnAreas: Areas | null = null;
  #drawnScope: string | null = null;
  #revealed: string | null = null;
  #marked: readonly Partnership[] = [];
  #listed: readonly Partnership[] = [];
  #chosen: Partnership | null = null;
  #returnTo: HTMLElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopMap();
  }

  protected override useOfAreas(): 'required' {
    return 'required';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.status.kind === 'ready') this.#engine.want();
    const all = this.view?.partnerships ?? [];
    const open = all.filter((partnership) => isOpen(partnership) && (this.shown?.has(partnership.id) ?? true));
    this.#marked = open.filter(({ labelPosition }) => labelPosition !== null);
    this.#listed = this.#engineFailed ? open : open.filter(({ labelPosition }) => labelPosition === null);
    this.#chosen = all.find(({ id }) => id === this.selected) ?? null;
  }

  protected override renderContent(): TemplateResult {
    const messages = mapMessages[this.language];
    const ready = this.status.kind === 'ready';
    const count = this.#marked.length + (this.#engineFailed ? 0 : this.#listed.length);
    return html`<div class="map-element stack">
      <slot name="heading">
        <div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>${messages.heading}</div>
      </slot>
      ${this.renderStatus(formatCount(this.language, count, sharedMessages[this.language].partnership))}
      ${
        ready
          ? html`<div class="layout">${this.#engineFailed ? nothing : this.#renderMap()} ${this.#renderPanel()}</div>
              ${this.#engineFailed ? nothing : this.#renderLegend()}`
          : nothing
      }
    </div>`;
  }

  #renderMap(): TemplateResult {
    const messages = mapMessages[this.language];
    return html`<div class="frame">
      <div class="map" part="map" role="group" aria-label=${messages.mapLabel}></div>
      <div class="controls" part="controls" role="group" aria-label=${messages.controls}>
        ${renderControl(messages.zoomIn, svg`<path d="M10 4v12M4 10h12" />`, () => this.#mapView?.zoomBy(1))}
        ${renderControl(messages.zoomOut, svg`<path d="M4 10h12" />`, () => this.#mapView?.zoomBy(-1))}
        ${renderControl(messages.home, svg`<path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />`, () => this.#mapView?.goHome())}
      </div>
    </div>`;
  }

  #renderPanel(): TemplateResult {
    const messages = mapMessages[this.language];
    const { view } = this;
    return html`<div
      class="panel"
      part="panel"
      role="region"
      tabindex="-1"
      aria-label=${messages.panel}
      @keydown=${this.#onPanelKeyDown}
    >
      ${
        this.#chosen && view
          ? html`<div class="panel-head">
                <button class="button" part="close" type="button" @click=${this.#onClose}>${messages.close}</button>
              </div>
              <msp-partnership-card
                no-help
                lang=${this.language}
                heading-level=${this.headingLevel + 1}
                .record=${this.#chosen}
                .context=${{ feed: view.feed, register: this.register }}
              ></msp-partnership-card>`
          : this.#renderList()
      }
    </div>`;
  }

  #renderList(): TemplateResult {
    const messages = mapMessages[this.language];
    return html`<div class="stack">
      ${
        this.#engineFailed
          ? html`<div class="notice" part="error">
              <p>${messages.engineFailed}</p>
              <button class="button" part="retry" type="button" @click=${this.#onEngineRetry}>
                ${sharedMessages[this.language].retry}
              </button>
            </div>`
          : html`<p>${messages.choose}</p>`
      }
      ${
        this.#listed.length === 0
          ? nothing
          : html`<div>
              <p class="panel-title" role="heading" aria-level=${this.headingLevel + 1}>
                ${this.#engineFailed ? messages.allListed : messages.elsewhere}
              </p>
              <ul>
                ${repeat(
                  this.#listed,
                  ({ id }) => id,
                  (partnership) =>
                    html`<li>
                      <button
                        class="panel-result"
                        part="panel-result"
                        type="button"
                        data-id=${partnership.id}
                        @click=${this.#onListChoose}
                      >
                        ${renderText(partnership.name, this.textLanguages)}
                      </button>
                    </li>`,
                )}
              </ul>
            </div>`
      }
    </div>`;
  }

  #renderLegend(): TemplateResult {
    const messages = mapMessages[this.language];
    return html`<ul class="key" part="legend" aria-label=${messages.legend}>
        ${(['partnership', 'national', 'none'] as const).map(
          (coverage) =>
            html`<li><span class="swatch" data-coverage=${coverage}></span>${messages.coverage[coverage]}</li>`,
        )}
      </ul>
      <p class="attribution" part="attribution">
        ${messages.attribution}
        <span lang="en" .textContent=${this.view?.areas?.attribution ?? ''}></span>
      </p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const container = this.renderRoot.querySelector<HTMLElement>('.map');
    const areas = this.view?.areas;
    const engine = this.#engine.value;
    if (!container || !areas || !engine || !this.isConnected) {
      this.#stopMap();
      return;
    }
    adoptOnce(this.renderRoot, engine.leafletStyles);
    this.#mapView ??= new engine.MapView(container, this.#onMarkerChoose);
    this.#drawAreas(this.#mapView, areas);
    this.#drawMarkers(this.#mapView, areas);
  }

  #drawAreas(mapView: MapView, areas: Areas): void {
    if (this.#drawnAreas !== areas) mapView.drawLand(listOutlines(areas.topology, 'nbr'));
    const forces = listOutlines(areas.topology, 'pfa');
    const coverage = describeCoverage(
      forces.map(({ id }) => String(id)),
      this.view?.partnerships ?? [],
      areas.register,
    );
    mapView.drawAreas(forces.map((outline) => ({ outline, coverage: coverage.get(String(outline.id)) ?? 'none' })));
    if (this.#drawnAreas !== areas || this.#drawnScope !== this.scope) {
      mapView.setHome([...listForceShapes(parseScope(this.scope) ?? [], areas.register)]);
    }
    this.#drawnAreas = areas;
    this.#drawnScope = this.scope;
  }

  #drawMarkers(mapView: MapView, areas: Areas): void {
    const levels = sharedMessages[this.language].levels;
    mapView.drawMarkers(
      this.#marked.flatMap(({ id, name, level, labelPosition }) =>
        labelPosition === null
          ? []
          : {
              id,
              label: `${readText(name, this.textLanguages)}${level === null ? '' : ` (${levels[level].toLowerCase()})`}`,
              position: labelPosition,
              level: level ?? '',
            },
      ),
    );
    mapView.selectMarker(this.selected);
    const codes = this.#chosen?.level === 'national' ? [] : (this.#chosen?.covers.map(({ code }) => code) ?? []);
    mapView.highlightAreas(listForceShapes(codes, areas.register));
    if (this.selected !== null && this.selected !== this.#revealed) mapView.revealMarker(this.selected);
    this.#revealed = this.selected;
  }

  #stopMap(): void {
    this.#mapView?.destroy();
    this.#mapView = null;
    this.#drawnAreas = null;
  }

  get #engineFailed(): boolean {
    return this.#engine.failed;
  }

  async #choose(partnership: Partnership | null, returnTo: HTMLElement | null): Promise<void> {
    if (!this.dispatchEvent(new MspSelectEvent(partnership))) return;
    this.selected = partnership?.id ?? null;
    await this.updateComplete;
    if (partnership) {
      this.#returnTo = returnTo;
      this.renderRoot.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: false });
    } else if (this.#returnTo?.isConnected) this.#returnTo.focus();
    else this.renderRoot.querySelector<HTMLElement>('.map, .panel')?.focus();
  }

  readonly #onMarkerChoose = (id: string): void => {
    const partnership = this.#marked.find((candidate) => candidate.id === id);
    if (partnership) void this.#choose(partnership, this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`));
  };

  readonly #onListChoose = (event: Event): void => {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    const partnership = this.#listed.find((candidate) => candidate.id === id);
    if (partnership) void this.#choose(partnership, null);
  };

  readonly #onClose = (): void => void this.#choose(null, null);

  readonly #onPanelKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#chosen) this.#onClose();
  };

  readonly #onEngineRetry = (): void => this.#engine.retry();
}

function renderControl(label: string, icon: TemplateResult<2>, onClick: () => void): TemplateResult {
  return html`<button class="control" part="control" type="button" aria-label=${label} title=${label} @click=${onClick}>
    <svg viewBox="0 0 20 20" aria-hidden="true">${icon}</svg>
  </button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'msp-map': MspMap;
  }
}
