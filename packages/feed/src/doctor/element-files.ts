/** Which files the feed of an element, and its boundaries, lead to: as far as can be known from those that have come. */
import { locateCouncils } from '../areas/locate-councils.js';
import type { Areas } from '../areas/parse-areas.js';
import { parseScope } from '../areas/scope.js';
import { chooseShards } from '../shards/choose-shards.js';
import { locateBeside, type ElementFacts, type FileFacts, type PageFacts } from './page-facts.js';
import { readAreasFile, readFeedFile, type GoodFeed } from './read-feed-file.js';

/** Files by address, as far as they have come. */
export type Files = ReadonlyMap<string, FileFacts>;

/**
 * Where an element finds its boundary file; null when it needs none, or that cannot be known. Only the map, a scope and a feed in
 * several files cannot do without.
 */
export function locateAreas(element: ElementFacts, { scripts }: PageFacts, files: Files): string | null {
  const reading = readFeedOf(element, files);
  if (element.scope === null && element.tag !== 'msp-map' && !reading?.shards) return null;
  if (element.areas !== null) return element.areas;
  if (reading?.feed.areas) return reading.feed.areas.href;
  const [script] = scripts;
  return script && (reading || element.hasOwnRecords) ? locateBeside(script.address, 'areas.topo.json') : null;
}

/** The files of a feed in several that an element may ask for: those of its scope, else all, because its reader may choose any. */
export function locateShards(element: ElementFacts, page: PageFacts, files: Files): readonly string[] {
  const { shards = null } = readFeedOf(element, files) ?? {};
  const areas = readAreasOf(element, page, files);
  if (!shards || !areas) return [];
  const codes = parseScope(element.scope);
  return (codes === null ? shards : chooseShards(shards, codes, areas.register)).map(({ href }) => href);
}

/** Outlines of councils that a map asks for. */
export interface CouncilLines {
  readonly address: string;
  /** Address of the boundary file that they are drawn on top of. */
  readonly boundaries: string;
  readonly areas: Areas;
  /** The feed names them; else they are looked for beside the boundary file. */
  readonly isNamed: boolean;
}

/** Null where an element asks for none. */
export function locateCouncilLines(element: ElementFacts, page: PageFacts, files: Files): CouncilLines | null {
  const boundaries = element.tag === 'msp-map' ? locateAreas(element, page, files) : null;
  const areas = readAreasOf(element, page, files);
  if (boundaries === null || !areas) return null;
  const { feed = { areas: null, councils: null } } = readFeedOf(element, files) ?? {};
  const address = locateCouncils(boundaries, feed);
  return address === null ? null : { address, boundaries, areas, isNamed: address === feed.councils?.href };
}

function readFeedOf({ src, hasOwnRecords }: ElementFacts, files: Files): GoodFeed | null {
  const file = src === null || hasOwnRecords ? null : files.get(src);
  if (src === null || file?.answer !== 'read') return null;
  const reading = readFeedFile(file, src);
  return reading.fault ? null : reading;
}

function readAreasOf(element: ElementFacts, page: PageFacts, files: Files): Areas | null {
  const file = files.get(locateAreas(element, page, files) ?? '');
  return file?.answer === 'read' ? readAreasFile(file) : null;
}
