import { fillTileTemplate } from '@msp-widgets/feed/tile-template.js';
import { GridLayer, type Coords, type DoneCallback } from './leaflet-tiles.js';

/** Keeps the squares of a raster map in place. A square that does not arrive is not drawn. */
export class TileLayer extends GridLayer {
  readonly #template: string;

  /** @param template from `parseTileTemplate` */
  constructor(template: string) {
    super({ noWrap: true });
    this.#template = template;
    // A square out of view is not waited for. Leaflet's own layer gives it an empty picture, which a strict page forbids.
    this.on('tileunload', ({ tile }) => tile.removeAttribute('src'));
  }

  protected override createTile(place: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    // Sends no cookies, and of the page's address no more than its server.
    tile.crossOrigin = 'anonymous';
    tile.referrerPolicy = 'strict-origin';
    tile.addEventListener('load', () => done(undefined, tile));
    tile.addEventListener('error', () => done(new Error('tile'), tile));
    tile.src = fillTileTemplate(this.#template, place, devicePixelRatio > 1);
    return tile;
  }
}
