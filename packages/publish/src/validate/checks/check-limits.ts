import type { CheckContext } from '../check-context.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, type Fault } from '../finding.js';

/** As in the limits that readers enforce. The numbers of records and of characters are in the schema. */
const BYTE_LIMIT = 16 * 1024 * 1024;
const DEPTH_LIMIT = 16;

/** Files that are too large, or nested too deeply, to be read. */
export function* checkLimits({ depth }: FeedDocument, { bytes = 0 }: CheckContext): Iterable<Fault> {
  if (bytes > BYTE_LIMIT) {
    const size = (bytes / 1024 / 1024).toFixed(1);
    yield reportError([], `the file has ${size} MB; readers stop at 16 MB. Take out records or footprints.`);
  }
  if (depth > DEPTH_LIMIT) {
    yield reportError([], `objects and lists are nested more than ${DEPTH_LIMIT} deep; readers stop there.`);
  }
}
