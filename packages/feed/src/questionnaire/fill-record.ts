import { isJsonObject, type JsonObject } from '../json-readers.js';
import {
  fillContact,
  fillCovers,
  fillMembers,
  fillNames,
  fillPractice,
  fillRole,
  fillSources,
} from './fill-members.js';
import { localise } from './localise-answer.js';
import { MEMBER_ORDER } from './member-order.js';
import type { QuestionColumn } from './questionnaire.js';
import type { Answer, Remark } from './read-answers.js';
import type { Filling, RecordDraft } from './record-draft.js';

export interface FilledRecord {
  /** The record's properties, in the order of the feed's manual. */
  readonly properties: JsonObject;
  /** Names of the members that were answered, whether or not that changed them. */
  readonly answered: ReadonlySet<string>;
  readonly faults: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** Questions whose answer is the member's value as it stands: column → member. */
const PLAIN = { level: 'level', status: 'status', founded: 'founded', meets: 'meets', website: 'website' } as const;
/** Those whose answer is text in the language of the answers. */
const TEXTS = ['summary', 'strategy', 'measures', 'funding'] as const;
const ROLES = ['lead', 'chair', 'coordinator'] as const;

/**
 * Fills a record with the answers of one row. An answer takes the place of what the record has; a question without an answer leaves it as it is. Other
 * names, good practice and sources are added to those that are there. What an answer confirms is no longer `unconfirmed`.
 *
 * The answers that name other partnerships, `part-of` and `superseded-by`, are left to the caller, who knows the ids.
 */
export function fillRecord(filling: Filling): FilledRecord {
  const { answers, existing } = filling;
  const members = new Map<string, unknown>(Object.entries(existing ?? {}));
  const answered = new Set<string>();
  const faults: Remark[] = [];
  const notes: Remark[] = [];
  const draft: RecordDraft = {
    ...filling,
    read: (member) => members.get(member),
    write: (member, value) => {
      answered.add(member);
      if (value === null) members.delete(member);
      else members.set(member, value);
    },
    fault: (column, message) => faults.push({ column, message }),
    note: (column, message) => notes.push({ column, message }),
  };
  fillNames(draft);
  for (const [column, member] of Object.entries(PLAIN)) {
    const answer = answers.get(column);
    if (answer !== undefined) draft.write(member, answer);
  }
  for (const member of TEXTS) fillText(draft, member);
  fillCovers(draft);
  for (const role of ROLES) fillRole(draft, role);
  fillMembers(draft);
  const activities = answers.get('activities');
  if (activities !== undefined) draft.write('activities', activities);
  fillContact(draft);
  fillPractice(draft);
  fillSources(draft);
  const date = answers.get('answered-on');
  if (typeof date === 'string') draft.write('assured', { date, by: filling.by, method: filling.method });
  confirmMembers(members, answered);
  return { properties: orderMembers(members), answered, faults, notes };
}

/** Columns that the feed, or the office, cannot do without and that neither the row nor the record answers. */
export function listMissing(
  columns: readonly QuestionColumn[],
  answers: ReadonlyMap<string, Answer | null>,
  properties: JsonObject,
): Remark[] {
  return columns
    .filter(({ id, question: { required, field } }) => required && !isAnswered(answers.get(id), field, properties))
    .map(({ id }) => ({ column: id, message: 'an answer is missing' }));
}

function isAnswered(answer: Answer | null | undefined, field: string | null, properties: JsonObject): boolean {
  // When and by whom it was answered is of this row, and cannot be taken from the record.
  if (field === null || field.startsWith('assured')) return answer !== undefined && answer !== null;
  const member = properties[field.replace(/[.[].*$/, '')];
  return Array.isArray(member)
    ? member.length > 0 || isJsonObject(properties['geometryOverride'])
    : member !== undefined && member !== null;
}

function fillText(draft: RecordDraft, member: (typeof TEXTS)[number]): void {
  const answer = draft.answers.get(member);
  if (answer === undefined) return;
  const existing = draft.read(member);
  draft.write(member, typeof answer === 'string' ? localise(answer, draft, existing) : null);
  if (isJsonObject(existing) && Object.keys(existing).some((tag) => tag !== draft.language)) {
    draft.note(member, 'was answered in one language: check whether the text in the other still fits');
  }
}

/** Takes what was answered out of the record's list of what nobody has confirmed. */
export function confirmMembers(members: Map<string, unknown>, answered: ReadonlySet<string>): void {
  const unconfirmed = members.get('unconfirmed');
  if (!Array.isArray(unconfirmed)) return;
  const left = unconfirmed.filter((name) => !answered.has(String(name)));
  if (left.length > 0) members.set('unconfirmed', left);
  else members.delete('unconfirmed');
}

/** Known members in the order of the manual, then whatever else the record has. */
export function orderMembers(members: ReadonlyMap<string, unknown>): JsonObject {
  const rank = (name: string) => (MEMBER_ORDER.indexOf(name) + MEMBER_ORDER.length + 1) % (MEMBER_ORDER.length + 1);
  const entries = [...members].map((entry, place) => ({ entry, place }));
  entries.sort((a, b) => rank(a.entry[0]) - rank(b.entry[0]) || a.place - b.place);
  return Object.fromEntries(entries.map(({ entry }) => entry));
}
