import { completeFault } from '../check-feed.js';
import type { FeedDocument } from '../feed-document.js';
import type { FeedSchema } from '../feed-schema.js';
import type { Finding } from '../finding.js';
import { judgeVisit } from './judge-visit.js';
import { listLinks } from './list-links.js';
import { visitLinks, type VisitOptions } from './visit-links.js';

/** Opens every link of a feed, as a reader would, and says which lead nowhere. One finding for each place that holds such a link. */
export async function checkLiveLinks(
  document: FeedDocument,
  schema: FeedSchema,
  options?: VisitOptions,
): Promise<Finding[]> {
  const links = listLinks(document, schema);
  const visits = await visitLinks(links.keys(), options);
  return [...links].flatMap(([page, places]) => {
    const visit = visits.get(page);
    const judgement = visit && judgeVisit(page, visit);
    return judgement ? places.map((path) => completeFault({ ...judgement, path }, 'live-links', document)) : [];
  });
}
