/**
 * The one door to Leaflet 1.9.4. Its modules are picked one by one: the whole is a third larger, and its main file
 * would overwrite the host page's `window.L`. Nothing else but `leaflet-tiles.ts` may import it, so that another version
 * can take its place here. Shapes and markers are our own: Leaflet moves and enlarges, and says where things are.
 */
import { setPosition } from 'leaflet/src/dom/DomUtil.js';
import { Renderer } from 'leaflet/src/layer/vector/Renderer.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { LatLngBounds, LatLngBoundsExpression, LatLngExpression, Layer, LeafletEvent } from 'leaflet';

export { LeafletMap, Renderer, setPosition };
export type { LatLngBounds, LatLngBoundsExpression, LatLngExpression, Layer, LeafletEvent };
