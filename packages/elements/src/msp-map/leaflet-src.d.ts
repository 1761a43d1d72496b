/** Types for the modules of Leaflet that are picked one by one: the published types describe only the whole. */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Renderer.js' {
  import { Layer, type Bounds, type LatLng, type Map } from 'leaflet';
  /** With the members that a renderer of one's own must fill in or may call. */
  export abstract class Renderer extends Layer {
    constructor(options?: { readonly padding?: number });
    protected _map: Map & { readonly _animatingZoom?: boolean };
    protected _container: Element;
    /** What is drawn, in layer pixels: the view and some more on each side. */
    protected _bounds: Bounds | undefined;
    protected abstract _initContainer(): void;
    protected abstract _destroyContainer(): void;
    protected _update(): void;
    /** Draws anew when the map has jumped. */
    protected _reset(): void;
  }
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import type { Point } from 'leaflet';
  export function setPosition(element: Element, position: Point): void;
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.Keyboard.js';
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
