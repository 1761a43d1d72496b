/**
 * The published feed and area register, read from the files as they are. What a page should show is worked out from
 * these, and without the code under test.
 */
import { readFileSync } from 'node:fs';

export type TextInFeed = string | Readonly<Record<string, string>>;

export interface PublishedRecord {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] } | null;
  readonly properties: {
    readonly name: TextInFeed;
    readonly level: string;
    readonly status: string;
    readonly covers: readonly { readonly code: string }[];
    readonly website?: string | null;
  };
}

export interface PublishedFeed {
  readonly [member: string]: unknown;
  readonly features: readonly PublishedRecord[];
}

export interface RegisteredArea {
  readonly code: string;
  readonly kind: string;
  readonly name: { readonly en: string; readonly cy?: string };
  readonly parents: readonly string[];
}

export const publishedFeed = readData('partnerships.json') as PublishedFeed;
export const publishedRecords = publishedFeed.features;

const areas = new Map((readData('area-register.json') as RegisteredArea[]).map((area) => [area.code, area]));

/** For each area that holds no other: its code and those of all that it lies in. */
const smallestAreas = [...areas.values()]
  .filter(({ code }) => ![...areas.values()].some(({ parents }) => parents.includes(code)))
  .map(({ code }) => listAround(code));

export function isOpen({ properties }: PublishedRecord): boolean {
  return properties.status !== 'closed' && properties.status !== 'superseded';
}

export function readName({ properties: { name } }: PublishedRecord, language = 'en'): string {
  return typeof name === 'string' ? name : (name[language] ?? name['en'] ?? '');
}

export function findRecord(id: string): PublishedRecord {
  const record = publishedRecords.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`The published feed has no ${id}.`);
  return record;
}

export function listIdsOf(records: readonly PublishedRecord[]): string[] {
  return records.map(({ id }) => id).sort();
}

/** Regions of England and the other nations that hold some of what a record covers: name by code. */
export function listRegions({ properties }: PublishedRecord): ReadonlyMap<string, string> {
  const covered = properties.covers.map(({ code }) => code);
  const found = new Map<string, string>();
  for (const area of areas.values()) {
    const around = listAround(area.code);
    if (!covered.some((code) => around.has(code))) continue;
    for (const code of around) {
      const region = areas.get(code);
      if (region && isRegion(region)) found.set(code, region.name.en);
    }
  }
  return found;
}

/** Police force areas by name. */
export function listForces(): readonly RegisteredArea[] {
  return [...areas.values()]
    .filter(({ kind }) => kind === 'police-force-area')
    .sort((one, other) => one.name.en.localeCompare(other.name.en, 'en'));
}

/** Ids of the records that cover some of an area. */
export function listIdsCovering(code: string): ReadonlySet<string> {
  const within = smallestAreas.filter((around) => around.has(code));
  const covering = publishedRecords.filter(({ properties }) =>
    properties.covers.some((cover) => within.some((around) => around.has(cover.code))),
  );
  return new Set(covering.map(({ id }) => id));
}

function isRegion({ code, kind }: RegisteredArea): boolean {
  return kind === 'region' || (kind === 'nation' && !code.startsWith('E'));
}

/** Codes of an area and of all that it lies in. */
function listAround(code: string): ReadonlySet<string> {
  const parents = areas.get(code)?.parents ?? [];
  return new Set([code, ...parents.flatMap((parent) => [...listAround(parent)])]);
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}
