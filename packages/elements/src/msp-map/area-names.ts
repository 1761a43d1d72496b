import { measureCorners } from '@msp-widgets/feed/areas/corners.js';
import { projectMercator } from '@msp-widgets/feed/areas/mercator-path.js';
import { createShape } from './create-shape.js';
import type { MapArea } from './map-area.js';

/** What a letter takes at most, and a line, as shares of the size of the text. */
const LETTER = 0.65;
const LINE = 1.5;
/** Pixels that an area must be wider than its name, and its least height: markers stand there too. */
const MARGIN = 28;
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
  /** Of the text, in pixels. It follows the reader's own. */
  #size = 0;

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
    let changed = false;
    for (const [id, { text }] of this.#names) {
      changed ||= text.classList.contains('chosen') !== ids.has(id);
      text.classList.toggle('chosen', ids.has(id));
    }
    if (changed && this.#scale > 0) this.setScale(this.#scale);
  }

  /** @param scale pixels for a unit of the shapes */
  setScale(scale: number): void {
    this.#scale = scale;
    this.#size ||= Number.parseFloat(getComputedStyle(this.group).fontSize);
    const isChosen = ({ text }: AreaName) => text.classList.contains('chosen');
    const placed: { readonly x: number; readonly y: number; readonly half: number }[] = [];
    // What is chosen comes first, and areas before the councils in them, whose names must not lie on theirs.
    for (const name of [...this.#names.values()].sort(
      (one, other) => Number(isChosen(other)) - Number(isChosen(one)),
    )) {
      const { text, x, y, width, height } = name;
      text.setAttribute('transform', `translate(${x} ${y}) scale(${1 / scale})`);
      const half = (text.textContent.length * LETTER * this.#size) / 2;
      const hasRoom = width * scale > 2 * half + MARGIN && height * scale > LEAST_HEIGHT;
      const shown =
        (hasRoom || isChosen(name)) &&
        !placed.some(
          (other) =>
            Math.abs(other.x - x) * scale < other.half + half && Math.abs(other.y - y) * scale < LINE * this.#size,
        );
      if (shown) placed.push({ x, y, half });
      text.classList.toggle('shown', shown);
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
  const text = createShape('text', { class: 'area-name', part: 'area-name', dy: '2.1em' });
  return { text, x, y, width: right - left, height: bottom - top };
}
