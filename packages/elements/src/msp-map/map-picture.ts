import type { Corners } from '@msp-widgets/feed/areas/corners.js';
import { projectMercator } from '@msp-widgets/feed/areas/mercator-path.js';
import type { AreaShapes } from './area-shapes.js';
import { createShape } from './create-shape.js';

/**
 * The map as a still picture: what there is before the engine, without it, and on paper. It shows the same shapes as the engine
 * in the same place, so that the engine takes over without a jump.
 */
export class MapPicture {
  /** Fills the map. */
  readonly element = document.createElement('div');
  readonly #shapes: AreaShapes;
  readonly #svg = createShape('svg', { class: 'picture-shapes', 'aria-hidden': 'true' });
  /** Looks in the frame that is painted next, when all that it shows has its place: asking before would lay the page out twice. */
  readonly #resizeObserver = new ResizeObserver(() => this.measure());
  /** Width and height of what is shown, in units of the shapes. */
  #size: readonly [number, number] = [1, 1];
  /** Width and height of the place for it in pixels; 0 while they are not known. */
  #pixels: readonly [number, number] = [0, 0];

  /** @param onArea told which area a person points at */
  constructor(shapes: AreaShapes, onArea: (id: string) => void) {
    this.#shapes = shapes;
    this.element.className = 'picture';
    this.element.append(this.#svg);
    this.#svg.addEventListener('click', (event) => {
      const area = shapes.findArea(event);
      if (area !== null) onArea(area);
    });
  }

  /** Shows a part of the country, as large as fits. */
  show([[south, west], [north, east]]: Corners): void {
    const [left, bottom] = projectMercator([west, south]);
    const [right, top] = projectMercator([east, north]);
    this.#size = [right - left, bottom - top];
    this.#svg.setAttribute('viewBox', [left, top, ...this.#size].join(' '));
    this.#tellScale();
  }

  /** Takes the shapes from whoever has them, and fills a map with them. */
  attach(container: HTMLElement): void {
    if (this.element.parentNode === container) return;
    this.#shapes.group.removeAttribute('transform');
    this.#svg.append(this.#shapes.group);
    container.append(this.element);
    this.#resizeObserver.observe(this.element);
  }

  /** Measures now, for paper: nothing else is painted before it. */
  measure(): void {
    const { width, height } = this.element.getBoundingClientRect();
    this.#pixels = [width, height];
    this.#tellScale();
  }

  /** Leaves the map. Whoever has called takes the shapes. */
  detach(): void {
    this.#resizeObserver.disconnect();
    this.element.remove();
  }

  #tellScale(): void {
    // An SVG is as large as fits into its place.
    const scale = Math.min(this.#pixels[0] / this.#size[0], this.#pixels[1] / this.#size[1]);
    if (scale > 0) this.#shapes.setScale(scale);
  }
}
