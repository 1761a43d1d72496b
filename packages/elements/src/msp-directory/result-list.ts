import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { afterPaint } from './after-paint.js';

/** Results that are drawn at once: more than a first screen holds. */
const FIRST = 24;
/** Results that are added in one idle moment. */
const SLICE = 100;
/** Results that come without being asked for, so that the browser's own search finds them. */
const UNASKED = 1_000;

/** A list as far as it is drawn. */
export interface DrawnList {
  /** Another number for another list. */
  readonly edition: number;
  readonly slices: readonly (readonly Partnership[])[];
}

/**
 * How much of a list is drawn: the first screen at once, more in idle moments, and what is beyond a thousand on a press. A list in
 * slices that stay the same is cheap to draw again.
 */
export class ResultList {
  /** A list that is replaced, hidden until what replaces it has been painted: a thousand rows take long to leave the page. */
  leaving: DrawnList | null = null;
  #edition = 0;
  readonly #onGrow: () => void;
  #all: readonly Partnership[] = [];
  #slices: (readonly Partnership[])[] = [];
  #limit = FIRST;
  #idle = 0;

  /** @param onGrow called when more is to be drawn */
  constructor(onGrow: () => void) {
    this.#onGrow = onGrow;
  }

  /** What is drawn now. It has another number when it is best drawn anew: many rows leave the page faster with their list than one by one. */
  get drawn(): DrawnList {
    return { edition: this.#edition, slices: this.#slices };
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
      if (isAsked && wanted === null && this.#limit > FIRST) this.#replace();
      this.#all = all;
      this.#slices = [];
      this.#limit = FIRST;
    }
    const place = wanted === null ? -1 : all.findIndex(({ id }) => id === wanted);
    this.#growTo(Math.max(this.#limit, place + 1));
    this.#growLater();
  }

  /**
   * Draws a thousand more.
   * @returns the first of them
   */
  showMore(): Partnership | undefined {
    const first = this.#all[this.#limit];
    this.#growTo(this.#limit + UNASKED);
    this.#onGrow();
    return first;
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

  #replace(): void {
    const leaving = (this.leaving = this.drawn);
    this.#edition += 1;
    afterPaint(() => {
      if (this.leaving !== leaving) return;
      this.leaving = null;
      this.#onGrow();
    });
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
