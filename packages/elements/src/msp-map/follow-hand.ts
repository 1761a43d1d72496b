import type { LeafletEvent, LeafletMap } from './leaflet.js';

/** Something on the map that can draw what has come into view since it last drew. */
interface DrawnLayer {
  keepUp(): void;
}

/** Keeps layers drawn in each step of a drag or a pinch: a long one comes to places that nothing was drawn for when it began. */
export function followHand(map: LeafletMap, layers: readonly DrawnLayer[]): void {
  const keepUp = () => layers.forEach((layer) => layer.keepUp());
  map.on('drag', keepUp);
  map.on('zoom', ({ pinch }: LeafletEvent & { readonly pinch?: boolean }) => {
    if (pinch) keepUp();
  });
}
