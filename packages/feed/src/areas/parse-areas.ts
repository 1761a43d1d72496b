import type { Topology } from 'topojson-specification';
import { FeedError } from '../feed-error.js';
import { isJsonObject, type JsonObject } from '../json-readers.js';
import { AREA_KINDS, AreaRegister, type Area, type AreaKind } from './area-register.js';

/** A boundary file, checked: TopoJSON that brings the area register along, so that one request names, contains and draws. */
export interface Areas {
  readonly register: AreaRegister;
  readonly topology: Topology;
  /** Credit that must be visible wherever the shapes are drawn. */
  readonly attribution: string;
}

/**
 * Checks a boundary file. Entries of the register that are not understood are left out alone.
 * @throws {FeedError} `not-a-feed` when the file is not a TopoJSON topology with a register.
 */
export function parseAreas(value: unknown): Areas {
  const file = readRecord(value);
  const entries = Array.isArray(file['register']) ? (file['register'] as unknown[]) : [];
  const areas = entries.map(parseArea).filter((area) => area !== null);
  const { type, arcs, objects } = file;
  if (type !== 'Topology' || !Array.isArray(arcs) || !isJsonObject(objects) || areas.length === 0) {
    throw new FeedError(
      'not-a-feed',
      'The file is not a boundary file: it needs a type of Topology, arcs, objects and a register of areas.',
    );
  }
  return {
    register: new AreaRegister(areas),
    topology: value as Topology,
    attribution: typeof file['attribution'] === 'string' ? file['attribution'] : '',
  };
}

function parseArea(value: unknown): Area | null {
  const entry = readRecord(value);
  const name = readRecord(entry['name']);
  const { code, kind, drawnAs } = entry;
  if (typeof code !== 'string' || typeof name['en'] !== 'string' || !AREA_KINDS.includes(kind as AreaKind)) return null;
  const formerCodes = readStrings(entry['formerCodes']);
  return {
    code,
    kind: kind as AreaKind,
    name: { en: name['en'], ...(typeof name['cy'] === 'string' && { cy: name['cy'] }) },
    parents: readStrings(entry['parents']),
    ...(typeof drawnAs === 'string' && { drawnAs }),
    ...(formerCodes.length > 0 && { formerCodes }),
  };
}

function readRecord(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function readStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
