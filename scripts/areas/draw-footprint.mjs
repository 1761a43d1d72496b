import { feature, mergeArcs } from 'topojson-client';
import { listPolygons } from './place-anchors.mjs';

/** Which object of the area files holds the shapes of a kind; every other kind is a council. */
const OBJECT_OF_KIND = new Map([
  ['nation', 'ctry'],
  ['region', 'rgn'],
  ['police-force-area', 'pfa'],
]);

/**
 * Prepares the area files for looking shapes up.
 *
 * @param {object} areas the topology of `areas.topo.json`
 * @param {object} councils the topology of `councils.topo.json`
 * @returns {{ findEntry(code: string): object | undefined, findShape(entry: object): object | undefined,
 *   drawFootprint(codes: readonly string[]): GeoJSON.MultiPolygon }} `findEntry` also knows former codes; `findShape`
 *   answers `{ object, geometry }`; `drawFootprint` joins the shapes of all codes that have one
 */
export function openAreas(areas, councils) {
  const entries = new Map(areas.register.map((entry) => [entry.code, entry]));
  for (const entry of areas.register) for (const code of entry.formerCodes ?? []) entries.set(code, entry);
  const topologies = { pfa: areas, rgn: areas, ctry: areas, utla: councils };
  const shapes = new Map();
  for (const [object, topology] of Object.entries(topologies)) {
    for (const geometry of topology.objects[object].geometries) shapes.set(`${object} ${geometry.id}`, geometry);
  }

  const findEntry = (code) => entries.get(code);
  const findShape = ({ kind, code, drawnAs = code }) => {
    const object = OBJECT_OF_KIND.get(kind) ?? 'utla';
    const geometry = shapes.get(`${object} ${drawnAs}`);
    return geometry && { object, geometry };
  };
  const drawFootprint = (codes) => {
    const found = new Map();
    for (const entry of codes.map(findEntry)) {
      const shape = entry && findShape(entry);
      if (shape) found.set(shape.object, (found.get(shape.object) ?? new Set()).add(shape.geometry));
    }
    const merged = [...found].map(([object, geometries]) => mergeArcs(topologies[object], [...geometries]));
    const drawn = merged.map((geometry, index) => feature(topologies[[...found.keys()][index]], geometry).geometry);
    return { type: 'MultiPolygon', coordinates: drawn.flatMap(listPolygons) };
  };
  return { findEntry, findShape, drawFootprint };
}
