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
  /** A council's: it lies in an area that may have a name, too. */
  readonly inner: boolean;
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

  /** @param inner whether these are councils */
  draw(areas: readonly MapArea[], inner = false): void {
    for (const area of areas) {
      const id = String(area.outline.id);
      const name = this.#names.get(id) ?? (this.#has(area.name) ? null : createName(area, inner));
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
    const placed: { readonly x: number; readonly y: number; readonly half: number }[] = [];
    const wanted = [...this.#names.values()].map((name) => this.#measure(name));
    for (const { name, half, hasRoom, isChosen } of wanted.sort((one, other) => one.rank - other.rank)) {
      const { text, x, y } = name;
      text.setAttribute('transform', `translate(${x} ${y}) scale(${1 / scale})`);
      const shown =
        (hasRoom || isChosen) &&
        !placed.some(
          (other) =>
            Math.abs(other.x - x) * scale < other.half + half && Math.abs(other.y - y) * scale < LINE * this.#size,
        );
      if (shown) placed.push({ x, y, half });
      text.classList.toggle('shown', shown);
    }
  }

  /** How much room a name needs and has, and which come first: names must not lie on each other. */
  #measure(name: AreaName) {
    const { text, width, height, inner } = name;
    const half = (text.textContent.length * LETTER * this.#size) / 2;
    const hasRoom = width * this.#scale > 2 * half + MARGIN && height * this.#scale > LEAST_HEIGHT;
    const isChosen = text.classList.contains('chosen');
    // In a council that has room for its own name, that of the area around it would be taken for the council's.
    const order = !inner ? 1 : hasRoom ? 0 : 2;
    return { name, half, hasRoom, isChosen, rank: isChosen ? order : order + 3 };
  }
}

/** Null for an area that has no place for a name. */
function createName({ outline }: MapArea, inner: boolean): AreaName | null {
  const { anchor } = outline.properties;
  const corners = measureCorners([outline]);
  if (!anchor || !corners) return null;
  const [[south, west], [north, east]] = corners;
  const [x, y] = projectMercator([...anchor]);
  const [left, bottom] = projectMercator([west, south]);
  const [right, top] = projectMercator([east, north]);
  const text = createShape('text', { class: 'area-name', part: 'area-name', dy: '2.1em' });
  return { text, inner, x, y, width: right - left, height: bottom - top };
}
