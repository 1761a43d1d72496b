/** What facets read of partnerships, kept for as long as they are in use: with thousands, each choice would read all of it again. */
import type { Facet } from './facets.js';
import type { Partnership } from './partnership.js';

/** For each facet, the places among its values of those that a partnership has. */
export type FacetRow = readonly (readonly number[])[];

interface Known {
  readonly read: (partnership: Partnership) => FacetRow;
  readonly rows: WeakMap<Partnership, FacetRow>;
  /** The rows of whole lists, in their order: one step for a row in place of a look-up. */
  readonly lists: WeakMap<readonly Partnership[], readonly FacetRow[]>;
}

const KNOWN = new WeakMap<readonly Facet[], Known>();

/**
 * Reads one partnership with each step, or none where all are known.
 * @returns a row for each partnership, in the order given
 */
export function* readRows(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
): Generator<void, readonly FacetRow[]> {
  const { read, rows, lists } = findKnown(facets);
  const known = lists.get(partnerships);
  if (known) return known;
  const list: FacetRow[] = [];
  for (const partnership of partnerships) {
    let row = rows.get(partnership);
    if (!row) rows.set(partnership, (row = read(partnership)));
    list.push(row);
    yield;
  }
  lists.set(partnerships, list);
  return list;
}

function findKnown(facets: readonly Facet[]): Known {
  let known = KNOWN.get(facets);
  if (!known) {
    const places = facets.map(({ values }) => new Map(values.map((value, place) => [value, place])));
    const read = (partnership: Partnership) =>
      facets.map((facet, index) => facet.listValues(partnership).flatMap((value) => places[index]?.get(value) ?? []));
    known = { read, rows: new WeakMap(), lists: new WeakMap() };
    KNOWN.set(facets, known);
  }
  return known;
}
