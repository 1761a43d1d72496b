import type { Geometry, Position } from 'geojson';
import { listPolygons } from './shape-box.js';

/**
 * Width and height of the whole world in the units of these paths: pixels of a web map at zoom 11, where one is under 50 m
 * at 52° north. Paths have whole numbers, which are written and read fastest.
 */
export const MERCATOR_SIZE = 256 * 2 ** 11;

/** Web Mercator in units of `MERCATOR_SIZE`: x grows to the east, y to the south. */
export function projectMercator([longitude = 0, latitude = 0]: Position): [number, number] {
  return [projectLongitude(longitude), projectLatitude(latitude)];
}

/** An area's shape as the `d` of an SVG path, to one unit. Empty for what is no area. */
export function toMercatorPath(geometry: Geometry): string {
  return listPolygons(geometry)
    .flatMap((rings) => rings.map(drawRing))
    .join('');
}

function projectLongitude(longitude: number): number {
  return MERCATOR_SIZE * (longitude / 360 + 0.5);
}

function projectLatitude(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return MERCATOR_SIZE * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
}

/**
 * Points that fall together are drawn once, and the last one is the first again: `z` leads there. Written without iterators and
 * arrays of two: this is the first that a page does with ten thousand points, before the browser has compiled it.
 */
function drawRing(ring: readonly Position[]): string {
  let path = '';
  let lines = '';
  let lastX = 0;
  let lastY = 0;
  for (let index = 0; index < ring.length - 1; index += 1) {
    const position = ring[index];
    const x = Math.round(projectLongitude(position?.[0] ?? 0));
    const y = Math.round(projectLatitude(position?.[1] ?? 0));
    if (path === '') path = `M${x} ${y}l`;
    else if (x !== lastX || y !== lastY) lines += `${x - lastX} ${y - lastY} `;
    lastX = x;
    lastY = y;
  }
  return lines === '' ? '' : `${path}${lines}z`;
}
