import type { Geometry, Position } from 'geojson';

/** West, south, east, north of a shape, in degrees; turned inside out when there is no shape. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A polygon, its outer ring first, and the box around it. */
export interface BoxedPolygon {
  readonly rings: readonly (readonly Position[])[];
  readonly box: Box;
}

interface BoxedShape {
  readonly polygons: readonly BoxedPolygon[];
  readonly box: Box;
}

const shapes = new WeakMap<Geometry, BoxedShape>();

/** The polygons of an area and the boxes around each and all of them, measured once; empty for what is no area. */
export function measureShape(geometry: Geometry): BoxedShape {
  const known = shapes.get(geometry);
  if (known) return known;
  const polygons = listPolygons(geometry).map((rings) => ({ rings, box: measureRing(rings[0] ?? []) }));
  const shape = { polygons, box: joinBoxes(polygons.map(({ box }) => box)) };
  shapes.set(geometry, shape);
  return shape;
}

/** The polygons of an area, each with its outer ring first; none of what is no area. */
export function listPolygons(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

export function isInBox([west, south, east, north]: Box, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

export function joinBoxes(boxes: readonly Box[]): Box {
  return boxes.reduce<Box>(
    (joined, box) => [
      Math.min(joined[0], box[0]),
      Math.min(joined[1], box[1]),
      Math.max(joined[2], box[2]),
      Math.max(joined[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** Without iterators, as in `mercator-path.ts`. */
function measureRing(ring: readonly Position[]): Box {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let index = 0; index < ring.length; index += 1) {
    const longitude = ring[index]?.[0] ?? 0;
    const latitude = ring[index]?.[1] ?? 0;
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return [west, south, east, north];
}
