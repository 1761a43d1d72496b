import { FeedError } from '../feed-error.js';
import { isJsonObject } from '../json-readers.js';

/** An operator's own table of which areas each outcode reaches into. Its format: data/README.md. */
export interface OutcodeIndex {
  readonly edition: string;
  /** Credit that must be visible wherever an answer rests on this table. */
  readonly attribution: string;
  /** Every outcode → GSS codes of the police force areas and councils that its addresses are in. */
  readonly outcodes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Checks an outcode index. Entries that are not understood are left out alone.
 * @throws {FeedError} `not-a-feed` or `too-new`.
 */
export function parseOutcodeIndex(value: unknown): OutcodeIndex {
  const file = isJsonObject(value) ? value : {};
  const { outcodesVersion, edition, attribution, outcodes } = file;
  if (typeof outcodesVersion !== 'string' || !isJsonObject(outcodes)) {
    throw new FeedError('not-a-feed', 'The file is not an outcode index: it needs outcodesVersion and outcodes.');
  }
  if (Number.parseInt(outcodesVersion, 10) > 1) {
    throw new FeedError('too-new', 'The outcode index is newer than this script: use a newer script.');
  }
  return {
    edition: typeof edition === 'string' ? edition : '',
    attribution: typeof attribution === 'string' ? attribution : '',
    outcodes: new Map(
      Object.entries(outcodes).flatMap(([outcode, codes]) => {
        const known = Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [];
        return known.length > 0 ? [[outcode.toUpperCase(), known]] : [];
      }),
    ),
  };
}
