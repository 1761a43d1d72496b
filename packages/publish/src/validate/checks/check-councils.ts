import { readMember } from '../../files/json-members.js';
import { quote } from '../../quote.js';
import type { FeedDocument } from '../feed-document.js';
import { reportWarning, type Fault } from '../finding.js';

/** Outlines of councils that no reader draws, because they belong to no boundary file of the feed, or to one of another edition. */
export function* checkCouncils({ root }: FeedDocument): Iterable<Fault> {
  const [areas, councils] = [readMember(root, 'areas') ?? null, readMember(root, 'councils') ?? null];
  if (councils === null) return;
  if (areas === null) {
    const message =
      'these outlines belong to the boundary file that areas names, and the feed names none: no reader draws them.';
    yield reportWarning(['councils'], message);
    return;
  }
  const [drawn, edition] = [readMember(areas, 'edition'), readMember(councils, 'edition')];
  if (typeof drawn === 'string' && typeof edition === 'string' && drawn !== edition) {
    const message = `this edition is ${quote(edition)}, and that of areas ${quote(drawn)}: readers draw outlines of the same edition only.`;
    yield reportWarning(['councils', 'edition'], message);
  }
}
