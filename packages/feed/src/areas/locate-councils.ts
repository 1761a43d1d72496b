import type { Feed } from '../partnership.js';

/** A boundary file of this name has the outlines of its councils beside it: `msp areas` writes both. */
const PAIRED = /^([^?#]*\/)areas\.topo\.json(?:[?#]|$)/;

const COUNCILS = 'councils.topo.json';

/**
 * Where the outlines of councils are that belong to a boundary file. What a feed names belongs to the boundary file that it names, and to no other.
 *
 * @param boundaries absolute address of the boundary file that is drawn
 * @returns an absolute address; null where none are known, so that nothing is asked for in vain
 */
export function locateCouncils(
  boundaries: string,
  { areas, councils }: { readonly [member in 'areas' | 'councils']: Pick<NonNullable<Feed[member]>, 'href'> | null },
): string | null {
  if (councils && boundaries === areas?.href) return councils.href;
  const [, folder] = PAIRED.exec(boundaries) ?? [];
  return folder === undefined ? null : folder + COUNCILS;
}
