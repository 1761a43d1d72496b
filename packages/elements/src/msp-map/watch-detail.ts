import type { LeafletMap } from './leaflet.js';

/** From here on a council is a dozen pixels wide, the smallest of London too. */
const DETAIL_ZOOM = 8;

/**
 * Tells when a map is so near that council lines can be told apart: from the start, as a scope may be, and with each step nearer. Not on
 * the way back, nor with a move: lines that did not come may be asked for again each time.
 */
export function watchDetail(map: LeafletMap, onDetail: () => void): void {
  let last = 0;
  const tell = (): void => {
    const zoom = map.getZoom();
    if (zoom >= DETAIL_ZOOM && zoom > last) onDetail();
    last = zoom;
  };
  map.on('zoomend', tell);
  tell();
}
