import type { FeedDocument, FeedRecord } from '../feed-document.js';
import { reportError, type Fault } from '../finding.js';

/** Ids that two partnerships share: readers show only the first. */
export function* checkIds({ records }: FeedDocument): Iterable<Fault> {
  const firstById = new Map<string, { record: FeedRecord; number: number }>();
  for (const [index, record] of records.entries()) {
    const { id } = record;
    if (id === null) continue;
    const first = firstById.get(id);
    if (first) {
      const path = ['features', index, 'id'];
      yield reportError(
        path,
        `partnership number ${first.number}, ${first.record.name ?? 'without a name'}, has this id too. Give one of them another.`,
      );
    } else {
      firstById.set(id, { record, number: index + 1 });
    }
  }
}
