import type { Geometry, Position as Corner } from 'geojson';
import type { Position } from '../partnership.js';
import type { Outline } from './outlines.js';
import { sortByDistance } from './sort-by-distance.js';

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
  return sortByDistance(labels, position)[0]?.outline ?? null;
}

function holdsPosition(geometry: Geometry, position: Position): boolean {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  // Inside a hole, a line from the place to the edge of the world crosses one ring more: even again.
  return polygons.some((rings) => rings.filter((ring) => crossesOddly(ring, position)).length % 2 === 1);
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
