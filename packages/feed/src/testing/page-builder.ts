/** Pages for the doctor, with their files. */
import type { ElementFacts, ExaminedPage, FileFacts, ScriptTag, Violation } from '../doctor/page-facts.js';
import { buildAreas } from './area-builder.js';

export const PAGE = 'https://council.example/safety';
export const SCRIPT = 'https://widgets.example/0.1.0/msp.js';
export const PART = 'https://widgets.example/0.1.0/msp-content-abcd1234.js';
export const HASHES = 'https://widgets.example/0.1.0/integrity.json';
export const AREAS = 'https://widgets.example/0.1.0/areas.topo.json';
export const COUNCILS = 'https://widgets.example/0.1.0/councils.topo.json';
export const FEED = 'https://data.example/partnerships.json';

export function buildFile(text: string, overrides: Partial<FileFacts> = {}): FileFacts {
  return { answer: 'read', status: 200, type: 'application/json', text, hashes: [`sha384-${text}`], ...overrides };
}

/** A boundary file without shapes. */
export function buildBoundaries(edition = '2025-06'): FileFacts {
  return buildFile(JSON.stringify({ type: 'Topology', edition, arcs: [], objects: {}, register: buildAreas() }));
}

/** The outlines of no councils at all, that belong to a boundary file of the edition. */
export function buildCouncils(edition = '2025-06'): FileFacts {
  return buildFile(JSON.stringify({ type: 'Topology', edition, arcs: [], objects: { utla: {} } }));
}

/** The index of a feed in two files, and these beside it. */
export function buildSplitFeed(address: string, members: object = {}): Readonly<Record<string, FileFacts>> {
  const { features, ...feed } = SMALL_FEED;
  const codes = ['E1-north', 'W1-force'];
  const shards = codes.map((code) => ({ href: `${code}.json`, covers: [code], partnerships: features.length }));
  const parts = codes.map((code) => [
    new URL(`${code}.json`, address).href,
    buildFile(
      JSON.stringify({
        ...SMALL_FEED,
        features: features.map((feature) => ({ ...feature, id: `of-${code.toLowerCase()}` })),
      }),
    ),
  ]);
  return {
    [address]: buildFile(JSON.stringify({ ...feed, ...members, feedIndexVersion: '1.0', shards })),
    ...(Object.fromEntries(parts) as Record<string, FileFacts>),
  };
}

export function buildScript(overrides: Partial<FileFacts> = {}, version = '0.1.0'): FileFacts {
  return buildFile(`/*! MSP widgets ${version}, MIT. */`, {
    type: 'text/javascript',
    hashes: ['sha384-right'],
    ...overrides,
  });
}

export function buildElement(overrides: Partial<ElementFacts> = {}): ElementFacts {
  return {
    tag: 'msp-directory',
    isDefined: true,
    isShown: true,
    isRefused: false,
    outerTag: null,
    hasOwnRecords: false,
    src: FEED,
    areas: null,
    scope: null,
    partnership: null,
    missingMap: null,
    ...overrides,
  };
}

export const TAG: ScriptTag = { address: SCRIPT, isModule: true, integrity: '' };
/** A feed of one partnership. */
export const SMALL_FEED = {
  type: 'FeatureCollection',
  feedVersion: '1.0',
  features: [
    { type: 'Feature', id: 'one', geometry: null, properties: { name: 'One', level: 'local', status: 'active' } },
  ],
};
export const FILES: Readonly<Record<string, FileFacts>> = {
  [SCRIPT]: buildScript(),
  [PART]: buildFile('part', { type: 'application/javascript' }),
  [HASHES]: buildFile(JSON.stringify({ 'msp.js': 'sha384-x', 'msp-content-abcd1234.js': 'sha384-part' })),
  [FEED]: buildFile(JSON.stringify(SMALL_FEED)),
  [AREAS]: buildBoundaries(),
  [COUNCILS]: buildCouncils(),
};
export const NOT_THERE = buildFile('Not found', { status: 404, type: 'text/html' });

export interface Difference {
  readonly address?: string;
  readonly scripts?: readonly ScriptTag[];
  readonly element?: Partial<ElementFacts>;
  readonly elements?: readonly ElementFacts[];
  readonly files?: Readonly<Record<string, FileFacts>>;
  readonly violations?: readonly Violation[];
}

/** A page on which all is well, but for the difference. */
export function buildPage(difference: Difference): ExaminedPage {
  const { address = PAGE, scripts = [TAG], element = {}, files = {}, violations = [] } = difference;
  const { elements = [buildElement(element)] } = difference;
  return { address, scripts, elements, violations, files: new Map(Object.entries({ ...FILES, ...files })) };
}
