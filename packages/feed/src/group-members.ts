import type { Organisation } from './partnership.js';

/** Those of one sector that take part in a partnership. */
export interface SectorMembers {
  /** Null: not recorded. */
  readonly sector: string | null;
  /** The organisations that are named. Empty when it is only known that the sector takes part. */
  readonly named: readonly Organisation[];
}

/** Members by sector, each sector once, in the order in which they first come. */
export function groupMembers(members: readonly Organisation[]): readonly SectorMembers[] {
  const sectors = new Map<string | null, Organisation[]>();
  for (const member of members) {
    const named = sectors.get(member.sector) ?? [];
    sectors.set(member.sector, named);
    if (member.name !== null) named.push(member);
  }
  return [...sectors].map(([sector, named]) => ({ sector, named }));
}
