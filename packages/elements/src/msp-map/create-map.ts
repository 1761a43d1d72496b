import { LeafletMap } from './leaflet.js';
import { LIMIT } from './map-extent.js';

/** A map without Leaflet's own controls, which leaves the wheel to the page, and moves at once for a reader who asks for less motion. */
export function createMap(container: HTMLElement): LeafletMap {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // As the stylesheet has it. Leaflet would lay the page out to find that.
  container.style.position = 'relative';
  const map = new LeafletMap(container, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: 1,
    wheelPxPerZoomLevel: 120,
    maxZoom: 12,
    maxBounds: LIMIT,
    maxBoundsViscosity: 1,
    inertia: !still,
    zoomAnimation: !still,
    fadeAnimation: false,
    scrollWheelZoom: false,
  });
  if (still) moveAtOnce(map);
  return map;
}

/** Leaflet has a switch for the motion of zooms, and none for that of moves. */
function moveAtOnce(map: LeafletMap): void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}
