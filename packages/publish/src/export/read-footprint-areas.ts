import { parseAreas, type Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import type { FootprintAreas } from '@msp-widgets/feed/formats/footprint-geojson.js';
import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotCheckError } from '../cannot-check-error.js';
import { findBoundaryFile, readJsonFile, showPath } from '../validate/read-inputs.js';

/** The project's own boundary file; as far from here in `src/` as in `lib/`. */
const BOUNDARIES = fileURLToPath(new URL('../../../../data/areas.topo.json', import.meta.url));

/** Outlines of councils, when they lie beside the boundary file. Without them councils are drawn as the force area around them. */
const COUNCILS = 'councils.topo.json';

/**
 * Names and shapes: those of the named boundary file, else of the one that the feed names, if it is there as a file, else the project's own.
 * @throws CannotCheckError when the file that was chosen is no boundary file.
 */
export function readFootprintAreas(areasFile: string | undefined, feedFile: string, feed: unknown): FootprintAreas {
  const file = areasFile ?? findBoundaryFile(feedFile, feed) ?? BOUNDARIES;
  const { register, topology, attribution } = readBoundaries(file);
  const councils = path.join(path.dirname(file), COUNCILS);
  const topologies = existsSync(councils)
    ? [topology, readBoundaries(councils, [...register.areas]).topology]
    : [topology];
  return { register, topologies, attribution };
}

function readBoundaries(file: string, register?: unknown): Areas {
  const { value } = readJsonFile(file);
  try {
    // Outlines of councils come without a register: the boundary file's is theirs too.
    return parseAreas(register !== undefined && isJsonObject(value) ? { ...value, register } : value);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(
      `${showPath(file)} is no boundary file: --areas takes TopoJSON with a register of areas.`,
    );
  }
}
