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
    --_msp-accent-ink: var(--msp-accent-ink, var(--_msp-surface));
    --_msp-link: var(--msp-link, var(--_msp-accent));
    --_msp-button: var(--msp-button, var(--_msp-surface));
    --_msp-button-ink: var(--msp-button-ink, var(--_msp-ink));
    --_msp-button-edge: var(--msp-button-edge, var(--_msp-edge));
    --_msp-button-hover: var(--msp-button-hover, var(--_msp-accent-soft));
    --_msp-field: var(--msp-field, var(--_msp-surface));
    --_msp-field-ink: var(--msp-field-ink, var(--_msp-ink));
    --_msp-field-edge: var(--msp-field-edge, var(--_msp-edge));
    --_msp-radius: var(--msp-radius, 6px);
    --_msp-radius-round: var(--msp-radius-round, 999px);
    --_msp-space: var(--msp-space, 16px);
    --_msp-space-small: var(--msp-space-small, calc(var(--_msp-space) / 2));
    --_msp-space-medium: var(--msp-space-medium, calc(var(--_msp-space) * 0.75));
    --_msp-small-size: var(--msp-small-size, 0.875em);
    box-sizing: border-box;
    color: var(--_msp-ink);
    font-family: var(--msp-font, inherit);
    font-size: var(--msp-font-size, max(16px, 1em));
    line-height: var(--msp-line-height, 1.5);
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
  [role='heading'] {
    color: var(--msp-heading, var(--_msp-ink));
    font-family: var(--msp-heading-font, inherit);
    font-weight: var(--msp-heading-weight, 700);
  }
  .heading,
  .name {
    font-size: var(--msp-heading-size, 1.375em);
    line-height: 1.25;
    text-wrap: balance;
  }
  /* A size in em is counted from the page once, not once more for a card inside. */
  [part='card'] {
    --msp-font-size: 1em;
  }
  a {
    color: var(--_msp-link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--msp-link-hover, var(--_msp-link));
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
    outline: var(--msp-focus-width, 3px) solid var(--_msp-focus);
    outline-offset: 2px;
  }
  .button {
    min-block-size: 44px;
    padding: var(--_msp-space-small) var(--_msp-space);
    border: 1px solid var(--_msp-button-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-button);
    color: var(--_msp-button-ink);
    font-weight: 600;
  }
  .button:hover {
    background: var(--_msp-button-hover);
  }
  .muted,
  .mark {
    color: var(--_msp-muted);
  }
  .mark {
    font-size: var(--_msp-small-size);
  }
  .help {
    padding: var(--_msp-space-medium) var(--_msp-space);
    border-inline-start: 4px solid var(--msp-help-edge, var(--_msp-accent));
    background: var(--msp-help, var(--_msp-sunken));
    color: var(--msp-help-ink, var(--_msp-ink));
    font-size: 0.9375em;
  }
  .help .muted {
    color: inherit;
  }
  .help a {
    color: var(--msp-help-link, var(--_msp-link));
    font-weight: 700;
    white-space: nowrap;
  }
  .notice {
    padding: var(--_msp-space-medium) var(--_msp-space);
    /* Drawn where a reader forces colours: the ground is not. */
    border: 1px solid transparent;
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
