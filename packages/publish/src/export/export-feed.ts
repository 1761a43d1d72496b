import { limitToScope, parseScope, resolveScope } from '@msp-widgets/feed/areas/scope.js';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { readFeedFile } from '../files/read-feed-file.js';
import { readFootprintAreas } from '../files/read-footprint-areas.js';
import { planFiles, writeFiles, type PlannedFile } from '../files/write-files.js';
import { makeShowable } from '../quote.js';
import { createFiles } from './create-files.js';
import type { ExportFormat } from './export-formats.js';

export interface ExportOptions {
  /** Folder to write to; made when it is not there. */
  readonly to: string;
  readonly formats: readonly ExportFormat[];
  /** Boundary file; see `readFootprintAreas` for what is taken without it. */
  readonly areas?: string;
  /** Without it: the feed's first language. */
  readonly language?: string;
  /** GSS codes with spaces between them; without it, everything. */
  readonly scope?: string;
  readonly mark: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
}

export interface ExportReport {
  readonly partnerships: number;
  readonly files: readonly PlannedFile[];
  /** Sentences about what could not be exported as it is. */
  readonly warnings: readonly string[];
  /** Faults of the feed: each has cost a record or a field. */
  readonly faults: number;
}

/**
 * Writes a feed in other formats, or only finds out what would be written.
 * @throws CannotCheckError when nothing can be written.
 */
export function exportFeed(file: string, options: ExportOptions): ExportReport {
  const { feed, issues, value } = readFeedFile(file);
  const areas = readFootprintAreas(options.areas, file, value);
  const language = chooseLanguage(feed, options.language);
  const { partnerships, warnings } = choosePartnerships(feed, areas.register, options.scope);
  const files = createFiles(options.formats, { feed, partnerships, areas, language, mark: options.mark });
  const planned = planFiles(options.to, files, options.force);
  if (!options.dryRun) writeFiles(planned);
  return { partnerships: partnerships.length, files: planned, warnings, faults: issues.length };
}

function chooseLanguage(feed: Feed, wanted = feed.languages[0]): string {
  if (feed.languages.some((tag) => tag.toLowerCase() === wanted.toLowerCase())) return wanted;
  throw new CannotCheckError(
    `the feed is not in "${makeShowable(wanted)}": --language takes ${feed.languages.join(' or ')}.`,
  );
}

/** Fails closed, as the elements do: a scope that is not understood never exports everything. */
function choosePartnerships(
  feed: Feed,
  register: AreaRegister,
  attribute: string | undefined,
): { partnerships: readonly Partnership[]; warnings: string[] } {
  const codes = parseScope(attribute);
  if (codes === null) return { partnerships: feed.partnerships, warnings: [] };
  const scope = resolveScope(codes, register);
  const unknown = scope.unknownCodes.map((code) => `"${makeShowable(code)}"`).join(', ');
  if (scope.areas.length === 0) {
    throw new CannotCheckError(
      `nothing was written: --scope names no area that we know${unknown && ` (${unknown})`}. Check it against data/area-register.json.`,
    );
  }
  return {
    partnerships: limitToScope(feed.partnerships, scope, register),
    warnings: unknown ? [`--scope: ${unknown} is not an area that we know, and adds nothing.`] : [],
  };
}
