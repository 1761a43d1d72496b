/** A background map of somebody else, for pages that ask for one: a part of `<msp-map>` that is fetched for them alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { parseTileTemplate } from '@msp-widgets/feed/tile-template.js';
import type { Language } from '../shared/messages.js';
import type { MapView } from './map-view.js';
import { mapTilesMessages } from './map-tiles-messages.js';
import { mapTilesStyles } from './map-tiles.styles.js';
import { TileLayer } from './tile-layer.js';

export { mapTilesStyles };

/** What a page asks for. */
export interface TileWish {
  /** Address with placeholders. */
  readonly tiles: string | null;
  /** Whom to credit. Without it there are no tiles: every licence asks for it. */
  readonly tileAttribution: string | null;
}

export type BackgroundMap = Pick<MapView<never>, 'setBackground'>;

/** Lays the squares of a raster map under the areas, and says whose they are. */
export class MapTiles {
  #view: BackgroundMap | null = null;
  #template: string | null = null;

  /** Brings what a page asks for onto a map. */
  draw(view: BackgroundMap, container: HTMLElement, wish: TileWish): void {
    // A reader's own colours are not to be told apart on a picture, so none is asked for.
    const isPlain = matchMedia('(forced-colors: active)').matches;
    const template = isPlain || !wish.tileAttribution?.trim() ? null : readAddress(wish);
    if (view === this.#view && template === this.#template) return;
    this.#view = view;
    this.#template = template;
    delete container.dataset['tiles'];
    const layer = template === null ? null : new TileLayer(template);
    // Areas stay as they are until there is something to see through to: where nothing arrives, nothing changes.
    layer?.once('tileload', () => (container.dataset['tiles'] = ''));
    view.setBackground(layer);
  }

  /** Whom the background is from, or why there is none. */
  renderSource(wish: TileWish, language: Language): TemplateResult | typeof nothing {
    if (wish.tiles === null) return nothing;
    const messages = mapTilesMessages[language];
    const source = wish.tileAttribution?.trim();
    if (readAddress(wish) === null) return renderNote(messages.noAddress);
    if (!source) return renderNote(messages.noSource);
    return html`<p class="tile-source" part="tile-attribution">
      ${messages.source} <bdi .textContent=${source}></bdi>
    </p>`;
  }
}

function readAddress({ tiles }: TileWish): string | null {
  return tiles === null ? null : parseTileTemplate(tiles, document.baseURI);
}

function renderNote(text: string): TemplateResult {
  return html`<p class="tile-source" part="tile-attribution">${text}</p>`;
}
