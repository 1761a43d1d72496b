import type { Corners } from '@msp-widgets/feed/areas/corners.js';
import type { LeafletMap } from './leaflet.js';

/**
 * How far a reader may wander: the box that the boundary file's neighbouring land is cut to. Past it the land would end in a
 * straight line with blank sea behind. Wide enough to zoom out one level from home on maps from 200 by 640 to 1400 by 500.
 */
export const LIMIT: [[number, number], [number, number]] = [
  [27, -62],
  [73, 55],
];

/** `maxBounds` stops moving only. Zooming out stops where the view is as large as what is drawn, or as home if that is more. */
export function limitZoom(map: LeafletMap, home: Corners): void {
  // The answers below are never less than the minimum, which may be that of another size.
  map.setMinZoom(0);
  map.setMinZoom(Math.min(map.getBoundsZoom(LIMIT, true), map.getBoundsZoom(toBounds(home))));
}

/** Which way a zoom has an end. Between whole zooms the last hundredth is no way to go. */
export interface ZoomLimits {
  readonly closer: boolean;
  readonly further: boolean;
}

/** Whether a map is as near, or as far away, as it can come. */
export function readLimits(map: LeafletMap): ZoomLimits {
  const zoom = map.getZoom();
  return { closer: zoom > map.getMaxZoom() - 0.01, further: zoom < map.getMinZoom() + 0.01 };
}

/** The part of the country that a map shows. */
export function readCorners(map: LeafletMap): Corners {
  const bounds = map.getBounds();
  return [
    [bounds.getSouth(), bounds.getWest()],
    [bounds.getNorth(), bounds.getEast()],
  ];
}

export function toBounds([[south, west], [north, east]]: Corners): [[number, number], [number, number]] {
  return [
    [south, west],
    [north, east],
  ];
}
