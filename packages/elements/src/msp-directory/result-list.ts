import type { Partnership } from '@msp-widgets/feed/partnership.js';

/** Results that are drawn at once: more than a first screen holds. */
const FIRST = 24;
/** Results that are added in one idle moment. */
const SLICE = 100;
/** Results that come without being asked for, so that the browser's own search finds them. */
const UNASKED = 1_000;

/**
 * How much of a list is drawn: the first screen at once, more in idle moments, and what is beyond a thousand on a press. A list in
 * slices that stay the same is cheap to draw again.
 */
export class ResultList {
  /** Another number when the list is best drawn anew: a thousand rows leave the page faster with their list than one by one. */
  edition = 0;
  readonly #onGrow: () => void;
  #all: readonly Partnership[] = [];
  #slices: (readonly Partnership[])[] = [];
  #limit = FIRST;
  #idle = 0;

  /** @param onGrow called when more is to be drawn */
  constructor(onGrow: () => void) {
    this.#onGrow = onGrow;
  }

  /** What is drawn now. */
  get slices(): readonly (readonly Partnership[])[] {
    return this.#slices;
  }

  /** How many are not drawn, and will not be unless somebody asks. */
  get hiddenCount(): number {
    return this.#limit < UNASKED
      ? Math.max(0, this.#all.length - UNASKED)
      : Math.max(0, this.#all.length - this.#limit);
  }

  /**
   * Takes the whole list.
   * @param wanted id that must be among what is drawn
   * @param isAsked a person has asked for another list, with focus where they asked and not in it
   */
  update(all: readonly Partnership[], wanted: string | null, isAsked = false): void {
    if (all !== this.#all) {
      // An open card stays as it is, with what has been unfolded in it.
      if (isAsked && wanted === null && this.#limit > FIRST) this.edition += 1;
      this.#all = all;
      this.#slices = [];
      this.#limit = FIRST;
    }
    const place = wanted === null ? -1 : all.findIndex(({ id }) => id === wanted);
    this.#growTo(Math.max(this.#limit, place + 1));
    this.#growLater();
  }

  /** Draws a thousand more. */
  showMore(): void {
    this.#growTo(this.#limit + UNASKED);
    this.#onGrow();
  }

  /** Draws everything, for paper. */
  showAll(): void {
    this.#growTo(this.#all.length);
    this.#onGrow();
  }

  /** Adds nothing any more until the next update. */
  leave(): void {
    cancelIdle(this.#idle);
    this.#idle = 0;
  }

  #growTo(limit: number): void {
    this.#limit = Math.max(this.#limit, limit);
    const end = Math.min(this.#limit, this.#all.length);
    let drawn = this.#slices.reduce((sum, slice) => sum + slice.length, 0);
    while (drawn < end) {
      const next = drawn === 0 ? Math.min(FIRST, end) : Math.min(drawn + SLICE, end);
      this.#slices.push(this.#all.slice(drawn, next));
      drawn = next;
    }
  }

  #growLater(): void {
    if (this.#idle !== 0 || this.#limit >= Math.min(this.#all.length, UNASKED)) return;
    this.#idle = requestIdle(() => {
      this.#idle = 0;
      this.#growTo(Math.min(this.#limit + SLICE, UNASKED));
      this.#onGrow();
    });
  }
}

/** Safari has no idle moments: a moment later must do there. */
function requestIdle(callback: () => void): number {
  return typeof requestIdleCallback === 'function'
    ? requestIdleCallback(callback, { timeout: 500 })
    : window.setTimeout(callback, 30);
}

function cancelIdle(handle: number): void {
  if (typeof cancelIdleCallback === 'function') cancelIdleCallback(handle);
  else clearTimeout(handle);
}
