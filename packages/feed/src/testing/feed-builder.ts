import type { Feed, Partnership } from '../partnership.js';

/** A checked partnership of a made-up organisation, with every member recorded. */
export function buildPartnership(overrides: Partial<Partnership> = {}): Partnership {
  return {
    id: 'example-partnership',
    name: 'Example Anti-Slavery Partnership',
    aliases: ['Example Network'],
    level: 'sub-regional',
    status: 'active',
    partOf: null,
    supersededBy: null,
    summary: 'Brings the example organisations together.',
    covers: [{ code: 'E23000018', name: null, part: false }],
    geometryOverride: null,
    labelPosition: [-1.15, 53.1],
    founded: '2016',
    lead: { name: 'Example Constabulary', sector: 'police' },
    chair: { name: 'Example County Council', sector: 'local-authority' },
    coordinator: null,
    members: [{ name: 'Example Shelter', sector: 'charity-ngo' }],
    activities: ['training'],
    meets: 'quarterly',
    funding: null,
    measures: null,
    strategy: null,
    website: 'https://example.org/',
    contact: { url: null, email: 'partnership@example.org', phone: null, label: null },
    practice: [
      { title: null, summary: 'One page of referral steps for front desks.', themes: ['referral'], source: null },
    ],
    assured: { date: '2025-03', by: 'partnership', method: 'questionnaire' },
    unconfirmed: [],
    sources: [{ url: 'https://example.org/about', date: '2025' }],
    ...overrides,
  };
}

/** A checked feed in English and Welsh. */
export function buildFeed(
  partnerships: readonly Partnership[] = [buildPartnership()],
  overrides: Partial<Feed> = {},
): Feed {
  return {
    title: 'Example feed',
    generated: '2025-06-01T09:00:00Z',
    publisher: { name: 'Example Publisher', url: 'https://example.org/' },
    licence: { name: 'Example Licence', url: 'https://example.org/licence' },
    languages: ['en', 'cy'],
    areas: null,
    councils: null,
    outcodes: null,
    vocabularies: { sector: new Map(), activity: new Map(), theme: new Map() },
    helpline: null,
    partnerships,
    ...overrides,
  };
}

/** One feature as published, unchecked, so that it can be built wrong. An override of `undefined` takes a member away. */
export function buildFeature(
  properties: Readonly<Record<string, unknown>> = {},
  members: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    type: 'Feature',
    id: 'example-partnership',
    geometry: { type: 'Point', coordinates: [-1.15, 53.1] },
    properties: {
      name: 'Example Anti-Slavery Partnership',
      level: 'sub-regional',
      status: 'active',
      covers: [{ code: 'E23000018' }],
      assured: { date: '2025-03', by: 'partnership', method: 'questionnaire' },
      ...properties,
    },
    ...members,
  };
}

/** A whole feed as published, unchecked. */
export function buildFeedJson(
  features: readonly unknown[] = [buildFeature()],
  overrides: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    type: 'FeatureCollection',
    feedVersion: '1.0',
    title: 'Example feed',
    generated: '2025-06-01T09:00:00Z',
    publisher: { name: 'Example Publisher', url: 'https://example.org/' },
    licence: { name: 'Example Licence', url: 'https://example.org/licence' },
    languages: ['en', 'cy'],
    features,
    ...overrides,
  };
}
