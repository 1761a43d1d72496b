import type { FootprintAreas } from '@msp-widgets/feed/formats/footprint-geojson.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';

export interface ExportContent {
  readonly feed: Feed;
  /** Those of the feed's partnerships that are exported. */
  readonly partnerships: readonly Partnership[];
  readonly areas: FootprintAreas;
  readonly language: string;
  /** Start the CSV files with the byte order mark, for Excel. */
  readonly mark: boolean;
}
