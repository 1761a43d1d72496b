import { LEVELS, isOpen, type Cover, type Level, type Partnership } from '../partnership.js';
import type { Area, AreaGroup, AreaRegister } from './area-register.js';
import { footprintsOverlap, resolveFootprint, resolvePartnershipFootprint, type Footprint } from './footprint.js';

/** Why a partnership is named for an area. */
export interface CoverageReason {
  /** The covered area that explains it, such as the police force area around a council; null for one that no code names. */
  readonly area: Area | null;
  /** True when the partnership works in the whole of the area that was asked about, false when only in a part of it. */
  readonly whole: boolean;
}

export interface CoveringPartnership {
  readonly partnership: Partnership;
  readonly reason: CoverageReason;
}

/** The partnerships of one level; null is "level not recorded". */
export interface CoverageGroup {
  readonly level: Level | null;
  readonly covering: readonly CoveringPartnership[];
}

/** Who works in a place: every open partnership that reaches it, smallest level first. */
export interface CoverageAnswer {
  /** What was asked about; of several areas, the first. */
  readonly area: Area;
  /** All that was asked about: several where a postcode, or a name such as Berkshire, spans them. */
  readonly areas: AreaGroup;
  /** Only levels that have somebody. Empty says that this directory knows of nobody, not that nobody works there. */
  readonly groups: readonly CoverageGroup[];
}

/**
 * Answers "who covers this place?". A partnership that says it covers only a part of an area (`part`) is not said to work in
 * the whole of it.
 */
export function answerCoverage(
  place: Area | AreaGroup,
  partnerships: readonly Partnership[],
  register: AreaRegister,
): CoverageAnswer {
  const areas: AreaGroup = 'code' in place ? [place] : place;
  const leaves = resolveFootprint(
    areas.map(({ code }) => code),
    register,
  );
  const covering = partnerships.filter(isOpen).flatMap((partnership) => {
    const reason = explainCoverage(partnership, leaves, register);
    return reason ? [{ partnership, reason }] : [];
  });
  const groups = [...LEVELS, null].map((level) => ({
    level,
    // Those that work in the whole area before those that reach a part of it; otherwise as the feed has them.
    covering: covering
      .filter(({ partnership }) => partnership.level === level)
      .sort((one, other) => Number(other.reason.whole) - Number(one.reason.whole)),
  }));
  return { area: areas[0], areas, groups: groups.filter((group) => group.covering.length > 0) };
}

/** The reason to name a partnership for a place, or null when there is none. */
function explainCoverage(partnership: Partnership, place: Footprint, register: AreaRegister): CoverageReason | null {
  const footprint = resolvePartnershipFootprint(partnership, register);
  if (!footprintsOverlap(footprint, place)) return null;
  const covers = partnership.covers.filter((cover) => footprintsOverlap(register.listLeaves(cover.code), place));
  const around = covers.find((cover) => !cover.part && holds(register.listLeaves(cover.code), place));
  const whole = around !== undefined || (covers.every(({ part }) => !part) && holds(footprint, place));
  const cover: Cover | undefined = around ?? covers[0];
  return { area: (cover && register.findArea(cover.code)) ?? null, whole };
}

function holds(footprint: Footprint, place: Footprint): boolean {
  return [...place].every((leaf) => footprint.has(leaf));
}
