import type { ReactiveControllerHost } from 'lit';

/** What the content of a map needs of `<msp-map>`. */
export interface MapHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
  selected: string | null;
}
