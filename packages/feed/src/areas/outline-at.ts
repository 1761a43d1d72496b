import type { Geometry, Position as Corner } from 'geojson';
import type { Position } from '../partnership.js';
import { findNearest } from './find-nearest.js';
import type { Outline } from './outlines.js';
import { isInBox, measureShape } from './shape-box.js';

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
  const [longitude, latitude] = position;
  const { box, polygons } = measureShape(geometry);
  // A place is outside most boxes, and need not be compared with every corner of what is in them.
  if (!isInBox(box, longitude, latitude)) return false;
  // Inside a hole, a line from the place to the edge of the world crosses one ring more: even again.
  return polygons.some(
    (polygon) =>
      isInBox(polygon.box, longitude, latitude) &&
      polygon.rings.filter((ring) => crossesOddly(ring, position)).length % 2 === 1,
  );
}

/** Whether a line from the place to the east crosses the ring an odd number of times. */
function crossesOddly(ring: readonly Corner[], [longitude, latitude]: Position): boolean {
  let odd = false;
  let fromX = ring.at(-1)?.[0] ?? 0;
  let fromY = ring.at(-1)?.[1] ?? 0;
  for (let index = 0; index < ring.length; index += 1) {
    const toX = ring[index]?.[0] ?? 0;
    const toY = ring[index]?.[1] ?? 0;
    const crosses =
      fromY > latitude !== toY > latitude && longitude < fromX + ((toX - fromX) * (latitude - fromY)) / (toY - fromY);
    if (crosses) odd = !odd;
    fromX = toX;
    fromY = toY;
  }
  return odd;
}
