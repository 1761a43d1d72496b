/** Which colours of the elements meet on a page, and how far apart each two have to be (WCAG 2.2, 1.4.3 and 1.4.11). */

const TEXT = 4.5;
const EDGE = 3;

/** Variables without their `--msp-`: what is drawn → the grounds that it is drawn on. */
const TEXTS = {
  ink: ['surface', 'sunken', 'accent-soft'],
  muted: ['surface', 'sunken', 'accent-soft'],
  heading: ['surface'],
  link: ['surface', 'sunken', 'accent-soft'],
  'link-hover': ['surface', 'sunken', 'accent-soft'],
  'accent-ink': ['accent'],
  'notice-ink': ['notice'],
  'button-ink': ['button', 'button-hover'],
  'field-ink': ['field'],
  'help-ink': ['help'],
  'help-link': ['help'],
  'chip-ink': ['chip'],
  'tag-ink': ['tag'],
  'stale-ink': ['stale'],
  'cluster-ink': ['cluster'],
};

/** Grounds of the map: what an area, the land and the sea are filled with. */
const MAP_GROUNDS = ['map-sea', 'map-land', 'map-covered', 'map-overlap', 'map-national', 'map-none'];

const EDGES = {
  edge: ['surface', 'sunken'],
  accent: ['surface', 'sunken', 'accent-soft'],
  // Around buttons and fields the ring stands on what is around them.
  focus: ['surface', 'sunken', 'accent-soft', 'notice', 'help', ...MAP_GROUNDS, 'map-chosen'],
  'button-edge': ['surface'],
  'field-edge': ['surface'],
  'help-edge': ['surface', 'help'],
  'chip-edge': ['surface'],
  'map-outline': MAP_GROUNDS,
  'map-mark': ['map-none'],
  'map-chosen-edge': [...MAP_GROUNDS, 'map-chosen'],
  marker: [...MAP_GROUNDS, 'map-chosen', 'marker-edge'],
  cluster: [...MAP_GROUNDS, 'map-chosen'],
};

/** Colours that say nothing, so that nothing is lost when they are not seen. */
const MUTE = {
  line: 'orders rows that stand apart by their spaces too',
  shadow: 'lies below a list that has an edge',
};

const asPairs = (lists, least) =>
  Object.entries(lists).flatMap(([drawn, grounds]) =>
    grounds.map((ground) => ({ drawn: `--msp-${drawn}`, ground: `--msp-${ground}`, least })),
  );

/** @type {readonly {drawn: string, ground: string, least: number}[]} */
export const COLOUR_PAIRS = [...asPairs(TEXTS, TEXT), ...asPairs(EDGES, EDGE)];

export const MUTE_COLOURS = Object.keys(MUTE).map((name) => `--msp-${name}`);
