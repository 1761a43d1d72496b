import type { Geometry, Position } from 'geojson';

/** West, south, east, north of a shape, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const boxes = new WeakMap<Geometry, Box>();

/** The box around an area's shape, measured once; turned inside out for what is no area. */
export function findBox(geometry: Geometry): Box {
  const known = boxes.get(geometry);
  if (known) return known;
  const box = measureBox(listPolygons(geometry));
  boxes.set(geometry, box);
  return box;
}

/** The polygons of an area, each with its outer ring first; none of what is no area. */
export function listPolygons(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Outer rings alone: holes lie within them. */
function measureBox(polygons: ReturnType<typeof listPolygons>): Box {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [outer = []] of polygons) {
    for (let index = 0; index < outer.length; index += 1) {
      const longitude = outer[index]?.[0] ?? 0;
      const latitude = outer[index]?.[1] ?? 0;
      if (longitude < west) west = longitude;
      if (longitude > east) east = longitude;
      if (latitude < south) south = latitude;
      if (latitude > north) north = latitude;
    }
  }
  return [west, south, east, north];
}
