import type { Geometry } from 'geojson';
import type { Coverage } from '@msp-widgets/feed/areas/coverage.js';
import { toMercatorPath } from '@msp-widgets/feed/areas/mercator-path.js';
import type { Outline } from '@msp-widgets/feed/areas/outlines.js';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

export interface MapArea {
  readonly outline: Outline;
  /** `outside` is an area that the page does not speak about. */
  readonly coverage: Coverage | 'outside';
}

/** South-west corner, north-east corner: latitude and longitude. */
export type Corners = readonly [readonly [number, number], readonly [number, number]];

/** The areas as SVG shapes in Mercator units. The picture is for the pointer; the same areas are in a list for everybody. */
export class AreaShapes {
  /** What is drawn, from the back to the front. */
  readonly group = createShape('g');
  readonly #land = createShape('g');
  readonly #outside = createShape('g');
  readonly #inside = createShape('g');
  readonly #areas = new Map<string, { readonly shape: SVGPathElement; readonly geometry: Geometry }>();

  constructor() {
    // Edges of what lies outside, were they in front, would cover those of what lies inside.
    this.group.append(this.#land, this.#outside, this.#inside);
  }

  /** Draws land for orientation: countries that no partnership here covers. */
  drawLand(outlines: readonly Outline[]): void {
    this.#land.replaceChildren(...outlines.map((outline) => createPath(outline, 'land')));
  }

  /** Draws areas with their coverage; those drawn before are kept and only get their new coverage. */
  drawAreas(areas: readonly MapArea[]): void {
    for (const { outline, coverage } of areas) {
      const id = String(outline.id);
      const shape = this.#areas.get(id)?.shape ?? createPath(outline, 'outline');
      this.#areas.set(id, { shape, geometry: outline.geometry });
      shape.dataset['id'] = id;
      shape.dataset['coverage'] = coverage;
      const layer = coverage === 'outside' ? this.#outside : this.#inside;
      if (shape.parentNode !== layer) layer.append(shape);
    }
  }

  /** Sets which areas are marked as those of the choice; the others lose their mark. */
  highlight(ids: ReadonlySet<string>): void {
    for (const [id, { shape }] of this.#areas) {
      const chosen = ids.has(id);
      if (shape.classList.contains('chosen') === chosen) continue;
      shape.classList.toggle('chosen', chosen);
      // Edges of a neighbour drawn later would cover those of the chosen one.
      if (chosen) shape.parentNode?.append(shape);
    }
  }

  /** The area that an event happened in; null for one that the page does not speak about. */
  findArea({ target }: Event): string | null {
    const { id, coverage } = target instanceof SVGElement ? target.dataset : {};
    return id === undefined || coverage === 'outside' ? null : id;
  }

  /** The corners around areas; null when none of them is drawn. */
  measure(ids: Iterable<string>): Corners | null {
    let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const id of ids) {
      for (const [longitude = 0, latitude = 0] of listPositions(this.#areas.get(id)?.geometry)) {
        south = Math.min(south, latitude);
        west = Math.min(west, longitude);
        north = Math.max(north, latitude);
        east = Math.max(east, longitude);
      }
    }
    return south > north
      ? null
      : [
          [south, west],
          [north, east],
        ];
  }
}

function createPath(outline: Outline, part: 'land' | 'outline'): SVGPathElement {
  const path = createShape('path');
  path.setAttribute('d', toMercatorPath(outline.geometry));
  path.setAttribute('class', part);
  path.setAttribute('part', part);
  return path;
}

function createShape<Tag extends 'g' | 'path'>(tag: Tag): SVGElementTagNameMap[Tag] {
  return document.createElementNS(SVG_NAMESPACE, tag);
}

/** Corners of the outer rings: holes lie within them. */
function listPositions(geometry: Geometry | undefined): readonly (readonly number[])[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flatMap(([outer]) => outer ?? []);
  return [];
}
