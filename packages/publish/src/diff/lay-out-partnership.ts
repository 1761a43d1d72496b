import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Assurance, Feed, LanguageMap, Organisation, Partnership } from '@msp-widgets/feed/partnership.js';
import { compareCodeUnits, makeTextKey, spellOutOptional, spellOutText } from './comparable-text.js';
import { listAreas } from './compare-coverage.js';
import type { CoveredArea, DetailField, ListedPartnership, NamedOrganisation, PracticeNote } from './feed-changes.js';

/** Fields that are compared by key only. */
export type KeyedField = Exclude<
  DetailField,
  'name' | 'aliases' | 'lead' | 'chair' | 'coordinator' | 'contact' | 'members' | 'practice'
>;

export interface ComparableOrganisation extends NamedOrganisation {
  /** True when the name is its own, not its sector's. */
  readonly isNamed: boolean;
}

export interface ComparablePractice extends PracticeNote {
  readonly key: string;
}

/** A partnership without what makes no difference to a reader: order, white space, which text is the default language's. */
export interface ComparablePartnership {
  readonly id: string;
  readonly name: LanguageMap;
  readonly aliases: readonly LanguageMap[];
  readonly level: Partnership['level'];
  readonly status: Partnership['status'];
  readonly supersededBy: string | null;
  readonly areas: readonly CoveredArea[];
  readonly lead: ComparableOrganisation | null;
  readonly chair: ComparableOrganisation | null;
  readonly coordinator: ComparableOrganisation | null;
  readonly members: readonly ComparableOrganisation[];
  readonly website: string | null;
  readonly contact: {
    readonly url: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly label: LanguageMap | null;
  };
  readonly practice: readonly ComparablePractice[];
  readonly assured: Assurance;
  /** Equal keys for equal values. */
  readonly keys: Readonly<Record<KeyedField, string>>;
}

/** @param feed the feed that the partnership is in */
export function layOutPartnership(partnership: Partnership, feed: Feed, register: AreaRegister): ComparablePartnership {
  const [language] = feed.languages;
  const { id, level, status, supersededBy, website, contact, assured } = partnership;
  const organise = (organisation: Organisation | null) => organisation && layOutOrganisation(organisation, feed);
  return {
    id,
    name: spellOutText(partnership.name, language),
    aliases: partnership.aliases.map((alias) => spellOutText(alias, language)),
    level,
    status,
    supersededBy,
    areas: listAreas(partnership.covers, register, language),
    lead: organise(partnership.lead),
    chair: organise(partnership.chair),
    coordinator: organise(partnership.coordinator),
    members: partnership.members.map((member) => layOutOrganisation(member, feed)),
    website,
    contact: {
      url: contact?.url ?? null,
      email: contact?.email ?? null,
      phone: contact?.phone ?? null,
      label: spellOutOptional(contact?.label ?? null, language),
    },
    practice: partnership.practice.map(({ title, summary, themes, source }) => {
      const note = { title: spellOutOptional(title, language), summary: spellOutText(summary, language) };
      return { ...note, key: makeKey([note.title, note.summary, sortSet(themes), source]) };
    }),
    assured,
    keys: makeKeys(partnership, language),
  };
}

export function listPartnership({ id, name, level, status, areas }: ComparablePartnership): ListedPartnership {
  return { id, name, level, status, areas };
}

export function makeOrganisationKey({ name, sector }: NamedOrganisation): string {
  return makeKey([name, sector]);
}

function layOutOrganisation({ name, sector }: Organisation, feed: Feed): ComparableOrganisation {
  const shown = name ?? (sector === null ? '' : (feed.vocabularies.sector.get(sector) ?? sector));
  return { name: spellOutText(shown, feed.languages[0]), sector, isNamed: name !== null };
}

function makeKeys(partnership: Partnership, language: string): Record<KeyedField, string> {
  const { assured, covers, sources } = partnership;
  const keyText = (field: 'summary' | 'funding' | 'measures' | 'strategy') =>
    makeTextKey(spellOutOptional(partnership[field], language));
  return {
    level: makeKey(partnership.level),
    partOf: makeKey(partnership.partOf),
    supersededBy: makeKey(partnership.supersededBy),
    summary: keyText('summary'),
    covers: makeKey(
      sortSet(covers.map(({ code, name, part }) => makeKey([code, spellOutOptional(name, language), part]))),
    ),
    geometryOverride: makeKey(partnership.geometryOverride?.coordinates),
    labelPosition: makeKey(partnership.labelPosition),
    founded: makeKey(partnership.founded),
    activities: makeKey(sortSet(partnership.activities)),
    meets: makeKey(partnership.meets),
    funding: keyText('funding'),
    measures: keyText('measures'),
    strategy: keyText('strategy'),
    assured: makeKey([assured.date, assured.by, assured.method]),
    unconfirmed: makeKey(sortSet(partnership.unconfirmed)),
    sources: makeKey(sortSet(sources.map(({ url, date }) => makeKey([url, date])))),
  };
}

/** Texts must have been spelt out, so that their languages are in order. */
function makeKey(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function sortSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareCodeUnits);
}
