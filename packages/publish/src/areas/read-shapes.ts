import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { CannotCheckError } from '../cannot-check-error.js';
import { readList } from '../files/json-members.js';
import { readJsonFile, showPath } from '../files/read-inputs.js';

export type Shape = Feature<Polygon | MultiPolygon>;

/** Shapes by the codes of today's areas, and what could not be used. */
export interface ShapesByCode {
  readonly shapes: ReadonlyMap<string, readonly Shape[]>;
  readonly unknownCodes: readonly string[];
}

const GSS_CODE = /^[EKNSW]\d{8}$/;

/**
 * Reads boundary files as the Office for National Statistics publishes them: GeoJSON in degrees, each shape with its code in a property such as
 * `LAD25CD`.
 * @throws CannotCheckError when a file is not that.
 */
export function readShapes(files: readonly string[], register: AreaRegister): ShapesByCode {
  const shapes = new Map<string, Shape[]>();
  const unknownCodes: string[] = [];
  for (const file of files) {
    for (const feature of readFeatures(file)) {
      const code = findCode(feature);
      const shape = readShape(feature, file);
      if (code === null || shape === null) continue;
      const area = register.findArea(code);
      if (!area) unknownCodes.push(code);
      else shapes.set(area.code, [...(shapes.get(area.code) ?? []), shape]);
    }
  }
  return { shapes, unknownCodes };
}

function readFeatures(file: string): readonly unknown[] {
  const { value } = readJsonFile(file);
  const features = isJsonObject(value) && value['type'] === 'FeatureCollection' ? readList(value['features']) : [];
  if (features.some((feature) => findCode(feature) !== null)) return features;
  throw new CannotCheckError(
    `${showPath(file)} holds no areas: it must be GeoJSON, with the code of each area in a property such as LAD25CD.`,
  );
}

function findCode(feature: unknown): string | null {
  const properties = isJsonObject(feature) && isJsonObject(feature['properties']) ? feature['properties'] : {};
  for (const [name, value] of Object.entries(properties)) {
    if (/cd$/i.test(name) && typeof value === 'string' && GSS_CODE.test(value)) return value;
  }
  return null;
}

function readShape(feature: unknown, file: string): Shape | null {
  const geometry = isJsonObject(feature) ? feature['geometry'] : null;
  if (!isJsonObject(geometry) || !/^(?:Multi)?Polygon$/.test(String(geometry['type']))) return null;
  const numbers = readList(geometry['coordinates'])
    .flat(3)
    .filter((value) => typeof value === 'number');
  if (numbers.some((number) => Math.abs(number) > 180)) {
    throw new CannotCheckError(
      `${showPath(file)} is in metres on the National Grid. Download it as GeoJSON in degrees (WGS 84, EPSG:4326).`,
    );
  }
  return { type: 'Feature', properties: {}, geometry: geometry as unknown as Polygon | MultiPolygon };
}
