import { isJsonObject, reader } from './json-readers.js';
import type { PolygonGeometry, Position } from './partnership.js';

const POSITION_LIMIT = 20_000;

/** Reads a GeoJSON Point. 0 is a coordinate like any other: Greenwich lies on it. */
export const readPoint = reader('a GeoJSON Point', (value) =>
  isJsonObject(value) && value.type === 'Point' ? readPosition(value.coordinates) : null,
);

/** Reads a GeoJSON Polygon or MultiPolygon, as a whole or not at all: half a footprint would be a wrong answer. */
export const readPolygonGeometry = reader<PolygonGeometry>('a GeoJSON Polygon or MultiPolygon', (value) => {
  if (!isJsonObject(value)) return null;
  let count = 0;
  const readRing = (ring: unknown) => {
    if (!Array.isArray(ring) || ring.length < 4 || (count += ring.length) > POSITION_LIMIT) return null;
    const positions = readAll(ring, readPosition);
    return positions && String(positions[0]) === String(positions.at(-1)) ? positions : null;
  };
  const readPolygon = (rings: unknown) => readAll(rings, readRing);
  const { type, coordinates } = value;
  if (type === 'Polygon') {
    const polygon = readPolygon(coordinates);
    return polygon && { type, coordinates: polygon };
  }
  const polygons = type === 'MultiPolygon' ? readAll(coordinates, readPolygon) : null;
  return polygons && { type: 'MultiPolygon', coordinates: polygons };
});

/** Every element read, or null when it is not a list, is empty, or one of them is refused. */
function readAll<T>(value: unknown, read: (element: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const list: T[] = [];
  for (const element of value) {
    const result = read(element);
    if (result === null) return null;
    list.push(result);
  }
  return list;
}

function readPosition(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const longitude: unknown = value[0];
  const latitude: unknown = value[1];
  return isDegree(longitude, 180) && isDegree(latitude, 90) ? [longitude, latitude] : null;
}

function isDegree(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= limit;
}
