/** Pages for the doctor, with their files. */
import type { ElementFacts, ExaminedPage, FileFacts, ScriptTag, Violation } from '../doctor/page-facts.js';
import { buildAreas } from './area-builder.js';

export const PAGE = 'https://council.example/safety';
export const SCRIPT = 'https://widgets.example/0.1.0/msp.js';
export const PART = 'https://widgets.example/0.1.0/msp-content-abcd1234.js';
export const HASHES = 'https://widgets.example/0.1.0/integrity.json';
export const AREAS = 'https://widgets.example/0.1.0/areas.topo.json';
export const FEED = 'https://data.example/partnerships.json';

export function buildFile(text: string, overrides: Partial<FileFacts> = {}): FileFacts {
  return { answer: 'read', status: 200, type: 'application/json', text, hashes: [`sha384-${text}`], ...overrides };
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
  [AREAS]: buildFile(JSON.stringify({ type: 'Topology', arcs: [], objects: {}, register: buildAreas() })),
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
