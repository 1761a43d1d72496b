import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { FeedDocument } from './feed-document.js';
import type { FeedSchema } from './feed-schema.js';
import type { Fault } from './finding.js';

/** What a feed is checked against. */
export interface CheckContext {
  readonly schema: FeedSchema;
  readonly register: AreaRegister;
  /** Where the publisher can look area codes up, such as `data/area-register.json`. */
  readonly registerName: string;
  /** The moment after which dates are in the future. */
  readonly now: Date;
  /** Size of the file in bytes, when it is known. */
  readonly bytes?: number;
}

/** Looks for faults of one kind. Must bear a feed with any other fault. */
export type Check = (document: FeedDocument, context: CheckContext) => Iterable<Fault>;
