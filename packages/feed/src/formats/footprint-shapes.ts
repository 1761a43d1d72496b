import type { GeoJsonProperties } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Area, AreaRegister } from '../areas/area-register.js';
import type { Partnership, Position } from '../partnership.js';

/** Rings of a GeoJSON MultiPolygon. */
export type MultiPolygonRings = readonly (readonly (readonly Position[])[])[];

/** The shape of what a partnership covers, and how far it can be trusted. */
export interface FootprintShape {
  /** Outer rings counter-clockwise, holes clockwise (RFC 7946); empty when no shape is known. */
  readonly rings: MultiPolygonRings;
  /** Codes that are drawn too large: only a part of the area is covered, or a larger area stands in for it. */
  readonly largerThan: readonly string[];
  /** Codes without any shape. */
  readonly missing: readonly string[];
}

interface Shape {
  readonly topology: Topology;
  readonly geometry: Polygon | MultiPolygon;
}

interface Found {
  /** Ids of the shapes, each with the area it stands for. */
  readonly shapes: ReadonlyMap<string, Area>;
  readonly exact: boolean;
}

/** Five decimal places are about a metre: finer than any boundary file for the web. */
const PRECISION = 1e5;

/** Draws footprints from boundary files. Where several files hold a shape for a code, the first one counts. */
export class FootprintShapes {
  readonly #register: AreaRegister;
  readonly #shapes = new Map<string, Shape>();

  constructor(register: AreaRegister, topologies: readonly Topology[]) {
    this.#register = register;
    for (const topology of topologies) {
      for (const geometry of Object.values(topology.objects).flatMap(listPolygons)) {
        const id = String(geometry.id);
        if (!this.#shapes.has(id)) this.#shapes.set(id, { topology, geometry });
      }
    }
  }

  /** A footprint that the record brings along stands in place of its codes. */
  drawFootprint({ geometryOverride, covers }: Partnership): FootprintShape {
    if (geometryOverride !== null) {
      const { type, coordinates } = geometryOverride;
      return { rings: wind(type === 'Polygon' ? [coordinates] : coordinates), largerThan: [], missing: [] };
    }
    const shapes = new Map<string, Area>();
    const largerThan = new Set<string>();
    const missing = new Set<string>();
    for (const { code, part } of covers) {
      const area = this.#register.findArea(code);
      const found = area && this.#findShapes(area);
      if (!found) missing.add(code);
      else if (part || !found.exact) largerThan.add(code);
      for (const [id, drawn] of found?.shapes ?? []) shapes.set(id, drawn);
    }
    return { rings: this.#joinShapes(shapes), largerThan: [...largerThan], missing: [...missing] };
  }

  /** The area's own shape, else those of the areas it is made of, else the smallest larger one. */
  #findShapes(area: Area): Found | null {
    if (this.#shapes.has(area.code)) return { shapes: new Map([[area.code, area]]), exact: true };
    const inside = [...this.#register.areas].filter(({ parents }) => parents.includes(area.code));
    if (inside.length > 0 && inside.every(({ code }) => this.#shapes.has(code))) {
      return { shapes: new Map(inside.map((part) => [part.code, part])), exact: true };
    }
    const around = [area.drawnAs, ...this.#register.listContaining(area.code).map(({ code }) => code)];
    const id = around.find((code) => code !== undefined && this.#shapes.has(code));
    return id === undefined ? null : { shapes: new Map([[id, area]]), exact: false };
  }

  /** One shape without inner borders, as far as the areas are from one file. */
  #joinShapes(shapes: ReadonlyMap<string, Area>): MultiPolygonRings {
    const byTopology = new Map<Topology, (Polygon | MultiPolygon)[]>();
    for (const [id, area] of shapes) {
      const shape = this.#shapes.get(id);
      // A shape inside another one must go: two layers of the same land would cancel each other out.
      const isInside = this.#register.listContaining(area.code).some(({ code }) => code !== id && shapes.has(code));
      if (!shape || isInside) continue;
      byTopology.set(shape.topology, [...(byTopology.get(shape.topology) ?? []), shape.geometry]);
    }
    return wind([...byTopology].flatMap(([topology, geometries]) => merge(topology, geometries).coordinates));
  }
}

function listPolygons(object: GeometryObject<GeoJsonProperties>): (Polygon | MultiPolygon)[] {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(listPolygons);
  return object.id !== undefined && (object.type === 'Polygon' || object.type === 'MultiPolygon')
    ? [object as Polygon | MultiPolygon]
    : [];
}

function wind(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): MultiPolygonRings {
  return polygons.map((rings) => rings.map((ring, place) => windRing(ring.map(roundPosition), place === 0)));
}

function windRing(ring: Position[], isOuter: boolean): Position[] {
  return measureArea(ring) > 0 === isOuter ? ring : ring.reverse();
}

/** Twice the area in square degrees; more than 0 when the ring runs counter-clockwise. */
function measureArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[place + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function roundPosition([longitude = 0, latitude = 0]: readonly number[]): Position {
  return [Math.round(longitude * PRECISION) / PRECISION, Math.round(latitude * PRECISION) / PRECISION];
}
