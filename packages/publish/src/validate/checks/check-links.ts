import { safeUrl } from '@msp-widgets/feed/safe-url.js';
import { quote } from '../../quote.js';
import type { CheckContext } from '../check-context.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, type Fault } from '../finding.js';

/** Links that look right and that no browser can open. The schema has refused those that are not http or https. */
export function* checkLinks({ strings }: FeedDocument, { schema }: CheckContext): Iterable<Fault> {
  for (const { path, value } of strings) {
    if (!schema.findPlace(path).definitions.has('url') || safeUrl(value) !== null) continue;
    yield reportError(path, `no browser can open ${quote(value)}. Copy the address again from the browser.`);
  }
}
