import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { gzipSync } from 'node:zlib';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';
import { measureArea, placeAnchor } from './place-anchor.js';
import { planLayers, type Parts } from './plan-layers.js';
import type { Shape } from './read-shapes.js';

type Members = Record<string, unknown>;
type Lines = Topology<Objects<Members>>;

/** A boundary file as it is published: TopoJSON on a grid, with members of its own beside. */
export type BoundaryFile = Topology<Record<string, GeometryCollection>> & Record<string, unknown>;

export interface ReplaceOptions {
  readonly register: AreaRegister;
  /** Shapes by code. */
  readonly shapes: ReadonlyMap<string, readonly Shape[]>;
  /** Largest size of a file, in bytes after gzip: the lines are as fine as this allows. */
  readonly maxBytes: number;
}

export interface Replaced {
  /** The files in their order, with new shapes. */
  readonly files: readonly BoundaryFile[];
  /** Codes that have a new shape. */
  readonly replaced: readonly string[];
  /** Codes that keep their old shape, because the given ones do not fill it. */
  readonly kept: readonly string[];
  /** Codes whose new shape is much larger or smaller than the old one. */
  readonly suspicious: readonly string[];
  /** False when even the coarsest lines make a file too large. */
  readonly isSmallEnough: boolean;
}

/** A shape that grows or shrinks by more than this is probably of another kind, such as one that reaches out to sea. */
const AREA_TOLERANCE = 1.25;

/** Halvings of the range of detail: the last one changes the size by well under one per cent. */
const STEPS = 14;

/**
 * Draws the areas of boundary files anew. Codes, label places, register and every other member stay; areas that the given shapes do not fill keep
 * their old shape. All files are simplified alike, so that one line is one line in each.
 */
export function replaceShapes(
  files: readonly BoundaryFile[],
  { register, shapes, maxBytes }: ReplaceOptions,
): Replaced {
  const plans = files.map((file) => planLayers(listCodes(file), shapes.keys(), register));
  const used = new Set(plans.flatMap((plan) => [...plan.values()].flatMap((parts) => parts ?? [])));
  const units = presimplify(topology({ units: collectUnits(shapes, used) }) as Lines);
  const weights = units.arcs.flatMap((arc) => arc.map((point) => (point as readonly number[])[2] ?? 0));
  const sorted = weights.filter((weight) => weight > 0 && Number.isFinite(weight)).sort((a, b) => a - b);
  const build = (share: number) => {
    const weight = share === 0 ? 0 : (sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0);
    const simple = simplify(units, weight);
    return files.map((file, place) => drawFile(file, plans[place] ?? new Map<string, Parts | null>(), simple));
  };
  const drawn = findFinest(build, maxBytes);
  const all = plans.flatMap((plan) => [...plan]);
  const replaced = all.flatMap(([code, parts]) => (parts ? [code] : []));
  return {
    files: drawn,
    replaced,
    kept: all.flatMap(([code, parts]) => (parts ? [] : [code])),
    suspicious: listSuspicious(files, drawn, replaced),
    isSmallEnough: drawn.every((file) => weigh(file) <= maxBytes),
  };
}

/** The least simplified files that are small enough; those simplified most when none is. */
function findFinest(build: (share: number) => BoundaryFile[], maxBytes: number): BoundaryFile[] {
  const fits = (files: readonly BoundaryFile[]) => files.every((file) => weigh(file) <= maxBytes);
  let best = build(0);
  if (fits(best)) return best;
  let [fine, coarse] = [0, 1];
  best = build(1);
  for (let step = 0; step < STEPS; step++) {
    const middle = (fine + coarse) / 2;
    const files = build(middle);
    if (fits(files)) [coarse, best] = [middle, files];
    else fine = middle;
  }
  return best;
}

export function weigh(file: BoundaryFile): number {
  return gzipSync(JSON.stringify(file), { level: 9 }).length;
}

function drawFile(file: BoundaryFile, plan: ReadonlyMap<string, Parts | null>, simple: Topology): BoundaryFile {
  const units = simple.objects['units'] as GeometryCollection;
  const byCode = new Map(units.geometries.map((geometry) => [String(geometry.id), geometry]));
  const layers: Record<string, FeatureCollection<Geometry, Members>> = {};
  for (const [name, layer] of Object.entries(file.objects)) {
    layers[name] = {
      type: 'FeatureCollection',
      features: layer.geometries.map((old) => {
        const parts = plan.get(String(old.id)) ?? null;
        const geometry = parts ? joinParts(simple, parts, byCode) : readGeometry(file, old);
        const properties = parts
          ? { ...old.properties, anchor: placeAnchor(geometry as Polygon | MultiPolygon, readAnchor(old)) }
          : { ...old.properties };
        return { type: 'Feature', id: String(old.id), properties, geometry };
      }),
    };
  }
  const { transform } = file;
  const joined = topology(layers) as Lines;
  const placed = transform ? quantize(joined, transform) : joined;
  const objects = Object.fromEntries(
    Object.entries(placed.objects).map(([name, layer]) => [name, tidyLayer(layer as GeometryCollection)]),
  );
  return { ...file, ...(placed.bbox && { bbox: placed.bbox }), objects, arcs: placed.arcs };
}

function joinParts(
  simple: Topology,
  parts: Parts,
  byCode: ReadonlyMap<string, GeometryObject>,
): Polygon | MultiPolygon {
  const geometries = parts.flatMap((code) => byCode.get(code) ?? []);
  const merged = mergeArcs(simple, geometries as Parameters<typeof mergeArcs>[1]);
  return readGeometry(simple, merged) as MultiPolygon;
}

/** As the published files write it: the kind, the lines, the code, the rest. */
function tidyLayer({ geometries }: GeometryCollection): GeometryCollection {
  return {
    type: 'GeometryCollection',
    geometries: geometries.map(({ type, id, properties, ...rest }) => ({
      type,
      ...rest,
      id,
      properties,
    })) as GeometryObject[],
  };
}

function collectUnits(
  shapes: ReadonlyMap<string, readonly Shape[]>,
  used: ReadonlySet<string>,
): FeatureCollection<Geometry, Members> {
  const features = [...shapes].flatMap(([code, pieces]) =>
    used.has(code) ? [{ type: 'Feature' as const, id: code, properties: {}, geometry: joinPieces(pieces) }] : [],
  );
  return { type: 'FeatureCollection', features };
}

/** Several features of one code, as areas that were merged have, are one shape of several parts. */
function joinPieces(pieces: readonly Shape[]): MultiPolygon {
  const coordinates = pieces.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  // Topology needs positions of two numbers; heights have no place on a map of outlines.
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]))),
  };
}

function* listCodes(file: BoundaryFile): Iterable<string> {
  for (const { geometries } of Object.values(file.objects)) {
    for (const { id } of geometries) if (id !== undefined) yield String(id);
  }
}

function listSuspicious(
  before: readonly BoundaryFile[],
  after: readonly BoundaryFile[],
  codes: readonly string[],
): string[] {
  const [old, now] = [measureAll(before), measureAll(after)];
  return codes.filter((code) => {
    const growth = (now.get(code) ?? 0) / (old.get(code) ?? 1);
    return !(growth < AREA_TOLERANCE && growth > 1 / AREA_TOLERANCE);
  });
}

function measureAll(files: readonly BoundaryFile[]): ReadonlyMap<string, number> {
  return new Map(
    files.flatMap((file) =>
      Object.values(file.objects).flatMap(({ geometries }) =>
        geometries.map((geometry): [string, number] => [
          String(geometry.id),
          measureArea(readGeometry(file, geometry) as Polygon | MultiPolygon),
        ]),
      ),
    ),
  );
}

function readGeometry(file: Topology, object: GeometryObject): Geometry {
  return (feature(file, object) as Feature).geometry;
}

function readAnchor({ properties }: GeometryObject): unknown {
  return (properties as { anchor?: unknown } | undefined)?.anchor;
}
