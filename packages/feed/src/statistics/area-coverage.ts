import type { Area, AreaRegister } from '../areas/area-register.js';
import { listReach, type Reach } from '../areas/coverage.js';
import { footprintsOverlap, type Footprint } from '../areas/footprint.js';
import { FRESHNESS, freshnessOf, type Freshness } from '../freshness.js';
import type { Partnership } from '../partnership.js';

/** How many partnerships this directory knows of in an area, groups of the whole nation apart. It speaks about the directory, not about the place. */
export const KNOWN = ['none', 'national', 'one', 'several'] as const;
export type Known = (typeof KNOWN)[number];

/** What this directory knows of one area. */
export interface AreaCoverage {
  readonly area: Area;
  readonly known: Known;
  /** Open partnerships below the level of a nation that reach the area, in the order of the feed. */
  readonly own: readonly Partnership[];
  /** Open groups of the area's whole nation. */
  readonly national: readonly Partnership[];
  /** True when those of its own reach only a part of the area, even together. */
  readonly partOnly: boolean;
  /** That of the one of its own that was confirmed last; null when none is known. */
  readonly freshness: Freshness | null;
}

/** True when partnerships are known, but nobody has confirmed one of them within two years, or no date is recorded. */
export function isStale({ freshness }: AreaCoverage): boolean {
  return freshness === 'stale' || freshness === 'undated';
}

/** Says for each area what is known of it on a day. Nothing known here is no proof that nobody works there. */
export function describeAreas(
  areas: readonly Area[],
  partnerships: readonly Partnership[],
  register: AreaRegister,
  today: Date,
): readonly AreaCoverage[] {
  const reach = listReach(partnerships, register);
  return areas.map((area) => {
    const leaves = register.listLeaves(area.code);
    const reaching = reach.filter(({ footprint }) => footprintsOverlap(footprint, leaves));
    const own = reaching.filter(({ national }) => !national);
    const national = reaching.filter((one) => one.national).map(({ partnership }) => partnership);
    return {
      area,
      known: own.length > 1 ? 'several' : own.length === 1 ? 'one' : national.length > 0 ? 'national' : 'none',
      own: own.map(({ partnership }) => partnership),
      national,
      partOnly: own.length > 0 && !coverWhole(own, leaves, register),
      freshness: pickFreshest(own, today),
    };
  });
}

/** The one of several areas of which least is known: what a shape is to show that stands for them all, so that no gap is hidden. */
export function pickLeastKnown(coverages: readonly AreaCoverage[]): AreaCoverage | undefined {
  const rank = ({ known, freshness }: AreaCoverage) => [
    -KNOWN.indexOf(known),
    freshness === null ? FRESHNESS.length : FRESHNESS.indexOf(freshness),
  ];
  return [...coverages].sort((a, b) => {
    const [[aKnown = 0, aAge = 0], [bKnown = 0, bAge = 0]] = [rank(a), rank(b)];
    return bKnown - aKnown || bAge - aAge;
  })[0];
}

/** An area that a partnership covers in part is not counted as reached, so that a gap is never hidden. */
function coverWhole(reach: readonly Reach[], leaves: Footprint, register: AreaRegister): boolean {
  const whole = new Set(
    reach.flatMap(({ partnership }) =>
      partnership.covers.filter(({ part }) => !part).flatMap(({ code }) => [...register.listLeaves(code)]),
    ),
  );
  return [...leaves].every((leaf) => whole.has(leaf));
}

function pickFreshest(reach: readonly Reach[], today: Date): Freshness | null {
  const found = new Set(reach.map(({ partnership }) => freshnessOf(partnership.assured.date, today)));
  return FRESHNESS.find((freshness) => found.has(freshness)) ?? null;
}
