import path from 'node:path';
import { compareFeeds } from '../diff/compare-feeds.js';
import { readFeedFile } from '../files/read-feed-file.js';
import { readFootprintAreas } from '../files/read-footprint-areas.js';
import { planFiles, writeFiles, type PlannedFile } from '../files/write-files.js';
import type { WordLanguage } from '../words/feed-words.js';
import { writeReport } from './write-report.js';

export interface ReportOptions {
  /** The file to write. */
  readonly to: string;
  /** An earlier feed to compare with. */
  readonly since?: string;
  readonly language: WordLanguage;
  /** The day on which ages are reckoned; without it the day on which the feed was made, else today. */
  readonly date?: Date;
  /** Boundary file; see `readFootprintAreas` for what is taken without it. */
  readonly areas?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

export interface CreatedReport {
  readonly file: PlannedFile;
  /** Faults of the feed: each has cost a record or a field. */
  readonly faults: number;
}

/**
 * Writes the findings on a feed, or only finds out what would be written.
 * @throws CannotCheckError when it cannot be written.
 */
export function createReport(feedFile: string, options: ReportOptions): CreatedReport {
  const { feed, issues, value } = readFeedFile(feedFile);
  const areas = readFootprintAreas(options.areas, feedFile, value);
  const earlier = options.since === undefined ? null : readFeedFile(options.since);
  const report = writeReport({
    feed,
    areas,
    language: options.language,
    today: options.date ?? new Date(feed.generated?.slice(0, 10) ?? Date.now()),
    changes: earlier && compareFeeds(earlier.feed, feed, areas.register),
    faults: issues.length,
  });
  const { dir, base } = path.parse(options.to);
  const planned = planFiles(dir, [{ name: base, content: report }], options.force);
  if (!options.dryRun) writeFiles(planned);
  const [file] = planned;
  if (!file) throw new Error('One file was planned.');
  return { file, faults: issues.length };
}
