import { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { CheckContext } from '../validate/check-context.js';
import { checkFeed } from '../validate/check-feed.js';
import { formatText } from '../validate/format-report.js';
import { readFeedSchema } from '../validate/read-feed-schema.js';

const SCHEMA = readFeedSchema();

type Members = Record<string, unknown>;

export interface ExampleFeature extends Members {
  readonly properties: Members;
}

export interface ExampleFeed extends Members {
  readonly features: ExampleFeature[];
}

/** Spoils, or only changes, a feed and the properties of its first partnership. */
export type Change = (feed: ExampleFeed, record: Members, feature: ExampleFeature) => void;

/** A feed of made-up organisations with every member recorded and nothing to mend. */
export function buildExampleFeed(): ExampleFeed {
  return {
    type: 'FeatureCollection',
    feedVersion: '1.0',
    title: { en: 'Example feed', cy: 'Ffrwd enghreifftiol' },
    generated: '2026-06-01T09:00:00Z',
    publisher: { name: 'Example Publisher', url: 'https://example.org/' },
    licence: { name: 'Example Licence', url: 'https://example.org/licence' },
    languages: ['en', 'cy'],
    areas: { href: 'areas.topo.json', edition: '2025-06', attribution: 'Example Mapping Agency' },
    vocabularies: {
      sector: [
        { code: 'police', label: { en: 'Police', cy: 'Heddlu' } },
        { code: 'charity', label: 'Charity' },
      ],
      activity: [{ code: 'training', label: 'Training' }],
      theme: [{ code: 'referral', label: 'Referral' }],
    },
    helpline: 'Call 08000 121 700, free, day and night.',
    features: [
      buildExampleFeature('example-network', 'Example Anti-Slavery Network', {
        aliases: ['Example Forum'],
        partOf: 'wider-board',
        summary: { en: 'Brings the example bodies together & trains them.' },
        founded: '2016',
        lead: { name: 'Example Constabulary', sector: 'police' },
        chair: null,
        members: [{ name: 'Example Shelter', sector: 'charity' }, { sector: 'police' }],
        activities: ['training'],
        meets: 'quarterly',
        website: 'https://example.org/network',
        contact: { email: 'info@example.org', phone: '0113 496 0000', label: 'Office' },
        practice: [{ summary: 'One page of steps.', themes: ['referral'], source: 'https://example.org/practice' }],
        unconfirmed: ['covers'],
        sources: [{ url: 'https://example.org/about', date: '2025' }],
      }),
      buildExampleFeature('wider-board', 'Wider Board', {
        geometryOverride: { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [1, 52], [0, 51]]] }, // prettier-ignore
      }),
    ],
  };
}

export function buildExampleFeature(id: string, name: unknown, properties: Members = {}): ExampleFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [-1.15, 53.1] },
    properties: {
      name,
      level: 'sub-regional',
      status: 'active',
      covers: [{ code: 'E23000018' }],
      assured: { date: '2025-03', by: 'partnership', method: 'questionnaire' },
      ...properties,
    },
  };
}

/** Checks on 1 July 2026, against a register of two areas. */
export function buildExampleContext(overrides: Partial<CheckContext> = {}): CheckContext {
  return {
    schema: SCHEMA,
    register: new AreaRegister([
      { code: 'E23000018', kind: 'police-force-area', name: { en: 'Nottinghamshire' }, parents: [] },
      { code: 'E06000063', kind: 'unitary', name: { en: 'Cumberland' }, parents: [], formerCodes: ['E07000026'] },
    ]),
    registerName: 'data/area-register.json',
    now: new Date('2026-07-01T12:00:00Z'),
    ...overrides,
  };
}

/** The lines of the report on the example feed after a change: one for each finding. */
export function listLines(change: Change, overrides?: Partial<CheckContext>): string[] {
  const feed = buildExampleFeed();
  const [first] = feed.features;
  if (first) change(feed, first.properties, first);
  return listLinesOf(feed, overrides);
}

/** The lines of the report on a file of any content. */
export function listLinesOf(value: unknown, overrides?: Partial<CheckContext>): string[] {
  const findings = checkFeed(value, buildExampleContext(overrides));
  const report = formatText({ file: '', areasFile: '', partnerships: 0, findings }, (_, text) => text);
  return report.split('\n').slice(0, findings.length);
}
