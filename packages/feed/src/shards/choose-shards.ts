import { nameArea, type AreaRegister } from '../areas/area-register.js';
import { footprintsOverlap, resolveFootprint, type Footprint } from '../areas/footprint.js';
import type { FeedShard } from './feed-index.js';

/** Some areas that can be shown together, because their partnerships are in files of their own. */
export interface ShardChoice {
  /** Codes of the areas with spaces between them, as in `scope`. */
  readonly scope: string;
  readonly names: readonly string[];
  /** How many partnerships work in these areas and not beyond. */
  readonly partnerships: number;
}

/**
 * The shards that hold everyone who works in some areas: those of the areas, those around them, and those of parts of them. A shard whose own areas
 * are not known could hold anybody, and is always among them.
 */
export function chooseShards(
  shards: readonly FeedShard[],
  codes: readonly string[],
  register: AreaRegister,
): readonly FeedShard[] {
  const wanted = resolveFootprint(codes, register);
  if (wanted.size === 0) return [];
  return shards.filter(({ covers }) => {
    const footprint = resolveFootprint(covers, register);
    return footprint.size === 0 || footprintsOverlap(footprint, wanted);
  });
}

/**
 * What a reader can choose from, by name: the areas of the shards, without those that lie around the areas of another shard. These are part of every
 * choice inside them.
 */
export function listShardChoices(
  shards: readonly FeedShard[],
  register: AreaRegister,
  language: string,
): readonly ShardChoice[] {
  const footprints = shards.map(({ covers }) => resolveFootprint(covers, register));
  const choices = new Map<string, ShardChoice>();
  for (const [place, { covers, partnerships }] of shards.entries()) {
    const own = footprints[place];
    if (!own || own.size === 0 || footprints.some((other) => isAround(own, other))) continue;
    const scope = covers.join(' ');
    const names = covers.flatMap((code) => {
      const area = register.findArea(code);
      return area ? [nameArea(area, language).value] : [];
    });
    const before = choices.get(scope)?.partnerships ?? 0;
    choices.set(scope, { scope, names, partnerships: before + partnerships });
  }
  return [...choices.values()].sort((a, b) => String(a.names[0]).localeCompare(String(b.names[0]), language));
}

/** True when `inner` lies inside `outer` and is smaller. */
function isAround(outer: Footprint, inner: Footprint): boolean {
  return inner.size > 0 && inner.size < outer.size && [...inner].every((code) => outer.has(code));
}
