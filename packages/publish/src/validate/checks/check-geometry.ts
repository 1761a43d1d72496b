import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import { readList, readMember } from '../../files/json-members.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, reportWarning, type Fault, type Path } from '../finding.js';

/** A generous box around the United Kingdom, in degrees: west, south, east, north. */
const UK = [-14, 48, 4, 62] as const;

/** What readers bear of one footprint. */
const POSITION_LIMIT = 20_000;

/**
 * Shapes and label positions that are not as RFC 7946 wants them, or not where the United Kingdom is. Which way round a ring runs is no fault:
 * the RFC asks readers to bear both, and ours do.
 */
export function* checkGeometry({ root, records }: FeedDocument): Iterable<Fault> {
  if (readMember(root, 'crs') !== undefined) {
    yield reportWarning(
      ['crs'],
      'GeoJSON no longer has this, and it is not read: positions are always longitude and latitude (WGS 84). Export in that system, and leave this out.',
    );
  }
  for (const { path, properties } of records) {
    const shape = properties['geometryOverride'];
    if (isJsonObject(shape)) {
      yield* listShapeFaults([...path, 'geometryOverride'], shape);
      if (readList(properties['covers']).length === 0) {
        yield reportWarning(
          [...path, 'geometryOverride'],
          'nobody who asks about a place finds what is drawn alone. Add the codes of the areas in it to covers, with "part": true where it holds a part.',
        );
      }
    }
    const feature = readList(readMember(root, 'features'))[Number(path[1])];
    const point = readMember(readMember(feature, 'geometry'), 'coordinates');
    if (isPosition(point) && Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90)
      yield* checkPlaces([...path.slice(0, -1), 'geometry', 'coordinates'], [point], 'The label');
  }
}

/** What is wrong with a Polygon or MultiPolygon, in words. Says nothing of what is neither. */
export function* listShapeFaults(path: Path, shape: JsonObject): Iterable<Fault> {
  const rings = listRings(shape);
  const positions = rings.flatMap(({ ring }) => ring);
  if (positions.length > POSITION_LIMIT) {
    const count = positions.length.toLocaleString('en-GB');
    yield reportError(path, `the shape has ${count} positions; at most 20,000 are read. Simplify it.`);
    return;
  }
  for (const { words, ring } of rings) {
    if (ring.length > 1 && String(ring[0]) !== String(ring.at(-1))) {
      yield reportError(path, `${words} is not closed. Its last position must repeat its first.`);
    } else if (ring.length < 4 && ring.length > 0) {
      yield reportError(path, `${words} has ${ring.length} positions; a closed ring needs four or more.`);
    }
  }
  yield* checkPlaces(path, positions.filter(isPosition), 'The shape');
}

function* checkPlaces(path: Path, positions: readonly Position[], subject: string): Iterable<Fault> {
  if (positions.length === 0) return;
  if (positions.some((position) => position.some((number) => Math.abs(number) > 1000))) {
    yield reportError(
      path,
      'these are metres on the National Grid, it seems. Export the shape as longitude and latitude (WGS 84).',
    );
  } else if (positions.every(([longitude, latitude]) => !isInUk(longitude, latitude) && isInUk(latitude, longitude))) {
    yield reportError(path, 'latitude and longitude are the wrong way round. GeoJSON writes longitude first.');
  } else if (positions.every(([longitude, latitude]) => !isInUk(longitude, latitude))) {
    yield reportWarning(
      path,
      `${subject.toLowerCase()} lies outside the United Kingdom. Check the numbers and their signs.`,
    );
  }
}

type Position = readonly [longitude: number, latitude: number];

interface Ring {
  readonly words: string;
  readonly ring: readonly unknown[];
}

function listRings({ type, coordinates }: JsonObject): Ring[] {
  const polygons = type === 'Polygon' ? [coordinates] : readList(coordinates);
  return polygons.flatMap((polygon, place) =>
    readList(polygon).map((ring, hole) => ({
      words: `${type === 'Polygon' ? '' : `polygon ${place + 1}, `}ring ${hole + 1}`,
      ring: readList(ring),
    })),
  );
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function isInUk(longitude: number, latitude: number): boolean {
  const [west, south, east, north] = UK;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
