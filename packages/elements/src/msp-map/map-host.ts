import type { ReactiveControllerHost } from 'lit';

/** What the content of a map needs of `<msp-map>`. */
export interface MapHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  selected: string | null;
}
