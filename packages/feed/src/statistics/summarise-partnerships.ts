import type { AreaRegister } from '../areas/area-register.js';
import { footprintsOverlap, resolvePartnershipFootprint } from '../areas/footprint.js';
import { FRESHNESS, freshnessOf } from '../freshness.js';
import { isOpen, LEVELS, type Partnership } from '../partnership.js';
import { tallyPartnerships, type Tally } from './tally.js';

export const ROLES = ['lead', 'chair', 'coordinator'] as const satisfies readonly (keyof Partnership)[];
export type Role = (typeof ROLES)[number];

/** What the open partnerships of a directory have in common, in figures. */
export interface PartnershipSummary {
  readonly listed: number;
  /** Neither closed nor superseded: what all tallies count. */
  readonly open: number;
  readonly levels: Tally;
  /** By code of nation. A partnership counts in each nation that it reaches. */
  readonly nations: Tally;
  /** By the sector of the organisation with the role. */
  readonly roles: Readonly<Record<Role, Tally>>;
  /** By the sectors of all who take part, those with a role among them. */
  readonly sectors: Tally;
  readonly activities: Tally;
  readonly themes: Tally;
  /** Number of good practices of the open partnerships. */
  readonly practices: number;
  readonly freshness: Tally;
}

/** Counts the open ones among the partnerships. Freshness is that of the given day. */
export function summarisePartnerships(
  partnerships: readonly Partnership[],
  register: AreaRegister,
  today: Date,
): PartnershipSummary {
  const open = partnerships.filter(isOpen);
  const tally = (listValues: (partnership: Partnership) => Iterable<string | null>, order?: readonly string[]) =>
    tallyPartnerships(open, listValues, order);
  const tallyRole = (role: Role) => tally((partnership) => [partnership[role]?.sector ?? null]);
  const nations = [...register.areas].filter(({ kind }) => kind === 'nation');
  return {
    listed: partnerships.length,
    open: open.length,
    levels: tally(({ level }) => [level], LEVELS),
    nations: tally(
      (partnership) => {
        const footprint = resolvePartnershipFootprint(partnership, register);
        return nations
          .filter(({ code }) => footprintsOverlap(register.listLeaves(code), footprint))
          .map(({ code }) => code);
      },
      nations.map(({ code }) => code),
    ),
    roles: { lead: tallyRole('lead'), chair: tallyRole('chair'), coordinator: tallyRole('coordinator') },
    sectors: tally(listSectors),
    activities: tally(({ activities }) => activities),
    themes: tally(({ practice }) => practice.flatMap(({ themes }) => themes)),
    practices: open.reduce((sum, { practice }) => sum + practice.length, 0),
    freshness: tally(({ assured }) => [freshnessOf(assured.date, today)], FRESHNESS),
  };
}

function listSectors({ lead, chair, coordinator, members }: Partnership): (string | null)[] {
  return [lead, chair, coordinator, ...members].map((organisation) => organisation?.sector ?? null);
}
