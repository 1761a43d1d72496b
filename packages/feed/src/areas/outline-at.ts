import type { Geometry, Position as Corner } from 'geojson';
import type { Position } from '../partnership.js';
import { findNearest } from './find-nearest.js';
import type { Outline } from './outlines.js';

/** West, south, east, north of a shape. */
type Box = readonly [number, number, number, number];

/** A place is outside most boxes, and need not be compared with every corner of their shapes. */
const boxes = new WeakMap<Geometry, Box>();

/** The shape that a place lies in; null at sea, and where none of the shapes is. */
export function findOutlineAt(outlines: readonly Outline[], position: Position): Outline | null {
  return outlines.find(({ geometry }) => holdsPosition(geometry, position)) ?? null;
}

/** The shape that a place lies in, or else the one whose label is nearest. Null when there are none. */
export function findOutlineNear(outlines: readonly Outline[], position: Position): Outline | null {
  const within = findOutlineAt(outlines, position);
  if (within) return within;
  const labels = outlines.flatMap((outline) => {
    const { anchor } = outline.properties;
    return anchor ? { outline, position: anchor } : [];
  });
  return findNearest(labels, position)?.outline ?? null;
}

function holdsPosition(geometry: Geometry, position: Position): boolean {
  const polygons = listPolygons(geometry);
  const [west, south, east, north] = findBox(geometry);
  const [longitude, latitude] = position;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  // Inside a hole, a line from the place to the edge of the world crosses one ring more: even again.
  return polygons.some((rings) => rings.filter((ring) => crossesOddly(ring, position)).length % 2 === 1);
}

function findBox(geometry: Geometry): Box {
  const known = boxes.get(geometry);
  if (known) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of listPolygons(geometry)) {
    for (const [longitude = 0, latitude = 0] of outer) {
      if (longitude < west) west = longitude;
      if (longitude > east) east = longitude;
      if (latitude < south) south = latitude;
      if (latitude > north) north = latitude;
    }
  }
  const box: Box = [west, south, east, north];
  boxes.set(geometry, box);
  return box;
}

function listPolygons(geometry: Geometry): readonly (readonly (readonly Corner[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Whether a line from the place to the east crosses the ring an odd number of times. */
function crossesOddly(ring: readonly Corner[], [longitude, latitude]: Position): boolean {
  let odd = false;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    const crosses =
      fromY > latitude !== toY > latitude && longitude < fromX + ((toX - fromX) * (latitude - fromY)) / (toY - fromY);
    if (crosses) odd = !odd;
    [fromX, fromY] = [toX, toY];
  }
  return odd;
}
