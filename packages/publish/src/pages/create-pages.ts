import { readFeedFile } from '../files/read-feed-file.js';
import { readRegister } from '../files/read-inputs.js';
import { planFiles, writeFiles, type PlannedFile } from '../files/write-files.js';
import { limitPages } from './limit-pages.js';
import { listPages } from './list-pages.js';

export interface PagesOptions {
  /** Folder to write to; made when it is not there. */
  readonly to: string;
  /** Address of the folder on the web, which ends with a slash. */
  readonly base: string;
  /** Boundary file or register; see `readRegister` for what is taken without it. */
  readonly areas?: string;
  /** Codes of the areas that the pages are about, with spaces between them; all without it. */
  readonly scope?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

export interface CreatedPages {
  readonly files: readonly PlannedFile[];
  readonly partnerships: number;
  /** Faults of the feed: each has cost a record or a field. */
  readonly faults: number;
}

/**
 * Writes a feed as pages, or only finds out what would be written.
 * @throws CannotCheckError when nothing can be written.
 */
export function createPages(feedFile: string, { to, base, areas, scope, force, dryRun }: PagesOptions): CreatedPages {
  const { feed, issues, value } = readFeedFile(feedFile);
  const { register } = readRegister(areas, feedFile, value);
  const limited = limitPages(feed, register, scope ?? null);
  const files = planFiles(to, listPages(limited, register, base), force);
  if (!dryRun) writeFiles(files);
  return { files, partnerships: limited.feed.partnerships.length, faults: issues.length };
}
