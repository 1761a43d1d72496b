import type { Outline } from '@msp-widgets/feed/areas/outlines.js';
import { geo } from '@observablehq/plot';
import type { GeometryCollection } from 'geojson';
import type { Html } from '../../html/html.js';
import { drawPlot } from './draw-plot.js';
import { referToFill, type Fill } from './fills.js';

export interface MapLayers {
  readonly areas: readonly Outline[];
  /** Land around them, for orientation. */
  readonly neighbours: readonly Outline[];
  readonly fillOf: (area: Outline) => Fill;
  /** In pixels. */
  readonly size: MapSize;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** A conformal cone that touches the UK's middle, so that the north is not drawn larger than it is. */
const PROJECTION = { type: 'conic-conformal', rotate: [3, 0], parallels: [51, 58] } as const;

/** A map of areas, each filled by what is known of it. */
export function drawMap({ areas, neighbours, fillOf, size }: MapLayers, name: string): Html {
  const fills = [...new Set(areas.map(fillOf))];
  return drawPlot({
    name,
    ...size,
    margin: 2,
    projection: {
      ...PROJECTION,
      rotate: [...PROJECTION.rotate],
      parallels: [...PROJECTION.parallels],
      domain: { type: 'FeatureCollection', features: [...areas] },
    },
    marks: [
      geo([...neighbours], { fill: '#e6eaec' }),
      ...fills.map((fill) =>
        geo([joinShapes(areas.filter((area) => fillOf(area) === fill))], {
          fill: referToFill(fill),
          stroke: fill === 'deep' ? '#fff' : '#17232c',
          strokeWidth: 0.6,
        }),
      ),
    ],
  });
}

/** One shape for all that look alike: a printer that gets each alone makes a picture of the pattern for each, 30 MB in all. */
function joinShapes(areas: readonly Outline[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries: areas.map(({ geometry }) => geometry) };
}
