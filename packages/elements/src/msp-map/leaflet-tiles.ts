/**
 * The second door to Leaflet 1.9.4, for the part that few pages ask for: what keeps squares of a raster map in place. Through
 * `leaflet.ts` it would come with every map.
 */
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { Coords, DoneCallback } from 'leaflet';

export { GridLayer };
export type { Coords, DoneCallback };
