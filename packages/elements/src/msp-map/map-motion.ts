import type { LeafletMap } from './leaflet.js';

/** What Leaflet keeps to itself of a zoom in motion. */
interface ZoomInMotion {
  _animatingZoom?: boolean;
  _onZoomTransitionEnd(): void;
}

/** A press is not lost on a zoom that is still in motion: Leaflet would ignore it. */
export function finishZoom(map: LeafletMap): void {
  (map as unknown as ZoomInMotion)._onZoomTransitionEnd();
}

/** The timer that ends a zoom outlives the map, and fails where it no longer finds one, unless no zoom is under way. */
export function forgetZoom(map: LeafletMap): void {
  (map as unknown as ZoomInMotion)._animatingZoom = false;
}
