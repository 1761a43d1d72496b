import type { ReactiveControllerHost } from 'lit';

/** What the content of a map needs of `<msp-map>`. */
export interface MapHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  selected: string | null;
  /** Draws at once what has changed. Firefox takes the page to paper before anything that waits its turn. */
  performUpdate(): void;
}
