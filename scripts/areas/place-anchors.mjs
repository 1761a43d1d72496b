import polylabel from 'polylabel';
import { measureArea } from './cut-units.mjs';

/** About 100 m: finer than anyone sees and coarse enough to be quick. */
const PRECISION = 0.001;

/**
 * Finds where a label sits best: the point of the largest part that is farthest from any edge.
 *
 * @param {GeoJSON.Geometry} geometry a Polygon or MultiPolygon in degrees
 * @returns {[number, number]} longitude and latitude, to four decimals
 */
export function placeAnchor(geometry) {
  const largest = listPolygons(geometry).reduce((a, b) =>
    Math.abs(measureArea(b[0])) > Math.abs(measureArea(a[0])) ? b : a,
  );
  // A degree of longitude is shorter than one of latitude, so widths are shrunk to match before distances are compared.
  const shrink = Math.cos((largest[0][0][1] * Math.PI) / 180);
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon, lat]) => [lon * shrink, lat])),
    PRECISION,
  );
  return [roundDegrees(x / shrink), roundDegrees(y)];
}

/** @returns {GeoJSON.Position[][][]} the polygons of a Polygon or MultiPolygon */
export function listPolygons(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** @returns {number} degrees to four decimals, about 10 m */
export function roundDegrees(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}

/** @returns {boolean} whether the position lies in the Polygon or MultiPolygon, holes left out */
export function isInside(geometry, position) {
  return listPolygons(geometry).some((rings) => rings.filter((ring) => isInRing(ring, position)).length === 1);
}

function isInRing(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
