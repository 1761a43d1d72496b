import { measureCorners } from '@msp-widgets/feed/areas/corners.js';
import { projectMercator } from '@msp-widgets/feed/areas/mercator-path.js';
import type { MapArea } from './area-shapes.js';
import { createShape } from './create-shape.js';

/** Pixels that a letter takes at most, and how much larger than its name an area must be: markers stand there too. */
const LETTER = 7;
const MARGIN = 40;
const LEAST_HEIGHT = 80;

interface AreaName {
  readonly text: SVGTextElement;
  readonly x: number;
  readonly y: number;
  /** Of the area, in units of the shapes. */
  readonly width: number;
  readonly height: number;
}

/** Names on the map, inside their areas: where there is room for them, and always that of a chosen area. */
export class AreaNames {
  readonly group = createShape('g', { class: 'area-names' });
  readonly #names = new Map<string, AreaName>();
  /** Pixels for a unit of the shapes; 0 while that is not known. */
  #scale = 0;

  draw(areas: readonly MapArea[]): void {
    for (const area of areas) {
      const id = String(area.outline.id);
      const name = this.#names.get(id) ?? (this.#has(area.name) ? null : createName(area));
      if (!name) continue;
      this.#names.set(id, name);
      name.text.textContent = area.name;
      name.text.dataset['coverage'] = area.coverage;
      if (!name.text.parentNode) this.group.append(name.text);
    }
    if (this.#scale > 0) this.setScale(this.#scale);
  }

  /** Takes all names away. */
  clear(): void {
    this.#names.clear();
    this.group.replaceChildren();
  }

  /** A county often has the name of the police force area that it lies in: once is enough. */
  #has(name: string): boolean {
    return [...this.#names.values()].some(({ text }) => text.textContent === name);
  }

  highlight(ids: ReadonlySet<string>): void {
    for (const [id, { text }] of this.#names) text.classList.toggle('chosen', ids.has(id));
  }

  /** @param scale pixels for a unit of the shapes */
  setScale(scale: number): void {
    this.#scale = scale;
    for (const { text, x, y, width, height } of this.#names.values()) {
      text.setAttribute('transform', `translate(${x} ${y}) scale(${1 / scale})`);
      const fits = width * scale > text.textContent.length * LETTER + MARGIN && height * scale > LEAST_HEIGHT;
      text.classList.toggle('fits', fits);
    }
  }
}

/** Null for an area that has no place for a name. */
function createName({ outline }: MapArea): AreaName | null {
  const { anchor } = outline.properties;
  const corners = measureCorners([outline]);
  if (!anchor || !corners) return null;
  const [[south, west], [north, east]] = corners;
  const [x, y] = projectMercator([...anchor]);
  const [left, bottom] = projectMercator([west, south]);
  const [right, top] = projectMercator([east, north]);
  const text = createShape('text', { class: 'area-name', part: 'area-name', dy: '1.7em' });
  return { text, x, y, width: right - left, height: bottom - top };
}
