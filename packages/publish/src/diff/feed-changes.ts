import type { Freshness } from '@msp-widgets/feed/freshness.js';
import type {
  Assurance,
  Contact,
  Feed,
  LanguageMap,
  Level,
  Partnership,
  Status,
} from '@msp-widgets/feed/partnership.js';
import type { Role } from '@msp-widgets/feed/statistics/summarise-partnerships.js';

/** What is different for a reader between two feeds. Every text says its language; every list is sorted, whatever the order in the files. */
export interface FeedChanges {
  readonly old: FeedState;
  readonly new: FeedState;
  /** Members of the feed itself that differ. `generated` is not among them: it differs in every release. */
  readonly feed: readonly FeedDetail[];
  /** In the new feed only. */
  readonly added: readonly ListedPartnership[];
  /** In the old feed only. Says nothing about whether the partnership goes on. */
  readonly gone: readonly GonePartnership[];
  readonly changed: readonly ChangedPartnership[];
  /** Number of partnerships that a reader finds as they were. */
  readonly unchanged: number;
}

/** One of the two feeds, in short. */
export interface FeedState {
  readonly generated: string | null;
  readonly partnerships: number;
  /** Number of those that are neither closed nor superseded. */
  readonly open: number;
}

export const FEED_DETAILS = [
  'areas',
  'helpline',
  'languages',
  'licence',
  'publisher',
  'title',
  'vocabularies',
] as const satisfies readonly (keyof Feed)[];
export type FeedDetail = (typeof FEED_DETAILS)[number];

export interface Reference {
  readonly id: string;
  /** Null when the feed has no partnership of this id. */
  readonly name: LanguageMap | null;
}

export interface ListedPartnership {
  readonly id: string;
  readonly name: LanguageMap;
  readonly level: Level | null;
  readonly status: Status | null;
  readonly areas: readonly CoveredArea[];
}

export interface GonePartnership extends ListedPartnership {
  /** A partnership of the new feed that has the same name, now or among its other names: perhaps the same one under another id. */
  readonly sameName: Reference | null;
}

export interface ChangedPartnership {
  readonly id: string;
  /** The name in the new feed. */
  readonly name: LanguageMap;
  /** At least one, each kind at most once except for `role`; always in the order of `Change`. */
  readonly changes: readonly Change[];
}

export interface CoveredArea {
  /** Today's code, if the register knows the area. */
  readonly code: string;
  /** From the register, else in the publisher's own words; null when there are none. */
  readonly name: LanguageMap | null;
  readonly part: boolean;
}

export interface NamedOrganisation {
  /** Its name; for one without, the label of its sector. */
  readonly name: LanguageMap;
  readonly sector: string | null;
}

export const CONTACT_FIELDS = ['url', 'email', 'phone', 'label'] as const satisfies readonly (keyof Contact)[];
export type ContactField = (typeof CONTACT_FIELDS)[number];

export interface ContactChange {
  readonly field: ContactField;
  readonly from: string | LanguageMap | null;
  readonly to: string | LanguageMap | null;
}

export interface DatedFreshness {
  readonly date: string | null;
  /** On the day that the new feed was made. */
  readonly freshness: Freshness;
}

export interface PracticeNote {
  readonly title: LanguageMap | null;
  readonly summary: LanguageMap;
}

/** Fields whose differences are named, but not spelt out. */
export type DetailField = Exclude<keyof Partnership, 'id' | 'status' | 'website'>;

export type Change =
  | { readonly kind: 'closed'; readonly from: Status | null }
  | { readonly kind: 'superseded'; readonly from: Status | null; readonly by: Reference | null }
  | { readonly kind: 'reopened'; readonly from: Status; readonly to: Status }
  | { readonly kind: 'status'; readonly from: Status | null; readonly to: Status | null }
  | { readonly kind: 'renamed'; readonly from: LanguageMap; readonly oldNameKept: boolean }
  | {
      readonly kind: 'coverage';
      readonly added: readonly CoveredArea[];
      readonly lost: readonly CoveredArea[];
      /** Covered in part before, as a whole now. */
      readonly nowWhole: readonly CoveredArea[];
      readonly nowPart: readonly CoveredArea[];
    }
  | {
      readonly kind: 'role';
      readonly role: Role;
      readonly from: NamedOrganisation | null;
      readonly to: NamedOrganisation | null;
    }
  | { readonly kind: 'contact'; readonly fields: readonly ContactChange[] }
  | { readonly kind: 'website'; readonly from: string | null; readonly to: string | null }
  | {
      readonly kind: 'reconfirmed';
      readonly from: DatedFreshness;
      readonly to: DatedFreshness & Pick<Assurance, 'by' | 'method'>;
    }
  | { readonly kind: 'practice'; readonly added: readonly PracticeNote[] }
  | {
      readonly kind: 'members';
      readonly added: readonly NamedOrganisation[];
      readonly left: readonly NamedOrganisation[];
    }
  | { readonly kind: 'details'; readonly fields: readonly DetailField[] };

export type ChangeKind = Change['kind'];
/** The change of one kind. */
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>;

export function findChange<Kind extends ChangeKind>(
  { changes }: ChangedPartnership,
  kind: Kind,
): ChangeOf<Kind> | undefined {
  return changes.find((change): change is ChangeOf<Kind> => change.kind === kind);
}

/** True when a reader would find anything different. */
export function hasChanges({ feed, added, gone, changed }: FeedChanges): boolean {
  return feed.length + added.length + gone.length + changed.length > 0;
}
