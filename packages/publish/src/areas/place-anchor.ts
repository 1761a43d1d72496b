import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** About 100 m: finer than anyone sees and coarse enough to be quick. */
const PRECISION = 0.001;

/** Where a label sits: the old place while that is inside, so that labels do not jump, else the point farthest from any edge. */
export function placeAnchor(geometry: Polygon | MultiPolygon, old: unknown): Position {
  if (isPosition(old) && isInside(geometry, old)) return old;
  const largest = listPolygons(geometry).reduce((a, b) => (measureRing(b[0]) > measureRing(a[0]) ? b : a));
  // A degree of longitude is shorter than one of latitude, so widths are shrunk to match before distances are compared.
  const shrink = Math.cos(((largest[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const [x = 0, y = 0] = polylabel(
    largest.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude * shrink, latitude])),
    PRECISION,
  );
  return [round(x / shrink), round(y)];
}

/** Square degrees of an area, holes left out. Good for comparing two shapes of one area, not for more. */
export function measureArea(geometry: Polygon | MultiPolygon): number {
  return listPolygons(geometry)
    .map(([outer, ...holes]) => measureRing(outer) - holes.reduce((sum, hole) => sum + measureRing(hole), 0))
    .reduce((sum, area) => sum + area, 0);
}

/** Whether a position lies in the shape, holes left out. */
export function isInside(geometry: Polygon | MultiPolygon, [x = NaN, y = NaN]: Position): boolean {
  return listPolygons(geometry).some((rings) => rings.filter((ring) => isInRing(ring, x, y)).length === 1);
}

function listPolygons(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isInRing(ring: Position[], x: number, y: number): boolean {
  let inside = false;
  for (let here = 0, before = ring.length - 1; here < ring.length; before = here++) {
    const [ax = 0, ay = 0] = ring[here] ?? [];
    const [bx = 0, by = 0] = ring[before] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function measureRing(ring: Position[] = []): number {
  let sum = 0;
  for (const [place, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(place + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum / 2);
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length === 2 && value.every((number) => typeof number === 'number');
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
