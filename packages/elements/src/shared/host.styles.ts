import { css } from 'lit';

/**
 * What every element shares: the design tokens and the plain pieces. Public `--msp-*` variables are read here, each with
 * a default for light and for dark; everything else uses the private `--_msp-*` names. The light or dark side follows
 * the page's own `color-scheme`, so a light page stays light on a dark desktop. Browsers from before `light-dark()` (2024)
 * leave the tokens unset and show the text in the page's own colours.
 */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_msp-ink: var(--msp-ink, light-dark(#17232c, #e9eff2));
    --_msp-muted: var(--msp-muted, light-dark(#50606c, #a9b8c2));
    --_msp-line: var(--msp-line, light-dark(#cbd4da, #3a4852));
    --_msp-edge: var(--msp-edge, light-dark(#6f808c, #8b9ba6));
    --_msp-surface: var(--msp-surface, light-dark(#fff, #141b20));
    --_msp-sunken: var(--msp-sunken, light-dark(#f3f6f7, #1d262c));
    --_msp-accent: var(--msp-accent, light-dark(#0a5a66, #7fd0da));
    --_msp-accent-soft: var(--msp-accent-soft, light-dark(#e0eff0, #163a41));
    --_msp-notice: var(--msp-notice, light-dark(#fdf3dc, #3a2d0f));
    --_msp-notice-ink: var(--msp-notice-ink, light-dark(#5c3d00, #f5d48f));
    --_msp-focus: var(--msp-focus, light-dark(#1a4fd6, #9dbcff));
    --_msp-radius: var(--msp-radius, 6px);
    --_msp-space: var(--msp-space, 16px);
    box-sizing: border-box;
    color: var(--_msp-ink);
    font-size: max(16px, 1em);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  .heading {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: var(--_msp-accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_msp-focus);
    outline-offset: 2px;
  }
  .button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    font-weight: 600;
  }
  .button:hover {
    background: var(--_msp-accent-soft);
  }
  .muted,
  .mark {
    color: var(--_msp-muted);
  }
  .mark {
    font-size: 0.875em;
  }
  .help {
    padding: 12px var(--_msp-space);
    border-inline-start: 4px solid var(--_msp-accent);
    background: var(--_msp-sunken);
    font-size: 0.9375em;
  }
  .help a {
    font-weight: 700;
    white-space: nowrap;
  }
  .notice {
    padding: 12px var(--_msp-space);
    border-radius: var(--_msp-radius);
    background: var(--_msp-notice);
    color: var(--_msp-notice-ink);
  }
  .status:empty {
    display: none;
  }
  .stack {
    display: grid;
    gap: var(--_msp-space);
    grid-template-columns: minmax(0, 1fr);
  }
  .loading {
    color: var(--_msp-muted);
    animation: msp-appear 0s 400ms both;
  }
  @keyframes msp-appear {
    from {
      visibility: hidden;
    }
  }
  @media print {
    /* Also what an element's own styles lay out. */
    .no-print,
    .button {
      display: none !important;
    }
  }
`;
