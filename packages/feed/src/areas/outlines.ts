import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A layer of a boundary file: police force areas, regions and nations, countries, neighbouring land, upper-tier councils. */
export type OutlineLayer = 'pfa' | 'rgn' | 'ctry' | 'nbr' | 'utla';

export interface OutlineProperties {
  /** A place for a label inside the shape: longitude, latitude. */
  readonly anchor?: readonly [number, number];
  readonly name?: { readonly en: string; readonly cy?: string };
}

/** One shape; its `id` is the code of an area, or of the stand-in that an area's `drawnAs` names. */
export type Outline = Feature<Geometry, OutlineProperties>;

/** The shapes of a layer; empty when the file has no such layer. */
export function listOutlines(topology: Topology, layer: OutlineLayer): readonly Outline[] {
  const collection = topology.objects[layer];
  if (collection?.type !== 'GeometryCollection') return [];
  return feature(topology, collection as GeometryCollection<OutlineProperties>).features;
}
