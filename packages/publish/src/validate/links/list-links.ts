import { safeUrl } from '@msp-widgets/feed/safe-url.js';
import type { FeedDocument } from '../feed-document.js';
import type { FeedSchema } from '../feed-schema.js';
import type { Path } from '../finding.js';

/** Every page that a feed links to → the places where it does. One page with two fragments is one page. */
export function listLinks({ strings }: FeedDocument, schema: FeedSchema): ReadonlyMap<string, readonly Path[]> {
  const links = new Map<string, Path[]>();
  for (const { path, value } of strings) {
    const address = schema.findPlace(path).definitions.has('url') ? safeUrl(value) : null;
    if (address === null) continue;
    const page = address.split('#', 1)[0] ?? address;
    const places = links.get(page);
    if (places) places.push(path);
    else links.set(page, [path]);
  }
  return links;
}
