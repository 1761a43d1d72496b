import type { LeafletMap } from './leaflet.js';

/** What Leaflet keeps to itself of a zoom in motion. */
interface ZoomInMotion {
  _animatingZoom?: boolean;
  _onZoomTransitionEnd(): void;
}

/** A press of a move button goes so far, as a share of the map. */
const MOVE = 0.4;

/** A press is not lost on a zoom that is still in motion: Leaflet would ignore it. */
export function finishZoom(map: LeafletMap): void {
  (map as unknown as ZoomInMotion)._onZoomTransitionEnd();
}

/** The timer that ends a zoom outlives the map, and fails where it no longer finds one, unless no zoom is under way. */
export function forgetZoom(map: LeafletMap): void {
  (map as unknown as ZoomInMotion)._animatingZoom = false;
}

/** Moves the map by one press of a button. @param across 1 to the right, -1 to the left @param down 1 down, -1 up */
export function moveAcross(map: LeafletMap, across: number, down: number): void {
  const { x, y } = map.getSize();
  map.panBy([across * x * MOVE, down * y * MOVE]);
}
