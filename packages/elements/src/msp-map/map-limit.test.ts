import { expect } from 'chai';
import { BRITISH_ISLES } from '@msp-widgets/feed/areas/corners.js';
import { AreaShapes } from './area-shapes.js';
import { leafletStyles } from './leaflet.styles.js';
import type { MapPoint } from './map-clusters.js';
import { MapView } from './map-view.js';
import { markerStyles } from './marker.styles.js';

/** What the boundary file's neighbouring land is cut to, as one piece of land. */
const DRAWN = {
  type: 'Feature' as const,
  id: 'XXX',
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [-62, 27],
        [-62, 73],
        [55, 73],
        [55, 27],
        [-62, 27],
      ],
    ],
  },
};

describe('the limit of the map', () => {
  let style: HTMLStyleElement;
  let container: HTMLElement;
  let view: MapView<MapPoint>;

  const { matchMedia } = window;

  before(() => {
    // As for a reader who wants no animation: moves are done at once. The test runner can set this in Chromium only.
    window.matchMedia = (query) => matchMedia.call(window, query.includes('reduced-motion') ? 'all' : query);
    style = document.createElement('style');
    style.textContent = leafletStyles.cssText + markerStyles.cssText;
    document.head.append(style);
  });
  after(() => {
    style.remove();
    window.matchMedia = matchMedia;
  });
  afterEach(() => {
    view.destroy();
    container.remove();
  });

  function show(width: number, height: number): void {
    container = document.createElement('div');
    Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
    document.body.append(container);
    const shapes = new AreaShapes(() => undefined);
    shapes.drawLand([DRAWN]);
    view = new MapView(container, shapes, BRITISH_ISLES, {
      onMarker: () => undefined,
      onGroup: () => undefined,
      onLabel: () => undefined,
      onArea: () => undefined,
      onMove: () => undefined,
      onMiddle: () => undefined,
      onDetail: () => undefined,
      onLimit: () => undefined,
      onView: () => undefined,
    });
    view.drawMarkers({
      points: [
        { id: 'south', labelPosition: [0, 50] },
        { id: 'north', labelPosition: [0, 60] },
      ],
      describe: ({ id }) => ({ label: id, level: 'local' }),
      describeGroup: String,
    });
  }

  /** Pixels by which land goes past the map on each side; a negative one is blank. */
  function measureMargins(): number[] {
    const land = container.querySelector('.land')?.getBoundingClientRect() ?? new DOMRect();
    const map = container.getBoundingClientRect();
    return [map.left - land.left, map.top - land.top, land.right - map.right, land.bottom - map.bottom];
  }

  /** Pixels from the northern marker to the southern. */
  function measureSpan(): number {
    const [south = 0, north = 0] = [...container.querySelectorAll('.marker')].map(
      (marker) => marker.getBoundingClientRect().top,
    );
    return south - north;
  }

  for (const [width, height] of [
    [200, 640],
    [320, 480],
    [704, 640],
    [1400, 500],
  ] as const) {
    it(`leaves nothing blank at ${width} by ${height} pixels, one level out or as far as it goes`, () => {
      show(width, height);
      const span = measureSpan();
      view.zoomBy(-1);
      expect(measureSpan()).to.be.closeTo(span / 2, 2);
      expect(Math.min(...measureMargins())).to.be.at.least(-1.5);
      for (let step = 0; step < 8; step++) view.zoomBy(-1);
      expect(Math.min(...measureMargins())).to.be.at.least(-1.5);
    });
  }
});
