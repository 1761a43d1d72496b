import type { Topology } from 'topojson-specification';
import type { AreaRegister } from '../areas/area-register.js';
import type { Feed, Partnership } from '../partnership.js';
import { FootprintShapes, type MultiPolygonRings } from './footprint-shapes.js';
import { listPartnershipRows } from './partnership-rows.js';
import { joinList, readWords, type Cell } from './table.js';

export interface FootprintDocument {
  readonly type: 'FeatureCollection';
  readonly features: readonly FootprintFeature[];
  readonly [member: string]: unknown;
}

export interface FootprintFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygonRings } | null;
  readonly properties: Readonly<Record<string, Cell>>;
}

/** Where shapes come from. */
export interface FootprintAreas {
  readonly register: AreaRegister;
  /** Boundary files, the preferred one first. */
  readonly topologies: readonly Topology[];
  /** Credit that belongs to the shapes. */
  readonly attribution: string;
}

/**
 * What each partnership covers, for GIS: a GeoJSON layer with a MultiPolygon per partnership and the columns of `listPartnershipRows` as its
 * attributes. Two more say where a footprint is not exact: `footprint_larger_than` and `footprint_missing` hold area codes.
 */
export function createFootprintGeoJson(
  feed: Feed,
  partnerships: readonly Partnership[],
  { register, topologies, attribution }: FootprintAreas,
  language: string,
): FootprintDocument {
  const reading = { feed, register, language };
  const { columns, rows } = listPartnershipRows(feed, partnerships, register, language);
  const shapes = new FootprintShapes(register, topologies);
  return {
    type: 'FeatureCollection',
    title: readWords(feed.title, reading),
    generated: feed.generated,
    licence: feed.licence && { name: readWords(feed.licence.name, reading), url: feed.licence.url },
    publisher: feed.publisher && { name: readWords(feed.publisher.name, reading), url: feed.publisher.url },
    attribution,
    features: partnerships.map((partnership, place) => {
      const { rings, largerThan, missing } = shapes.drawFootprint(partnership);
      return {
        type: 'Feature',
        id: partnership.id,
        geometry: rings.length > 0 ? { type: 'MultiPolygon', coordinates: rings } : null,
        properties: {
          ...Object.fromEntries(columns.map(({ name }, index) => [name, rows[place]?.[index] ?? null])),
          footprint_larger_than: joinList(largerThan),
          footprint_missing: joinList(missing),
        },
      };
    }),
  };
}
