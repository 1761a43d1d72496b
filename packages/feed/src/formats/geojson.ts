import { VOCABULARY_NAMES, type Feed, type Partnership, type Vocabularies } from '../partnership.js';

/** A feed as it is published; see data/README.md for what its members mean. */
export interface FeedDocument {
  readonly type: 'FeatureCollection';
  readonly feedVersion: '1.0';
  readonly features: readonly FeatureDocument[];
  readonly [member: string]: unknown;
}

export interface FeatureDocument {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The feed's own shape with only the given partnerships in it: a feed again, with the date, the licence and the credit for the boundaries.
 * What is not recorded is left out. The addresses of its other files are written in full, so that the document may lie anywhere.
 */
export function createGeoJson(feed: Feed, partnerships: readonly Partnership[]): FeedDocument {
  const { title, generated, publisher, licence, languages, areas, councils, outcodes, vocabularies, helpline } = feed;
  return {
    type: 'FeatureCollection',
    feedVersion: '1.0',
    ...keepRecorded({ title, generated, publisher, licence, languages, areas, councils, outcodes, helpline }),
    vocabularies: listVocabularies(vocabularies),
    features: partnerships.map(createFeature),
  };
}

function createFeature({ id, labelPosition, covers, assured, ...rest }: Partnership): FeatureDocument {
  return {
    type: 'Feature',
    id,
    geometry: labelPosition && { type: 'Point', coordinates: labelPosition },
    properties: {
      ...keepRecorded(rest),
      // Always there in a feed, if only with nothing in them
      covers: covers.map(({ part, ...cover }) => ({ ...keepRecorded(cover), ...(part && { part }) })),
      assured: { date: assured.date, ...keepRecorded({ by: assured.by, method: assured.method }) },
    },
  };
}

/** The members that hold something, and of the objects in them likewise. Entries of lists stay, so that nothing changes its place. */
function keepRecorded(object: object): Record<string, unknown> {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    kept.push([name, Array.isArray(value) ? (value as unknown[]).map(keepInside) : keepInside(value)]);
  }
  return Object.fromEntries(kept);
}

function keepInside(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? keepRecorded(value) : value;
}

function listVocabularies(vocabularies: Vocabularies): Record<string, unknown> {
  return Object.fromEntries(
    VOCABULARY_NAMES.map((name) => [name, [...vocabularies[name]].map(([code, label]) => ({ code, label }))]),
  );
}
