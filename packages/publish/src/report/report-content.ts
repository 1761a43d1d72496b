import type { FootprintAreas } from '@msp-widgets/feed/formats/footprint-geojson.js';
import type { FeedChanges } from '../diff/feed-changes.js';
import type { PageReading } from '../html/write-feed-text.js';

/** All that a report is written from. The same content gives the same bytes. */
export interface ReportContent extends PageReading {
  readonly areas: FootprintAreas;
  /** The day on which ages are reckoned. */
  readonly today: Date;
  /** What is different since an earlier feed; null when none was given. */
  readonly changes: FeedChanges | null;
  /** Faults of the feed: each has cost a record or a field. */
  readonly faults: number;
}
