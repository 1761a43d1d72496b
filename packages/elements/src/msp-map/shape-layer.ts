import type { AreaShapes } from './area-shapes.js';
import { Renderer, setPosition, type LatLngBounds } from './leaflet.js';

/** CSS pixels of the whole world at zoom 0. */
const WORLD = 256;
/** How much is drawn beyond each edge of the map, as a share of its size, so that a short drag meets no blank. */
const PADDING = 0.3;

/**
 * Keeps shapes in Mercator units in place on a Leaflet map. A move or a zoom sets one
 * transform on the group, where Leaflet's own shapes would be projected, clipped and written anew, each of them.
 */
export class ShapeLayer extends Renderer {
  readonly #svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #shapes: AreaShapes;
  /** The part of the world that is drawn. */
  #drawn: LatLngBounds | null = null;
  /** Where layer pixels began then, and the size of the map. What is drawn stands in its place until one of them changes. */
  #frame = '';

  /** @param shapes what is drawn; strokes should be `vector-effect: non-scaling-stroke` */
  constructor(shapes: AreaShapes) {
    super({ padding: PADDING });
    this.#shapes = shapes;
    this.#svg.append(shapes.group);
  }

  /** Takes the shapes again from whoever has borrowed them. */
  takeShapes(): void {
    this.#svg.append(this.#shapes.group);
    this.#draw();
  }

  /** Draws what has come into view since. */
  keepUp(): void {
    if (this.#drawn?.contains(this._map.getBounds()) === false) this.#draw();
  }

  protected override _initContainer(): void {
    this._container = this.#svg;
  }

  protected override _destroyContainer(): void {
    this.#svg.remove();
  }

  protected override _update(): void {
    // A zoom in motion scales what is there; it is drawn when that has ended.
    if (this._map._animatingZoom && this._bounds) return;
    if (this.#frame === this.#readFrame()) this.keepUp();
    else this.#draw();
  }

  protected override _reset(): void {
    // Leaflet then puts what it has where the map is now.
    this.#frame = '';
    super._reset();
  }

  #readFrame(): string {
    return `${String(this._map.getPixelOrigin())} ${String(this._map.getSize())}`;
  }

  #draw(): void {
    super._update();
    this.#frame = this.#readFrame();
    this.#drawn = this._map.getBounds().pad(PADDING);
    if (!this._bounds) return;
    const { min } = this._bounds;
    const { x: width, y: height } = this._bounds.getSize();
    if (!min) return;
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(height));
    this.#svg.setAttribute('viewBox', `${min.x} ${min.y} ${width} ${height}`);
    setPosition(this.#svg, min);
    // On paper the picture has them.
    if (this.#shapes.group.parentNode !== this.#svg) return;
    const { x, y } = this._map.getPixelOrigin();
    const scale = (WORLD * 2 ** this._map.getZoom()) / this.#shapes.size;
    const transform = `translate(${-x} ${-y}) scale(${scale})`;
    // After a move without a zoom all of it still stands where it did.
    if (this.#shapes.group.getAttribute('transform') === transform) return;
    this.#shapes.setScale(scale);
    this.#shapes.group.setAttribute('transform', transform);
  }
}
