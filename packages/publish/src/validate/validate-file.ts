import { CannotCheckError } from '../cannot-check-error.js';
import { checkFeed } from './check-feed.js';
import { readList, readMember } from './feed-document.js';
import type { Report } from './format-report.js';
import { isWebAddress, readFeedSchema, readJsonFile, readRegister, showPath } from './read-inputs.js';

export interface ValidateOptions {
  /** Boundary file or register to look area codes up in; see `readRegister` for what is taken without it. */
  readonly areas?: string;
  readonly now: Date;
}

/**
 * Checks one file.
 * @throws CannotCheckError when it cannot be checked at all.
 */
export function validateFile(file: string, { areas, now }: ValidateOptions): Report {
  if (isWebAddress(file)) {
    throw new CannotCheckError(
      'msp checks files only as yet, not web addresses: save the feed as a file and check that.',
    );
  }
  const schema = readFeedSchema();
  const { value, bytes } = readJsonFile(file);
  const { register, file: areasFile, lookUp } = readRegister(areas, file, value);
  return {
    file: showPath(file),
    areasFile,
    partnerships: readList(readMember(value, 'features')).length,
    findings: checkFeed(value, { schema, register, registerName: lookUp, now, bytes }),
  };
}
