import type { LeafletEvent, LeafletMap } from './leaflet.js';

/** Calls back in each step of a drag or a pinch: a long one comes to places that nothing was drawn for when it began. */
export function followHand(map: LeafletMap, onStep: () => void): void {
  map.on('drag', onStep);
  map.on('zoom', ({ pinch }: LeafletEvent & { readonly pinch?: boolean }) => {
    if (pinch) onStep();
  });
}
