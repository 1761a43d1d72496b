import type { Topology } from 'topojson-specification';
import { FeedError } from '../feed-error.js';
import { isJsonObject } from '../json-readers.js';
import type { Areas } from './parse-areas.js';

/**
 * Checks the outlines of councils that are to be drawn on top of a boundary file.
 * @throws {FeedError} `not-a-feed` when there are none in the file, and when it is of another edition than the boundary file: its lines would
 * not lie on those below them.
 */
export function parseCouncils(value: unknown, { topology }: Pick<Areas, 'topology'>): Topology {
  const { type, arcs, objects, edition } = isJsonObject(value) ? value : {};
  if (type !== 'Topology' || !Array.isArray(arcs) || !isJsonObject(objects) || !isJsonObject(objects['utla'])) {
    throw new FeedError('not-a-feed', 'The file is no Topology with outlines of councils (utla).');
  }
  if (edition !== ('edition' in topology ? topology.edition : undefined)) {
    throw new FeedError('not-a-feed', 'Councils and areas are of different editions.');
  }
  return value as Topology;
}
