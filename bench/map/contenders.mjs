/**
 * The maps that are measured, as functions for a page. `prepare` makes a library's own input from records and is not measured;
 * `draw` is measured, and answers when the library says that its map is there, with a function that zooms one step in.
 *
 * All show the same part of the world, at the same scale, in a box of the same size.
 */
/* global document, L, ol, requestAnimationFrame, topojson */
import { toFeatures, toPolygons } from './made-records.mjs';

const AREAS = '/data/areas.topo.json';
const HOME = [
  [49.8, -8.7],
  [60.9, 1.9],
];
const WIDTH = 1000;
const HEIGHT = 700;
/** The panel stands beside the map and takes this share of the element. */
const PANEL_SHARE = 0.38;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function createBox() {
  const box = document.createElement('div');
  Object.assign(box.style, { width: `${WIDTH}px`, height: `${HEIGHT}px` });
  document.body.append(box);
  return box;
}

function createLeafletMap() {
  // The last zoom of everyday tiles.
  const map = L.map(createBox(), { zoomSnap: 0, maxZoom: 18, attributionControl: false });
  map.fitBounds(HOME, { animate: false, padding: [12, 12] });
  return { map, zoom: () => map.zoomIn(1) };
}

/** The published boundary file as Leaflet's own SVG. */
async function addPublishedAreas(map) {
  const topology = await (await fetch(AREAS)).json();
  for (const layer of ['nbr', 'pfa']) L.geoJSON(topojson.feature(topology, topology.objects[layer])).addTo(map);
}

function addClusters(map, records) {
  const clusters = L.markerClusterGroup({ animate: false });
  clusters.addLayers(createMarkers(records));
  map.addLayer(clusters);
}

const pin = () => L.divIcon({ className: 'pin', iconSize: [12, 12] });
const createMarkers = (records) =>
  records.map(({ name, position: [longitude, latitude] }) =>
    L.marker([latitude, longitude], { icon: pin(), title: name }),
  );

export const contenders = {
  /** What the measuring itself costs: it is taken off all others. */
  nothing: {
    prepare: () => null,
    draw: async () => {
      createBox();
      return () => undefined;
    },
  },

  /** Our element with everything that it has: coverage, panel, list of areas, status. */
  ours: {
    prepare: toFeatures,
    draw: async (features) => {
      const map = document.createElement('msp-map');
      map.setAttribute('areas', AREAS);
      map.style.width = `${Math.round(WIDTH / (1 - PANEL_SHARE))}px`;
      map.style.setProperty('--msp-map-height', `${HEIGHT}px`);
      map.partnerships = features;
      document.body.append(map);
      while (!map.shadowRoot?.querySelector('[part~="marker"]')) await nextFrame();
      return () => map.shadowRoot.querySelector('[part~="controls"] [part~="control"]').click();
    },
  },

  /** The published areas, and a marker for each record. */
  'leaflet, published areas': {
    prepare: (records) => records,
    draw: async (records) => {
      const { map, zoom } = createLeafletMap();
      await addPublishedAreas(map);
      for (const marker of createMarkers(records)) marker.addTo(map);
      return zoom;
    },
  },

  /** An area and a marker for each record, drawn uncut. */
  'leaflet, areas and markers': {
    prepare: (records) => ({ records, polygons: toPolygons(records) }),
    draw: async ({ records, polygons }) => {
      const { map, zoom } = createLeafletMap();
      L.geoJSON(polygons).addTo(map);
      for (const marker of createMarkers(records)) marker.addTo(map);
      return zoom;
    },
  },

  'leaflet.markercluster': {
    prepare: (records) => records,
    draw: async (records) => {
      const { map, zoom } = createLeafletMap();
      addClusters(map, records);
      return zoom;
    },
  },

  /** What a page with markercluster takes to show what ours shows on the map itself: the published areas under the groups. */
  'leaflet.markercluster, published areas': {
    prepare: (records) => records,
    draw: async (records) => {
      const { map, zoom } = createLeafletMap();
      await addPublishedAreas(map);
      addClusters(map, records);
      return zoom;
    },
  },

  'OpenLayers cluster source': {
    prepare: (records) => records,
    draw: async (records) => {
      const style = new ol.style.Style({
        image: new ol.style.Circle({ radius: 10, fill: new ol.style.Fill({ color: '#036' }) }),
      });
      const features = records.map(
        ({ position }) => new ol.Feature({ geometry: new ol.geom.Point(ol.proj.fromLonLat(position)) }),
      );
      const source = new ol.source.Cluster({ distance: 60, source: new ol.source.Vector({ features }) });
      const view = new ol.View();
      const map = new ol.Map({
        target: createBox(),
        controls: [],
        layers: [new ol.layer.Vector({ style, source })],
        view,
      });
      const [[south, west], [north, east]] = HOME;
      view.fit(ol.proj.transformExtent([west, south, east, north], 'EPSG:4326', 'EPSG:3857'), {
        size: [WIDTH, HEIGHT],
        padding: [12, 12, 12, 12],
      });
      await new Promise((resolve) => map.once('rendercomplete', resolve));
      return () => view.animate({ zoom: view.getZoom() + 1, duration: 250 });
    },
  },
};

/** Elements on the page, those in shadow roots too. */
export function countElements(root = document) {
  const elements = [...root.querySelectorAll('*')];
  return elements.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? countElements(shadowRoot) : 0), elements.length);
}
