/** What moves and zooms the map: the part of `<msp-map>` with Leaflet in it. Nothing outside this chunk may import from it but types. */
import { leafletStyles } from './leaflet.styles.js';
import { mapFocusStyles } from './map-focus.styles.js';
import { markerStyles } from './marker.styles.js';

export { MapPainter } from './map-painter.js';

export const mapEngineStyles = [leafletStyles, markerStyles, mapFocusStyles];
