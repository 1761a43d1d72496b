import type { FeedError } from '@msp-widgets/feed/feed-error.js';
import type { FacetName } from '@msp-widgets/feed/facets.js';
import type { FeedIssue, Partnership } from '@msp-widgets/feed/partnership.js';

/** The feed has arrived and is shown. Does not bubble. */
export class MspLoadEvent extends Event {
  /** How many partnerships this element can show, after its scope. */
  readonly count: number;
  /** What was left out or set to "not recorded". Empty for a faultless feed. */
  readonly issues: readonly FeedIssue[];

  constructor(count: number, issues: readonly FeedIssue[]) {
    super('msp-load');
    this.count = count;
    this.issues = issues;
  }
}

/** The feed, or the boundary file a scope depends on, could not be loaded. Does not bubble. */
export class MspErrorEvent extends Event {
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('msp-error');
    this.error = error;
  }
}

/** A person chose a partnership, or closed the one that was chosen. Bubbles out of shadow roots; cancel it to keep things as they were. */
export class MspSelectEvent extends Event {
  /** The chosen partnership; null when the choice was closed. */
  readonly partnership: Partnership | null;

  constructor(partnership: Partnership | null) {
    super('msp-select', { bubbles: true, composed: true, cancelable: true });
    this.partnership = partnership;
  }
}

/** A person changed what the directory shows. Carries codes and a count, never what was typed. Bubbles out of shadow roots. */
export class MspFilterEvent extends Event {
  /** How many partnerships are left. */
  readonly count: number;
  /** Chosen codes by facet. */
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;

  constructor(count: number, filters: Readonly<Partial<Record<FacetName, readonly string[]>>>) {
    super('msp-filter', { bubbles: true, composed: true });
    this.count = count;
    this.filters = filters;
  }
}

/** A person points at the marker of a partnership, with a pointer or by focus, or no longer does. Does not bubble. */
export class MspPointEvent extends Event {
  /** Whose marker it is; null for none, and for a marker of several. */
  readonly partnership: Partnership | null;

  constructor(partnership: Partnership | null) {
    super('msp-point');
    this.partnership = partnership;
  }
}

declare global {
  interface HTMLElementEventMap {
    'msp-load': MspLoadEvent;
    'msp-error': MspErrorEvent;
    'msp-select': MspSelectEvent;
    'msp-filter': MspFilterEvent;
    'msp-point': MspPointEvent;
  }
}
