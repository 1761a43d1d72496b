import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { listOutlines, type Outline } from '@msp-widgets/feed/areas/outlines.js';
import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { isInside } from '../areas/place-anchor.js';
import { readList, readMember } from '../files/json-members.js';

/** Shapes by which labels are placed, the finest last: a council's own before the force area around it. */
const LAYERS = ['ctry', 'rgn', 'pfa', 'utla'] as const;

/** Degrees of latitude between labels of one area, about 2 km. */
const STEP = 0.02;
/** Each label lies this many turns further round the area's own: no two ever lie on one line. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const TRIES = 400;

/**
 * Gives each partnership without a place for its label one inside the first area that it covers: that of the area itself, or near it when others have
 * the same. Those for a whole nation have none, and places that are given stay. The same feed gives the same places.
 */
export function placeLabels(
  features: readonly unknown[],
  register: AreaRegister,
  topologies: readonly Topology[],
): readonly unknown[] {
  const shapes = new Map<string, Outline>();
  for (const layer of LAYERS) {
    for (const topology of topologies) {
      for (const outline of listOutlines(topology, layer)) shapes.set(String(outline.id), outline);
    }
  }
  const taken = new Map<Outline, number>();
  return features.map((feature) => {
    const shape = isJsonObject(feature) ? findShape(feature, register, shapes) : null;
    if (!shape || !isJsonObject(feature)) return feature;
    const position = findFree(shape, taken);
    return position ? { ...feature, geometry: { type: 'Point', coordinates: position } } : feature;
  });
}

/** Null where no label is needed, or none can be placed. */
function findShape(feature: JsonObject, register: AreaRegister, shapes: ReadonlyMap<string, Outline>): Outline | null {
  const { geometry = null, properties } = feature;
  if (geometry !== null || readMember(properties, 'level') === 'national') return null;
  const [first] = readList(readMember(properties, 'covers'));
  const code = readMember(first, 'code');
  const area = typeof code === 'string' ? register.findArea(code) : undefined;
  return (area && shapes.get(area.drawnAs ?? area.code)) ?? null;
}

/** The next place on a spiral around the area's own that lies inside it. */
function findFree(shape: Outline, taken: Map<Outline, number>): readonly [number, number] | null {
  const { anchor } = shape.properties;
  if (!anchor) return null;
  const [longitude, latitude] = anchor;
  const stretch = 1 / Math.cos((latitude * Math.PI) / 180);
  const first = taken.get(shape) ?? 0;
  for (let place = first; place < first + TRIES; place++) {
    const [distance, angle] = [STEP * Math.sqrt(place), place * TURN];
    const position = [
      round(longitude + distance * Math.cos(angle) * stretch),
      round(latitude + distance * Math.sin(angle)),
    ] as const;
    if (!isInside(shape.geometry as Polygon | MultiPolygon, [...position])) continue;
    taken.set(shape, place + 1);
    return position;
  }
  return anchor;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
