import { parseCouncils } from '@msp-widgets/feed/areas/parse-councils.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import type { Topology } from 'topojson-specification';
import { CannotCheckError } from '../cannot-check-error.js';
import { findPath, locateReference } from '../files/locate-reference.js';
import { findBoundaryFile, readJsonFile } from '../files/read-inputs.js';
import type { Finding } from './finding.js';

/**
 * What keeps the outlines of councils that a feed names from being drawn on top of its boundary file.
 * @param read fetches or reads them; throws CannotCheckError when that cannot be done
 * @param boundaries what is in the boundary file
 */
export async function checkCouncilOutlines(read: () => unknown, boundaries: unknown): Promise<readonly Finding[]> {
  try {
    parseCouncils(await read(), { topology: boundaries as Topology });
    return [];
  } catch (error) {
    if (!(error instanceof CannotCheckError) && !(error instanceof FeedError)) throw error;
    const message = `the outlines of councils cannot be used: ${error.message} Without them maps show no council lines.`;
    const fault = { severity: 'error', check: 'councils', subject: 'The feed', id: null } as const;
    return [{ ...fault, field: 'councils, href', path: ['councils', 'href'], message }];
  }
}

/** The same for a feed that is a file. One that lies away from its boundary file is not expected to have its councils at hand. */
export async function checkCouncilsFile(feedFile: string, feed: unknown): Promise<readonly Finding[]> {
  const boundaries = findBoundaryFile(feedFile, feed);
  const file = findPath(locateReference(feedFile, feed, 'councils'));
  if (boundaries === null || file === null) return [];
  return checkCouncilOutlines(() => readJsonFile(file).value, readJsonFile(boundaries).value);
}
