import type { CSSResult } from 'lit';

/** Adds styles that came with a lazy part of an element to its shadow root, unless they are there. */
export function adoptOnce(root: HTMLElement | DocumentFragment, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
