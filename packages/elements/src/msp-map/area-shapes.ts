import type { MapArea } from './map-area.js';
import { MERCATOR_SIZE, toMercatorPath } from '@msp-widgets/feed/areas/mercator-path.js';
import type { Outline } from '@msp-widgets/feed/areas/outlines.js';
import { AreaNames } from './area-names.js';
import { AreaPatterns } from './area-patterns.js';
import { createShape } from './create-shape.js';

/** Pixels of the whole world from which on council lines can be told apart: a little further out than where they are first fetched. */
const DETAIL_SIZE = 40_000;

/** The areas as SVG shapes in Mercator units. The picture is for the pointer; the same areas are in a list for everybody. */
export class AreaShapes {
  /** What is drawn, from the back to the front. */
  readonly group = createShape('g');
  /** Width and height of the whole world in the units of the shapes. */
  readonly size = MERCATOR_SIZE;
  readonly #land = createShape('g');
  readonly #outside = createShape('g');
  readonly #inside = createShape('g');
  readonly #councils = createShape('g', { class: 'councils' });
  readonly #patterns = new AreaPatterns();
  readonly #names = new AreaNames();
  /** Pixels for a unit; 0 while that is not known. */
  #scale = 0;
  readonly #areas = new Map<string, SVGPathElement>();
  #landDrawn: readonly Outline[] | null = null;
  readonly #onDetail: () => void;

  /** @param onDetail called when council lines come into sight, or no longer can be told apart */
  constructor(onDetail: () => void) {
    this.#onDetail = onDetail;
    // Edges of what lies outside, were they in front, would cover those of what lies inside.
    this.group.append(
      this.#patterns.definitions,
      this.#land,
      this.#outside,
      this.#councils,
      this.#inside,
      this.#names.group,
    );
  }

  /** Draws land for orientation: countries that no partnership here covers. Other land is of another boundary file, whose areas are yet to be drawn. */
  drawLand(outlines: readonly Outline[]): void {
    if (outlines === this.#landDrawn) return;
    this.#landDrawn = outlines;
    for (const shape of this.#areas.values()) shape.remove();
    this.#areas.clear();
    this.#names.clear();
    this.#land.replaceChildren(...outlines.map((outline) => createPath(outline, 'land')));
  }

  /** Draws areas with their coverage; those drawn before are kept and only get their new coverage. */
  drawAreas(areas: readonly MapArea[]): void {
    for (const { outline, coverage, count, divided = false } of areas) {
      const id = String(outline.id);
      const shape = this.#areas.get(id) ?? createPath(outline, 'outline');
      this.#areas.set(id, shape);
      shape.dataset['id'] = id;
      shape.dataset['coverage'] = coverage;
      shape.dataset['count'] = String(count);
      shape.classList.toggle('divided', divided);
      const layer = coverage === 'outside' ? this.#outside : this.#inside;
      if (shape.parentNode !== layer) layer.append(shape);
    }
    this.#names.draw(areas);
  }

  /** Draws councils under the edges of the areas, which then are edges only. */
  drawCouncils(councils: readonly MapArea[]): void {
    for (const { outline, coverage, count } of councils) {
      const id = String(outline.id);
      const shape = this.#areas.get(id) ?? createPath(outline, 'council');
      this.#areas.set(id, shape);
      Object.assign(shape.dataset, { id, coverage, count: String(count) });
      if (!shape.parentNode) this.#councils.append(shape);
    }
    this.#names.draw(councils, true);
    this.#markDetail();
  }

  /** Sets which areas are marked as those of the choice; the others lose their mark. */
  highlight(ids: ReadonlySet<string>): void {
    this.#names.highlight(ids);
    for (const [id, shape] of this.#areas) {
      const chosen = ids.has(id);
      if (shape.classList.contains('chosen') === chosen) continue;
      shape.classList.toggle('chosen', chosen);
      // Edges of a neighbour drawn later would cover those of the chosen one.
      if (chosen) shape.parentNode?.append(shape);
    }
  }

  /** Tells what is drawn of a size that does not grow with the map how large that is now. @param scale pixels for a unit */
  setScale(scale: number): void {
    this.#scale = scale;
    this.#markDetail();
    this.#patterns.setScale(scale);
    this.#names.setScale(scale);
  }

  /** Whether councils are what is seen, and areas only their edges. */
  get isDetailed(): boolean {
    return this.group.classList.contains('detailed');
  }

  #markDetail(): void {
    const isDetailed = this.#scale * this.size >= DETAIL_SIZE && this.#councils.hasChildNodes();
    if (isDetailed === this.isDetailed) return;
    this.group.classList.toggle('detailed', isDetailed);
    this.#onDetail();
  }

  /** The area that an event happened in; null for one that the page does not speak about. */
  findArea({ target }: Event): string | null {
    const { id, coverage } = target instanceof SVGElement ? target.dataset : {};
    return id === undefined || coverage === 'outside' ? null : id;
  }
}

function createPath(outline: Outline, part: 'land' | 'outline' | 'council'): SVGPathElement {
  const path = createShape('path');
  path.setAttribute('d', toMercatorPath(outline.geometry));
  path.setAttribute('class', part);
  path.setAttribute('part', part);
  return path;
}
