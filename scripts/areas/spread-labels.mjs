import { measureArea } from './cut-units.mjs';
import { isInside, listPolygons, placeAnchor, roundDegrees } from './place-anchors.mjs';

/** Trial points along the longer side of a footprint. */
const GRID = 48;

/** Enough rounds for the parts to settle on every footprint we have. */
const ROUNDS = 20;

/**
 * Places labels in one footprint so that each is far from the edge, from one another and from labels already placed. One label
 * with nothing near it lands on the footprint's anchor.
 *
 * The largest polygon is divided into as many compact parts as there are labels, and each label goes to the point of its part
 * that is farthest from anything.
 *
 * @param {GeoJSON.MultiPolygon} footprint in degrees
 * @param {number} count how many labels share it
 * @param {readonly [number, number][]} placed labels to keep away from
 * @returns {[number, number][]} positions to four decimals, west to east
 */
export function spreadLabels(footprint, count, placed) {
  const largest = findLargestPolygon(footprint);
  const distance = measureOnGround(largest.coordinates[0][0][1]);
  const candidates = [placeAnchor(largest), ...listGridPoints(largest)].map((position) => ({
    position,
    clearance: Math.min(
      measureClearance(largest.coordinates, position, distance),
      ...placed.map((other) => distance(other, position)),
    ),
  }));
  const parts = divide(candidates, count, distance);
  const labels = parts.map((part) => {
    const others = parts.filter((other) => other !== part).flat();
    const scored = part.map(({ position, clearance }) => ({
      position,
      score: Math.min(clearance, ...others.map((other) => distance(other.position, position))),
    }));
    return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).position;
  });
  return labels.sort(([a], [b]) => a - b);
}

/** @returns {number} size of a footprint's largest polygon in square degrees, for telling small footprints from large */
export function measureFootprint(footprint) {
  return Math.abs(measureArea(findLargestPolygon(footprint).coordinates[0]));
}

function findLargestPolygon(footprint) {
  const polygons = listPolygons(footprint).map((coordinates) => ({ type: 'Polygon', coordinates }));
  const sizeOf = (polygon) => Math.abs(measureArea(polygon.coordinates[0]));
  return polygons.reduce((best, polygon) => (sizeOf(polygon) > sizeOf(best) ? polygon : best));
}

/** @returns {(a: number[], b: number[]) => number} distance in degrees of latitude, right near the given latitude */
function measureOnGround(latitude) {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return ([ax, ay], [bx, by]) => Math.hypot((ax - bx) * shrink, ay - by);
}

function listGridPoints(polygon) {
  const xs = polygon.coordinates[0].map(([x]) => x);
  const ys = polygon.coordinates[0].map(([, y]) => y);
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const step = Math.max(east - west, north - south) / GRID;
  const points = [];
  for (let y = south + step / 2; y < north; y += step) {
    for (let x = west + step / 2; x < east; x += step) {
      const point = [roundDegrees(x), roundDegrees(y)];
      if (isInside(polygon, point)) points.push(point);
    }
  }
  return points;
}

function measureClearance(rings, position, distance) {
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      least = Math.min(least, distance(position, findNearest(ring[i - 1], ring[i], position)));
    }
  }
  return least;
}

/** The point of a line from `a` to `b` nearest to `position`, as if degrees were square: near enough for a label. */
function findNearest([ax, ay], [bx, by], [x, y]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return [ax + along * dx, ay + along * dy];
}

/** Divides candidates into compact parts (k-means, begun with points far apart so that it always ends the same). */
function divide(candidates, count, distance) {
  if (count === 1) return [candidates];
  const points = candidates.map(({ position }) => position);
  let centres = [points.reduce((a, b) => (b[0] < a[0] ? b : a))];
  while (centres.length < count) {
    const apart = (point) => Math.min(...centres.map((centre) => distance(centre, point)));
    centres.push(points.reduce((a, b) => (apart(b) > apart(a) ? b : a)));
  }
  let parts = [];
  for (let round = 0; round < ROUNDS; round++) {
    parts = centres.map(() => []);
    for (const candidate of candidates) {
      const away = centres.map((centre) => distance(centre, candidate.position));
      parts[away.indexOf(Math.min(...away))].push(candidate);
    }
    centres = parts.map((part) =>
      [0, 1].map((axis) => part.reduce((sum, { position }) => sum + position[axis], 0) / part.length),
    );
  }
  return parts;
}
