export type FeedErrorCode = 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'not-a-feed' | 'too-new';

export interface FeedErrorOptions extends ErrorOptions {
  /** HTTP status, for code `http`. */
  readonly status?: number;
}

/** Why a file cannot be shown at all. Faults inside a feed are `FeedIssue`s instead. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly status: number | undefined;

  /** @param message one sentence in English that tells the author of the page what to mend; visitors get the elements' own words */
  constructor(code: FeedErrorCode, message: string, options?: FeedErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = options?.status;
  }
}
