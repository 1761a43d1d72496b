/** What a page in a frame and the page around it say to each other. Names are short: one of the two is in every page with a fitting frame. */

/** A page in a frame says how high it is. */
export const HEIGHT = 'msp-height';

/** The page around asks for that: its script may have come after the first answer. */
export const ASK = 'msp-height?';

export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** CSS pixels. */
  readonly height: number;
}
