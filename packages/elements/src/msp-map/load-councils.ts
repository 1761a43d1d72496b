import type { AreaKind } from '@msp-widgets/feed/areas/area-register.js';
import { findNeighbours, type Neighbours } from '@msp-widgets/feed/areas/neighbours.js';
import { listOutlines, type Outline } from '@msp-widgets/feed/areas/outlines.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { loadJson } from '@msp-widgets/feed/load-json.js';
import type { Topology } from 'topojson-specification';
import { locatePublishedFile } from '../shared/published-files.js';

const FILE = 'councils.topo.json';
/** Police force areas and what consists of them: drawn without council lines. */
const LARGE_KINDS: readonly AreaKind[] = ['country', 'nation', 'region', 'police-force-area'];

/** The councils of the UK as shapes. */
export interface Councils {
  readonly outlines: readonly Outline[];
  readonly neighbours: Neighbours;
}

/**
 * Fetches the file of councils that lies beside a boundary file, of the same edition, or else the one beside the script.
 * @param areas address of the boundary file; null for the one beside the script
 * @throws {FeedError} as `loadJson` does, and `not-a-feed` when it is no boundary file
 */
export async function loadCouncils(areas: string | null): Promise<Councils> {
  const published = locatePublishedFile(FILE);
  const beside = areas === null ? null : locateBeside(areas);
  const { value } = await loadJson(beside ?? published).catch(() => loadJson(published));
  if (!isJsonObject(value) || value['type'] !== 'Topology') {
    throw new FeedError('not-a-feed', 'The file of councils is not a boundary file.');
  }
  const topology = value as unknown as Topology;
  return { outlines: listOutlines(topology, 'utla'), neighbours: findNeighbours(topology, 'utla') };
}

/** Null for what is no address, and for one without a folder, such as that of a blob. */
function locateBeside(areas: string): string | null {
  try {
    return new URL(FILE, new URL(areas, document.baseURI)).href;
  } catch {
    return null;
  }
}

/** Whether a page speaks of no whole police force area, and shows council lines from the start. */
export function isScopedToCouncil(scope: string | null, { register }: Areas): boolean {
  return (parseScope(scope) ?? []).some((code) => {
    const area = register.findArea(code);
    return area !== undefined && !LARGE_KINDS.includes(area.kind);
  });
}
