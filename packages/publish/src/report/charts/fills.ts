import { html, type Html } from '../../html/html.js';

/** Fills that differ without colour, too: solid, striped, dotted or crossed. For print in black and white, and for eyes that see few colours. */
export const FILLS = ['deep', 'pale', 'dots', 'stripes', 'crosses', 'slashes'] as const;
export type Fill = (typeof FILLS)[number];

/** Those that are one colour; the others are patterns. */
const COLOURS: Readonly<Partial<Record<Fill, string>>> = { deep: '#0a5a66', pale: '#9ccfd6' };

/** The value of an SVG `fill`. */
export function referToFill(fill: Fill): string {
  return COLOURS[fill] ?? `url(#fill-${fill})`;
}

/** Defines every pattern, once for the page. */
export function writeFills(): Html {
  return html`<svg class="fills" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      ${PATTERNS.map(
        ([fill, tile]) =>
          html`<pattern id="fill-${fill}" width="8" height="8" patternUnits="userSpaceOnUse">${tile}</pattern>`,
      )}
    </defs>
  </svg>`;
}

/** A sample for a legend. The words are beside it. */
export function writeSwatch(fill: Fill): Html {
  return html`<svg class="swatch" width="28" height="18" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="26" height="16" fill="${referToFill(fill)}" stroke="#17232c" />
  </svg>`;
}

const PATTERNS: readonly (readonly [Fill, Html])[] = [
  [
    'dots',
    html`<rect width="8" height="8" fill="#fff" />
      <circle cx="2" cy="2" r="1.2" fill="#0a5a66" />
      <circle cx="6" cy="6" r="1.2" fill="#0a5a66" />`,
  ],
  [
    'stripes',
    html`<rect width="8" height="8" fill="#fdf3dc" /> <path d="M0 2H8M0 6H8" stroke="#8a5a00" stroke-width="1.4" />`,
  ],
  [
    'crosses',
    html`<rect width="8" height="8" fill="#fff" /> <path d="M2 4H6M4 2V6" stroke="#50606c" stroke-width="1.2" />`,
  ],
  [
    'slashes',
    html`<rect width="8" height="8" fill="#fff" />
      <path d="M-1 1L1 -1M0 8L8 0M7 9L9 7" stroke="#8c2f39" stroke-width="1.6" />`,
  ],
];
