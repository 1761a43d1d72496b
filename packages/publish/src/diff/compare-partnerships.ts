import { ROLES } from '@msp-widgets/feed/statistics/summarise-partnerships.js';
import { freshnessOf } from '@msp-widgets/feed/freshness.js';
import { startOfPartialDate } from '@msp-widgets/feed/partial-date.js';
import type { Status } from '@msp-widgets/feed/partnership.js';
import { compareCodeUnits, compareTexts, makeTextKey, shareWording, sortByKey } from './comparable-text.js';
import { compareCoverage } from './compare-coverage.js';
import {
  CONTACT_FIELDS,
  type Change,
  type ChangeOf,
  type ContactChange,
  type ContactField,
  type DetailField,
  type NamedOrganisation,
  type Reference,
} from './feed-changes.js';
import {
  makeOrganisationKey,
  type ComparableOrganisation,
  type ComparablePartnership,
  type ComparablePractice,
  type KeyedField,
} from './lay-out-partnership.js';
import { matchLists } from './match-lists.js';

/** What the comparison of two records needs to know of the feed. */
export interface CompareContext {
  /** The day of the new feed, in milliseconds since 1970; null when it does not say. */
  readonly day: number | null;
  /** The partnership of the new feed with this id. */
  readonly refer: (id: string) => Reference;
}

/** Notes fields that differ, but whose difference is not spelt out. */
type NoteDetail = (field: DetailField) => void;

/** What is different for a reader between two states of one partnership. Empty when nothing is. */
export function comparePartnerships(
  before: ComparablePartnership,
  after: ComparablePartnership,
  context: CompareContext,
): Change[] {
  const details = new Set<DetailField>();
  const note: NoteDetail = (field) => details.add(field);
  const changes: (Change | null)[] = [
    compareStatus(before, after, context),
    compareNames(before, after, note),
    compareCoverage(before.areas, after.areas),
    ...ROLES.map((role) => compareRole(role, before[role], after[role], note)),
    compareContacts(before, after, note),
    before.website === after.website ? null : { kind: 'website', from: before.website, to: after.website },
    compareAssurance(before, after, context),
    comparePractice(before, after, note),
    compareMembers(before, after, note),
  ];
  const found = changes.filter((change) => change !== null);
  const isTold = (kind: Change['kind']) => found.some((change) => change.kind === kind);
  for (const field of Object.keys(before.keys) as KeyedField[]) {
    if (before.keys[field] === after.keys[field]) continue;
    if (field === 'covers' && isTold('coverage')) continue;
    if (field === 'assured' && isTold('reconfirmed')) continue;
    if (field === 'supersededBy' && isTold('superseded')) continue;
    note(field);
  }
  return details.size > 0 ? [...found, { kind: 'details', fields: [...details].sort(compareCodeUnits) }] : found;
}

function compareStatus(
  { status: from }: ComparablePartnership,
  { status: to, supersededBy }: ComparablePartnership,
  { refer }: CompareContext,
): Change | null {
  if (from === to) return null;
  if (to === 'closed') return { kind: 'closed', from };
  if (to === 'superseded') return { kind: 'superseded', from, by: supersededBy === null ? null : refer(supersededBy) };
  return from !== null && to !== null && hasEnded(from) ? { kind: 'reopened', from, to } : { kind: 'status', from, to };
}

function hasEnded(status: Status): boolean {
  return status === 'closed' || status === 'superseded';
}

function compareNames(
  before: ComparablePartnership,
  after: ComparablePartnership,
  note: NoteDetail,
): ChangeOf<'renamed'> | null {
  const difference = compareTexts(before.name, after.name);
  if (difference === 'translated') note('name');
  const isRenamed = difference === 'changed';
  const isOldName = (alias: ComparablePartnership['name']) => shareWording(alias, before.name);
  const aliases = matchLists(before.aliases, after.aliases, makeTextKey, () => []);
  // That the old name is kept among the others, and the new one taken out of them, belongs to the renaming.
  const isPartOfIt = {
    added: aliases.added.every(isOldName),
    gone: aliases.gone.every((alias) => shareWording(alias, after.name)),
  };
  if (aliases.added.length + aliases.gone.length > 0 && !(isRenamed && isPartOfIt.added && isPartOfIt.gone)) {
    note('aliases');
  }
  return isRenamed ? { kind: 'renamed', from: before.name, oldNameKept: after.aliases.some(isOldName) } : null;
}

function compareRole(
  role: ChangeOf<'role'>['role'],
  before: ComparableOrganisation | null,
  after: ComparableOrganisation | null,
  note: NoteDetail,
): ChangeOf<'role'> | null {
  if (before === null && after === null) return null;
  const isOther =
    before === null ||
    after === null ||
    before.isNamed !== after.isNamed ||
    (before.isNamed ? compareTexts(before.name, after.name) === 'changed' : before.sector !== after.sector);
  if (isOther) return { kind: 'role', role, from: showOrganisation(before), to: showOrganisation(after) };
  // The label of a sector belongs to the feed, not to this partnership.
  const isAltered =
    before.sector !== after.sector || (before.isNamed && compareTexts(before.name, after.name) !== 'same');
  if (isAltered) note(role);
  return null;
}

function compareContacts(
  { contact: before }: ComparablePartnership,
  { contact: after }: ComparablePartnership,
  note: NoteDetail,
): ChangeOf<'contact'> | null {
  const fields = CONTACT_FIELDS.flatMap((field): ContactChange[] => {
    if (field === 'label') {
      const difference = compareTexts(before.label, after.label);
      if (difference === 'translated') note('contact');
      return difference === 'changed' ? [{ field, from: before.label, to: after.label }] : [];
    }
    const isSame = normaliseContact(field, before[field]) === normaliseContact(field, after[field]);
    return isSame ? [] : [{ field, from: before[field], to: after[field] }];
  });
  return fields.length > 0 ? { kind: 'contact', fields } : null;
}

/** Without what makes no difference to whom one reaches. */
function normaliseContact(field: ContactField, value: string | null): string | null {
  if (field === 'email') return value && value.toLowerCase();
  if (field === 'phone') return value && value.replaceAll(/[ ()]/g, '');
  return value;
}

function compareAssurance(
  { assured: before }: ComparablePartnership,
  { assured: after }: ComparablePartnership,
  { day }: CompareContext,
): ChangeOf<'reconfirmed'> | null {
  const [from, to] = [startOfDate(before.date), startOfDate(after.date)];
  // From 2025 to 2025-03 the date has become more exact, not newer.
  const isMoreExact = before.date !== null && after.date?.startsWith(before.date);
  const isNewer = to > from && !isMoreExact;
  if (!isNewer) return null;
  // A feed cannot be older than what it says, whatever it says of its own day.
  const today = new Date(Math.max(day ?? to, to));
  return {
    kind: 'reconfirmed',
    from: { date: before.date, freshness: freshnessOf(before.date, today) },
    to: { date: after.date, freshness: freshnessOf(after.date, today), by: after.by, method: after.method },
  };
}

/** In milliseconds since 1970; no date is before all others. */
function startOfDate(date: string | null): number {
  return (date === null ? null : startOfPartialDate(date)) ?? -Infinity;
}

function comparePractice(
  { practice: before }: ComparablePartnership,
  { practice: after }: ComparablePartnership,
  note: NoteDetail,
): ChangeOf<'practice'> | null {
  const listLikeKeys = ({ title, summary }: ComparablePractice) => [
    ...Object.values(title ?? {}).map((wording) => `title ${wording}`),
    ...Object.values(summary).map((wording) => `summary ${wording}`),
  ];
  const { added, gone, altered } = matchLists(before, after, ({ key }) => key, listLikeKeys);
  if (gone.length > 0 || altered) note('practice');
  return added.length > 0 ? { kind: 'practice', added: added.map(({ title, summary }) => ({ title, summary })) } : null;
}

function compareMembers(
  { members: before }: ComparablePartnership,
  { members: after }: ComparablePartnership,
  note: NoteDetail,
): ChangeOf<'members'> | null {
  const makeKey = (member: ComparableOrganisation) =>
    member.isNamed ? makeOrganisationKey(member) : JSON.stringify(member.sector);
  const listLikeKeys = ({ name, isNamed }: ComparableOrganisation) => (isNamed ? Object.values(name) : []);
  const { added, gone, altered } = matchLists(before, after, makeKey, listLikeKeys);
  if (altered) note('members');
  const list = (members: readonly ComparableOrganisation[]) =>
    sortByKey(members, makeOrganisationKey).map(({ name, sector }) => ({ name, sector }));
  return added.length + gone.length > 0 ? { kind: 'members', added: list(added), left: list(gone) } : null;
}

function showOrganisation(organisation: ComparableOrganisation | null): NamedOrganisation | null {
  return organisation && { name: organisation.name, sector: organisation.sector };
}
