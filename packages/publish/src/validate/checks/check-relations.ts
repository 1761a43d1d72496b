import { findNearest } from '@msp-widgets/feed/edit-distance.js';
import { quote } from '../../quote.js';
import type { FeedDocument, FeedRecord } from '../feed-document.js';
import { reportError, type Fault } from '../finding.js';

const MEMBERS = ['partOf', 'supersededBy'] as const;

/** `partOf` and `supersededBy` that lead to no record, or round in a loop. */
export function* checkRelations({ records }: FeedDocument): Iterable<Fault> {
  const byId = new Map<string, FeedRecord>();
  for (const record of records) if (record.id !== null && !byId.has(record.id)) byId.set(record.id, record);
  for (const member of MEMBERS) {
    for (const record of records) {
      const target = record.properties[member];
      if (typeof target !== 'string' || byId.has(target)) continue;
      const meant = findNearest(target, byId.keys());
      const advice = meant === null ? 'Check the id.' : `Did you mean ${quote(meant)}?`;
      yield reportError([...record.path, member], `no partnership has the id ${quote(target)}. ${advice}`);
    }
    yield* findLoops(byId, member);
  }
}

/** One fault for each loop, at the record of it that comes first in the file. */
function* findLoops(byId: ReadonlyMap<string, FeedRecord>, member: (typeof MEMBERS)[number]): Iterable<Fault> {
  const seen = new Set<FeedRecord>();
  for (const start of byId.values()) {
    const trail = new Set<FeedRecord>();
    let next: FeedRecord | undefined = start;
    while (next && !seen.has(next) && !trail.has(next)) {
      trail.add(next);
      const target: unknown = next.properties[member];
      next = typeof target === 'string' ? byId.get(target) : undefined;
    }
    for (const record of trail) seen.add(record);
    if (next && trail.has(next)) yield describeLoop([...trail].slice([...trail].indexOf(next)), member);
  }
}

function describeLoop(loop: readonly FeedRecord[], member: string): Fault {
  const first = loop.reduce((a, b) => (Number(a.path[1]) <= Number(b.path[1]) ? a : b));
  const place = loop.indexOf(first);
  const ids = [...loop.slice(place), ...loop.slice(0, place), first].map(({ id }) => id);
  const message =
    loop.length === 1
      ? 'the partnership names itself. Name another, or leave the field out.'
      : `this leads round in a loop: ${ids.join(' → ')}. One of them must lead elsewhere or nowhere.`;
  return reportError([...first.path, member], message);
}
