import { neighbors } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { OutlineLayer } from './outlines.js';

/** Code of a shape → codes of the shapes that share a line with it, in the order of the file. Those across water share none. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

const NONE: readonly string[] = [];

/**
 * Which shapes of a layer lie next to each other, from the lines that they share: whatever lies next to a shape has that
 * shape next to it too. Empty when the file has no such layer.
 */
export function findNeighbours(topology: Topology, layer: OutlineLayer): Neighbours {
  const collection = topology.objects[layer];
  if (collection?.type !== 'GeometryCollection') return new Map();
  const shapes = collection.geometries;
  const codeOf = (place: number) => String(shapes[place]?.id ?? '');
  // `neighbors` lists by place in the file.
  const touching = neighbors(shapes as GeometryObject[]);
  return new Map(shapes.map((_, place) => [codeOf(place), touching[place]?.map(codeOf) ?? NONE]));
}

/** The shapes next to a group of shapes, without those of the group. */
export function listAround(codes: Iterable<string>, neighbours: Neighbours): readonly string[] {
  const group = new Set(codes);
  const around = new Set([...group].flatMap((code) => neighbours.get(code) ?? NONE));
  return [...around].filter((code) => !group.has(code));
}
