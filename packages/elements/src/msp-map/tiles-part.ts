import { nothing, type TemplateResult } from 'lit';
import { adoptOnce } from '../shared/adopt-once.js';
import { LazyPart } from '../shared/lazy-part.js';
import type { Language } from '../shared/messages.js';
import type { BackgroundMap, MapTiles, TileWish } from './map-tiles.js';

/** A background map, and the part that lays it under the areas: fetched only for a page that asks for one. */
export class TilesPart {
  readonly #part: LazyPart<typeof import('./map-tiles.js')>;
  readonly #root: HTMLElement | DocumentFragment;
  #made: MapTiles | null = null;

  /** @param onChange called when the part has arrived */
  constructor(root: HTMLElement | DocumentFragment, onChange: () => void) {
    this.#root = root;
    this.#part = new LazyPart(() => import('./map-tiles.js'), onChange);
  }

  /** Whom the background is from, or why there is none. */
  renderSource(wish: TileWish, language: Language): TemplateResult | typeof nothing {
    return this.#tiles?.renderSource(wish, language) ?? nothing;
  }

  /** Brings what a page asks for onto a moving map. */
  draw(view: BackgroundMap, container: HTMLElement, wish: TileWish): void {
    if (wish.tiles !== null) this.#part.want();
    this.#tiles?.draw(view, container, wish);
  }

  get #tiles(): MapTiles | null {
    const { value } = this.#part;
    if (value && !this.#made) {
      adoptOnce(this.#root, value.mapTilesStyles);
      this.#made = new value.MapTiles();
    }
    return this.#made;
  }
}
