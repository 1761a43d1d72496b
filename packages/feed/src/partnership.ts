/**
 * The feed's own vocabulary as types. A value of these types has been checked by `parseFeed`; nothing here is trusted input.
 * `null` means "not recorded", which is never the same as "none".
 */

/** Plain text in one or several languages, never HTML. A bare string is in the feed's default language. */
export type Text = string | LanguageMap;

/** BCP 47 tag → text, with at least one entry. Has no prototype, so `"constructor"` is only ever a key. */
export type LanguageMap = Readonly<Record<string, string>>;

/** Size of the area a partnership works in, smallest first. The order here is the order shown to readers. */
export const LEVELS = ['local', 'sub-regional', 'regional', 'national'] as const;
export type Level = (typeof LEVELS)[number];

export const STATUSES = ['active', 'forming', 'paused', 'closed', 'superseded'] as const;
export type Status = (typeof STATUSES)[number];

export const MEETING_FREQUENCIES = ['monthly', 'bi-monthly', 'quarterly', 'six-monthly', 'yearly', 'ad-hoc'] as const;
export type MeetingFrequency = (typeof MEETING_FREQUENCIES)[number];

export const ASSURERS = ['partnership', 'commissioner', 'desk-research'] as const;
export type Assurer = (typeof ASSURERS)[number];

export const ASSURANCE_METHODS = ['questionnaire', 'interview', 'public-sources'] as const;
export type AssuranceMethod = (typeof ASSURANCE_METHODS)[number];

/** One area a partnership says it works in. */
export interface Cover {
  /** GSS code of any kind: force area, council, region, nation or the UK. */
  readonly code: string;
  /** The publisher's own words for the area, shown when the code cannot be resolved. */
  readonly name: Text | null;
  /** True when only a part of the area is covered. */
  readonly part: boolean;
}

/** An organisation, never a person. */
export interface Organisation {
  readonly name: Text | null;
  /** Code in the sector vocabulary. */
  readonly sector: string | null;
}

/** Good practice that others can copy. */
export interface Practice {
  readonly title: Text | null;
  readonly summary: Text;
  /** Codes in the theme vocabulary. */
  readonly themes: readonly string[];
  /** Checked http(s) address. */
  readonly source: string | null;
}

/** Ways to reach the organisation. Never a person's own address. */
export interface Contact {
  readonly url: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly label: Text | null;
}

/** When, by whom and how a record was last confirmed. */
export interface Assurance {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when nothing dated is known. */
  readonly date: string | null;
  readonly by: Assurer | null;
  readonly method: AssuranceMethod | null;
}

export interface Source {
  readonly url: string;
  readonly date: string | null;
}

/** Longitude, then latitude, in degrees (WGS 84), as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

export type PolygonGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

export interface Partnership {
  /** Slug and permalink: unique in the feed, never reused. */
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly Text[];
  readonly level: Level | null;
  readonly status: Status | null;
  /** Id of the partnership this one belongs to. */
  readonly partOf: string | null;
  /** Id of the partnership that took this one's place. */
  readonly supersededBy: string | null;
  readonly summary: Text | null;
  readonly covers: readonly Cover[];
  /** A footprint that no code describes. */
  readonly geometryOverride: PolygonGeometry | null;
  /** Where a label may be put, inside the area; never premises. */
  readonly labelPosition: Position | null;
  /** `YYYY`. */
  readonly founded: string | null;
  readonly lead: Organisation | null;
  readonly chair: Organisation | null;
  readonly coordinator: Organisation | null;
  readonly members: readonly Organisation[];
  /** Codes in the activity vocabulary. */
  readonly activities: readonly string[];
  readonly meets: MeetingFrequency | null;
  readonly funding: Text | null;
  readonly measures: Text | null;
  readonly strategy: Text | null;
  /** Checked http(s) address. */
  readonly website: string | null;
  readonly contact: Contact | null;
  readonly practice: readonly Practice[];
  readonly assured: Assurance;
  /** Names of the members above that were inferred rather than stated by a source. */
  readonly unconfirmed: readonly string[];
  readonly sources: readonly Source[];
}

/** A term that the feed brings with it, so that a new term needs no new release. */
export interface Term {
  readonly code: string;
  readonly label: Text;
}

export const VOCABULARY_NAMES = ['sector', 'activity', 'theme'] as const;
export type VocabularyName = (typeof VOCABULARY_NAMES)[number];

/** Code → label, by vocabulary. */
export type Vocabularies = Readonly<Record<VocabularyName, ReadonlyMap<string, Text>>>;

/** A file that belongs to a feed. */
export interface FileReference {
  /** Absolute http(s) address. */
  readonly href: string;
  readonly edition: string | null;
  readonly attribution: Text | null;
}

export interface Feed {
  readonly title: Text | null;
  /** RFC 3339 date-time, or null when the feed does not say. */
  readonly generated: string | null;
  readonly publisher: { readonly name: Text; readonly url: string | null } | null;
  readonly licence: { readonly name: Text; readonly url: string | null } | null;
  /** BCP 47 tags; the first is the language of every bare string. Never empty. */
  readonly languages: readonly [string, ...string[]];
  /** The boundary file. */
  readonly areas: FileReference | null;
  /** The outlines of councils that belong to the boundary file. */
  readonly councils: FileReference | null;
  /** The outcode index. */
  readonly outcodes: FileReference | null;
  readonly vocabularies: Vocabularies;
  /** Help in addition to the built-in helpline; never in its place. */
  readonly helpline: Text | null;
  readonly partnerships: readonly Partnership[];
}

/** A fault that was found and lived with: a record left out, or a field set to "not recorded". */
export interface FeedIssue {
  /** Id of the partnership, or its place in `features` (`features[3]`) when it has none, or `feed`. */
  readonly where: string;
  /** Path of the member, such as `contact.url` or `covers[2].code`; empty for the whole record. */
  readonly field: string;
  /** One sentence in English for the publisher's console. Never quotes the faulty value. */
  readonly message: string;
}

/** True while the partnership is one a reader could turn to: neither closed nor superseded. */
export function isOpen(partnership: Partnership): boolean {
  return partnership.status !== 'closed' && partnership.status !== 'superseded';
}
