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
  readonly #sheet = document.createElement('div');
  /** Looks in the frame that is painted next, when all that it shows has its place: asking before would lay the page out twice. */
  readonly #resizeObserver = new ResizeObserver(() => this.measure());
  /** Width of what is shown, in units of the shapes. */
  #width = 1;
  /** Width of it in pixels; 0 while that is not known. */
  #pixels = 0;

  /** @param onArea told which area a person points at */
  constructor(shapes: AreaShapes, onArea: (id: string) => void) {
    this.#shapes = shapes;
    this.element.className = 'picture';
    this.#sheet.className = 'picture-sheet';
    this.#sheet.append(this.#svg);
    this.element.append(this.#sheet);
    this.#svg.addEventListener('click', (event) => {
      const area = shapes.findArea(event);
      if (area !== null) onArea(area);
    });
  }

  /** Shows a part of the country, as large as fits. */
  show([[south, west], [north, east]]: Corners): void {
    const [left, bottom] = projectMercator([west, south]);
    const [right, top] = projectMercator([east, north]);
    this.#width = right - left;
    this.#svg.setAttribute('viewBox', `${left} ${top} ${this.#width} ${bottom - top}`);
    this.#sheet.style.setProperty('--_msp-ratio', String(this.#width / (bottom - top)));
    this.#tellScale();
  }

  /** Takes the shapes from whoever has them, and fills a map with them. */
  attach(container: HTMLElement): void {
    if (this.element.parentNode === container) return;
    this.#shapes.group.removeAttribute('transform');
    this.#svg.append(this.#shapes.group);
    container.append(this.element);
    this.#resizeObserver.observe(this.#sheet);
  }

  /** Measures now, for paper: nothing else is painted before it. */
  measure(): void {
    this.#pixels = this.#sheet.getBoundingClientRect().width;
    this.#tellScale();
  }

  /** Leaves the map. Whoever has called takes the shapes. */
  detach(): void {
    this.#resizeObserver.disconnect();
    this.element.remove();
  }

  #tellScale(): void {
    if (this.#pixels > 0) this.#shapes.setScale(this.#pixels / this.#width);
  }
}
