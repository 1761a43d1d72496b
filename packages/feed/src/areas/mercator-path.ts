import type { Geometry, Position } from 'geojson';

/**
 * Width and height of the whole world in the units of these paths: pixels of a web map at zoom 8, where a tenth of a unit
 * is under 40 m at 52° north.
 */
export const MERCATOR_SIZE = 256 * 2 ** 8;

/** Web Mercator in units of `MERCATOR_SIZE`: x grows to the east, y to the south. */
export function projectMercator([longitude = 0, latitude = 0]: Position): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    MERCATOR_SIZE * (longitude / 360 + 0.5),
    MERCATOR_SIZE * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

/** An area's shape as the `d` of an SVG path, to a tenth of a unit. Empty for what is no area. */
export function toMercatorPath(geometry: Geometry): string {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.flatMap((rings) => rings.map(drawRing)).join('');
}

/** Points that fall together are drawn once, and the last one is the first again: `z` leads there. */
function drawRing(ring: readonly Position[]): string {
  let path = '';
  let last = '';
  for (const position of ring.slice(0, -1)) {
    const [x, y] = projectMercator(position);
    const point = `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
    if (point === last) continue;
    path += `${path === '' ? 'M' : 'L'}${point}`;
    last = point;
  }
  return path === '' ? '' : `${path}z`;
}
