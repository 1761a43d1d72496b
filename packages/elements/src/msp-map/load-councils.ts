import type { AreaKind } from '@msp-widgets/feed/areas/area-register.js';
import { findNeighbours, type Neighbours } from '@msp-widgets/feed/areas/neighbours.js';
import { listOutlines, type Outline } from '@msp-widgets/feed/areas/outlines.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseCouncils } from '@msp-widgets/feed/areas/parse-councils.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import { loadJson } from '@msp-widgets/feed/load-json.js';

/** Police force areas and what consists of them: drawn without council lines. */
const LARGE_KINDS: readonly AreaKind[] = ['country', 'nation', 'region', 'police-force-area'];

/** The councils of the UK as shapes. */
export interface Councils {
  readonly outlines: readonly Outline[];
  readonly neighbours: Neighbours;
}

/**
 * Fetches the councils that are drawn on top of areas.
 * @throws {FeedError} as `loadJson` and `parseCouncils` do
 */
export async function loadCouncils(address: string, areas: Areas): Promise<Councils> {
  const topology = parseCouncils((await loadJson(address)).value, areas);
  return { outlines: listOutlines(topology, 'utla'), neighbours: findNeighbours(topology, 'utla') };
}

/** Whether a page speaks of no whole police force area, and shows council lines from the start. */
export function isScopedToCouncil(scope: string | null, { register }: Areas): boolean {
  return (parseScope(scope) ?? []).some((code) => {
    const area = register.findArea(code);
    return area !== undefined && !LARGE_KINDS.includes(area.kind);
  });
}
