import { parseAreas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseCouncils } from '@msp-widgets/feed/areas/parse-councils.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import type { FootprintAreas } from '@msp-widgets/feed/formats/footprint-geojson.js';
import { fileURLToPath } from 'node:url';
import { CannotCheckError } from '../cannot-check-error.js';
import { findCouncils } from './find-councils.js';
import { findBoundaryFile, readJsonFile, showPath } from './read-inputs.js';

/** The project's own boundary file; as far from here in `src/` as in `lib/`. */
const BOUNDARIES = fileURLToPath(new URL('../../../../data/areas.topo.json', import.meta.url));

/**
 * Names and shapes: those of the named boundary file, else of the one that the feed names, if it is there as a file, else the project's own. Without
 * outlines of councils that belong to it, councils are drawn as the force area around them.
 * @throws CannotCheckError when the file that was chosen is no boundary file, or its councils do not fit it.
 */
export function readFootprintAreas(areasFile: string | undefined, feedFile: string, feed: unknown): FootprintAreas {
  const file = areasFile ?? findBoundaryFile(feedFile, feed) ?? BOUNDARIES;
  const areas = parseOrExplain(
    () => parseAreas(readJsonFile(file).value),
    () => `${showPath(file)} is no boundary file: --areas takes TopoJSON with a register of areas.`,
  );
  const councilsFile = findCouncils(file, feedFile, feed);
  const councils =
    councilsFile === null
      ? []
      : [
          parseOrExplain(
            () => parseCouncils(readJsonFile(councilsFile).value, areas),
            (why) =>
              `${showPath(councilsFile)} does not fit ${showPath(file)}: ${why} Draw both with "msp areas", or take it away.`,
          ),
        ];
  return { register: areas.register, topologies: [areas.topology, ...councils], attribution: areas.attribution };
}

function parseOrExplain<T>(parse: () => T, explain: (why: string) => string): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(explain(error.message));
  }
}
