import type { AreaRegister } from '../areas/area-register.js';
import type { Feed, Partnership } from '../partnership.js';
import { writeCsv } from './csv.js';
import { createGeoJson } from './geojson.js';
import { listPartnershipRows } from './partnership-rows.js';

export const DOWNLOAD_FORMATS = ['csv', 'geojson'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** A file for a reader to keep. */
export interface Download {
  /** With the day the feed was made, when it says so. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

export interface DownloadContent {
  readonly feed: Feed;
  /** Those that the reader sees, in that order: within the scope, and as searched and filtered. */
  readonly partnerships: readonly Partnership[];
  /** Names the areas; an empty one leaves their codes. */
  readonly register: AreaRegister;
  readonly language: 'en' | 'cy';
}

/**
 * Writes what a reader sees as a file, complete: every field of every partnership, and the feed's date, licence and publisher. CSV is
 * for spreadsheets, with headings in the reader's language; GeoJSON is a feed again.
 */
export function createDownload(format: DownloadFormat, content: DownloadContent): Download {
  const { feed, partnerships, register, language } = content;
  const name = ['partnerships', feed.generated?.slice(0, 10)].filter(Boolean).join('-');
  if (format === 'geojson') {
    const document = createGeoJson(feed, partnerships);
    return {
      name: `${name}.geojson`,
      mediaType: 'application/geo+json',
      content: `${JSON.stringify(document, null, 2)}\n`,
    };
  }
  const table = listPartnershipRows(feed, partnerships, register, language);
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content: writeCsv(table, { mark: true, headings: language }),
  };
}
