import type { Geometry, Position } from 'geojson';

/**
 * Width and height of the whole world in the units of these paths: pixels of a web map at zoom 11, where one is under 50 m
 * at 52° north. Paths have whole numbers, which are written and read fastest.
 */
export const MERCATOR_SIZE = 256 * 2 ** 11;

/** Web Mercator in units of `MERCATOR_SIZE`: x grows to the east, y to the south. */
export function projectMercator([longitude = 0, latitude = 0]: Position): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    MERCATOR_SIZE * (longitude / 360 + 0.5),
    MERCATOR_SIZE * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

/** An area's shape as the `d` of an SVG path, to one unit. Empty for what is no area. */
export function toMercatorPath(geometry: Geometry): string {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.flatMap((rings) => rings.map(drawRing)).join('');
}

/** Points that fall together are drawn once, and the last one is the first again: `z` leads there. */
function drawRing(ring: readonly Position[]): string {
  let path = '';
  let lines = '';
  let [lastX, lastY] = [0, 0];
  for (const position of ring.slice(0, -1)) {
    const point = projectMercator(position);
    const x = Math.round(point[0]);
    const y = Math.round(point[1]);
    if (path === '') path = `M${x} ${y}l`;
    else if (x !== lastX || y !== lastY) lines += `${x - lastX} ${y - lastY} `;
    [lastX, lastY] = [x, y];
  }
  return lines === '' ? '' : `${path}${lines}z`;
}
