/**
 * The one door to Leaflet 1.9.4. Its modules are picked one by one: the whole is a third larger, and its main file
 * would overwrite the host page's `window.L`. Nothing else in the project may import it, so that another version can
 * take its place here.
 */
import { Icon } from 'leaflet/src/layer/marker/Icon.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { LatLngBoundsExpression, LatLngExpression, Path, Renderer } from 'leaflet';

// Leaflet's own version of this method also brings the canvas renderer: every shape here is SVG.
LeafletMap.include({
  getRenderer(this: LeafletMap, layer: Path): Renderer | undefined {
    const { renderer } = layer.options;
    if (renderer && !this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});

export { Icon, LeafletMap, Marker, Polygon, SVG };
export type { LatLngBoundsExpression, LatLngExpression };
