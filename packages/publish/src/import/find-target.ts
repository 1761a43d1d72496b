import type {
  Candidate,
  KnownPartnership,
  PartnershipIndex,
} from '@msp-widgets/feed/questionnaire/partnership-index.js';
import type { Answers, Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import { findNearest } from '@msp-widgets/feed/edit-distance.js';
import { LEVELS } from '@msp-widgets/feed/partnership.js';

/** Which record a row of answers is about. */
export type Target =
  /** `isDecided`: a person said so, for this row. */
  | { readonly kind: 'existing'; readonly id: string; readonly isDecided: boolean }
  /** A new record; with an id only when the row brings one. */
  | { readonly kind: 'new'; readonly id: string | null }
  | { readonly kind: 'unclear'; readonly remark: Remark; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'wrong'; readonly remark: Remark };

export interface TargetSearch {
  readonly answers: Answers;
  /** What somebody wrote into the column for decisions; empty for nothing. */
  readonly decision: string;
  readonly index: PartnershipIndex;
  /** True while there is no feed yet: ids are then taken as they come. */
  readonly isNewFeed: boolean;
}

/**
 * Finds the record that a row is about: the one that a person decided on, else the one whose id the row has. Without either, a row that is like no record
 * is a new one, and a row that is like some is unclear: names alone never decide.
 */
export function findTarget(search: TargetSearch): Target {
  const { decision, index } = search;
  if (/^new$/i.test(decision)) return { kind: 'new', id: null };
  if (decision !== '')
    return findById('import-decision', decision.toLowerCase(), index) ?? refuseId('import-decision', decision, index);
  const id = search.answers.byColumn.get('record-id');
  if (typeof id !== 'string') return findByLikeness(describeAnswers(search.answers), index);
  const found = findById('record-id', id, index);
  if (found) return doubtId(id, search) ?? { kind: 'existing', id, isDecided: false };
  return search.isNewFeed ? { kind: 'new', id } : refuseId('record-id', id, index);
}

function findById(column: string, id: string, index: PartnershipIndex): Target | null {
  return index.get(id) ? { kind: 'existing', id, isDecided: column === 'import-decision' } : null;
}

function refuseId(column: string, id: string, index: PartnershipIndex): Target {
  const meant = findNearest(id.toLowerCase(), [...index.ids]);
  const advice = meant === null ? 'Leave it empty for a new partnership' : `Did you mean “${meant}”?`;
  const asNew = column === 'import-decision' ? 'Write the id of a partnership, new or skip' : advice;
  return { kind: 'wrong', remark: { column, message: `no partnership in the feed has the id “${id}”. ${asNew}` } };
}

function findByLikeness(wanted: KnownPartnership, index: PartnershipIndex): Target {
  const candidates = index.findCandidates(wanted);
  if (candidates.length === 0) return { kind: 'new', id: null };
  return {
    kind: 'unclear',
    candidates,
    remark: { column: 'name', message: 'may be a partnership that is known already' },
  };
}

/** An id that was copied into the wrong row must not give one partnership the name of another. */
function doubtId(id: string, { answers, index }: TargetSearch): Target | null {
  const known = index.get(id);
  const wanted = describeAnswers(answers);
  if (!known || wanted.names.length === 0) return null;
  const candidates = index.findCandidates(wanted);
  const isLike = candidates.some(({ partnership }) => partnership.id === id);
  const others = candidates.filter(({ partnership, likeness }) => partnership.id !== id && likeness === 'name');
  if (isLike && others.length === 0) return null;
  if (!isLike && others.length === 0 && index.sharesArea(id, wanted.codes)) return null;
  const itself: Candidate = { partnership: known, likeness: 'id', isSamePlace: index.sharesArea(id, wanted.codes) };
  const why =
    others.length > 0
      ? 'the name is another partnership’s'
      : 'neither the name nor the area is like those of that record';
  return {
    kind: 'unclear',
    candidates: [itself, ...others],
    remark: { column: 'record-id', message: `the id “${id}” is in doubt: ${why}` },
  };
}

export function describeAnswers({ byColumn }: Answers): KnownPartnership {
  const list = (column: string) => [byColumn.get(column)].flat().filter((each) => typeof each === 'string');
  return {
    id: '',
    names: [...list('name'), ...list('name-cy')],
    aliases: list('aliases'),
    level: LEVELS.find((level) => level === byColumn.get('level')) ?? null,
    codes: list('covers'),
  };
}
