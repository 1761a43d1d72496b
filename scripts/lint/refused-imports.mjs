/** Imports that lint refuses, each beside one that it lets pass. */

const FEED = 'packages/feed/src/example.ts';
const SHARED = 'packages/elements/src/shared/example.ts';
const MAP = 'packages/elements/src/msp-map/example.ts';
const MAP_VIEW = 'packages/elements/src/msp-map/map-view.ts';
const LEAFLET = 'packages/elements/src/msp-map/leaflet.ts';
const DIRECTORY = 'packages/elements/src/msp-directory/example.ts';
const CARD = 'packages/elements/src/msp-partnership-card/example.ts';
const PUBLISH = 'packages/publish/src/example.ts';

/** What it is about → [file, import that is refused, words of the message], [file, import that passes]. */
export const REFUSED_IMPORTS = {
  'Leaflet outside its file': [
    [MAP_VIEW, "export { Map } from 'leaflet/src/map/Map.js';", 'leaflet.ts alone'],
    [LEAFLET, "export { Map } from 'leaflet/src/map/Map.js';"],
  ],
  "Leaflet's types outside its file": [
    [MAP_VIEW, "export type { Map } from 'leaflet';", 'leaflet.ts alone'],
    [LEAFLET, "export type { LatLng } from 'leaflet';"],
  ],
  "Leaflet's main file": [
    [LEAFLET, "export { Map } from 'leaflet';", 'window.L'],
    [LEAFLET, "import 'leaflet/src/map/handler/Map.Drag.js';"],
  ],
  'Leaflet loaded lazily': [
    [MAP, "export const load = () => import('leaflet');", 'leaflet.ts alone'],
    [MAP, "export const load = () => import('./map-view.js');"],
  ],
  'Fuse outside its file': [
    [DIRECTORY, "export { default as Fuse } from 'fuse.js/basic';", 'search.ts alone'],
    ['packages/feed/src/search.ts', "import Fuse from 'fuse.js/basic'; export const engine = new Fuse([]);"],
  ],
  'Fuse loaded lazily': [
    [DIRECTORY, "export const load = () => import('fuse.js');", 'search.ts alone'],
    [DIRECTORY, "export const load = () => import('@msp-widgets/feed/search.js');"],
  ],
  'Lit in the map view': [
    [MAP_VIEW, "export { html } from 'lit';", 'knows no Lit'],
    [MAP, "export { html } from 'lit';"],
  ],
  'the feed importing an element': [
    [FEED, "export { leafletStyles } from '../../elements/src/msp-map/leaflet.styles.js';", 'knows no screen'],
    [FEED, "export { LEVELS } from './partnership.js';"],
  ],
  'the feed importing an element by its package': [
    [FEED, "export { MspMap } from '@msp-widgets/elements/msp-map.js';", 'knows no screen'],
    [SHARED, "export { LEVELS } from '@msp-widgets/feed/partnership.js';"],
  ],
  'the publisher importing an element': [
    [PUBLISH, "export { MspMap } from '@msp-widgets/elements/msp-map.js';", 'office side'],
    [PUBLISH, "export { LEVELS } from '@msp-widgets/feed/partnership.js';"],
  ],
  'what all commands share importing a command': [
    [
      'packages/publish/src/files/example.ts',
      "export { writeRecord } from '../pages/write-record.js';",
      'knows none of them',
    ],
    ['packages/publish/src/pages/example.ts', "export { readJsonFile } from '../files/read-inputs.js';"],
  ],
  'shared code importing an element': [
    [SHARED, "export { leafletStyles } from '../msp-map/leaflet.styles.js';", 'knows no element'],
    [MAP, "export { leafletStyles } from './leaflet.styles.js';"],
  ],
  'the card importing the map': [
    [CARD, "export { leafletStyles } from '../msp-map/leaflet.styles.js';", 'stands alone'],
    [CARD, "export { hostStyles } from '../shared/host.styles.js';"],
  ],
  'the directory importing the map': [
    [DIRECTORY, "export { leafletStyles } from '../msp-map/leaflet.styles.js';", 'public attributes'],
    [DIRECTORY, "export { MspPartnershipCard } from '../msp-partnership-card/msp-partnership-card.js';"],
  ],
};
