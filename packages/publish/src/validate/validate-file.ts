import { checkFeed } from './check-feed.js';
import { layOutFeed, readList, readMember } from './feed-document.js';
import type { Report } from './format-report.js';
import { checkLiveLinks } from './links/check-live-links.js';
import type { VisitOptions } from './links/visit-links.js';
import { readFeedSchema, readJsonFile, readRegister, showPath } from './read-inputs.js';

export interface ValidateOptions {
  /** Boundary file or register to look area codes up in; see `readRegister` for what is taken without it. */
  readonly areas?: string;
  readonly now: Date;
  /** Open every link, when this is there. */
  readonly links?: VisitOptions;
}

/**
 * Checks one file.
 * @throws CannotCheckError when it cannot be checked at all.
 */
export async function validateFile(file: string, { areas, now, links }: ValidateOptions): Promise<Report> {
  const schema = readFeedSchema();
  const { value, bytes, text } = readJsonFile(file);
  const { register, file: areasFile, lookUp } = readRegister(areas, file, value);
  const findings = checkFeed(value, { schema, register, registerName: lookUp, now, bytes });
  return {
    file: showPath(file),
    areasFile,
    partnerships: readList(readMember(value, 'features')).length,
    findings: links ? [...findings, ...(await checkLiveLinks(layOutFeed(value), schema, links))] : findings,
    source: text,
  };
}
