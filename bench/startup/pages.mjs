/** Pages that are visited: ours, the naive build's and Leaflet's quick start, each with the published partnerships. */

const RECORD = 'pan-lancashire-anti-slavery-partnership';
const FEED = '/data/partnerships.json';

const write = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title>
<style>#map { height: 480px }</style>${head}</head>
<body><h1>A host</h1><p>Text of the host.</p>${body}</body></html>`;

const OURS = '<script type="module" src="/dist/msp.js"></script>';

/** Follows the quick-start guide, with the partnerships in place of its one marker. */
const QUICK_START = `
const map = L.map('map').setView([54, -2], 5);
L.tileLayer('/tiles/{z}/{x}/{y}.png', { maxZoom: 19, attribution: 'Tiles' }).addTo(map);
const read = (text) => (typeof text === 'string' ? text : text?.en ?? '');
fetch('${FEED}').then((response) => response.json()).then(({ features }) => {
  for (const { geometry, properties } of features) {
    const item = document.createElement('article');
    item.textContent = read(properties.name) + ' ' + read(properties.summary);
    document.querySelector('#list').append(item);
    if (geometry) L.marker([...geometry.coordinates].reverse()).addTo(map).bindPopup(read(properties.name));
  }
});`;

/** Path → markup, and the selector of what shows the first partnership (in shadow roots too); null where none is shown. */
export const PAGES = {
  '/plain': { title: 'a page without widgets', body: write('', ''), shows: null },
  '/ours': {
    title: 'map and directory, ours',
    body: write(OURS, `<msp-map id="m" src="${FEED}"></msp-map><msp-directory src="${FEED}" for="m"></msp-directory>`),
    shows: '[part~="result"]',
  },
  '/directory': {
    title: 'directory alone, ours',
    body: write(OURS, `<msp-directory src="${FEED}"></msp-directory>`),
    shows: '[part~="result"]',
  },
  '/card': {
    title: 'one card, ours',
    body: write(OURS, `<msp-partnership-card src="${FEED}" partnership="${RECORD}"></msp-partnership-card>`),
    shows: '[part~="fields"]',
  },
  '/naive': {
    title: 'map and directory, naive build',
    body: write(
      '<link rel="stylesheet" href="/libraries/leaflet/dist/leaflet.css"><script type="module" src="/peers/naive-build.js"></script>',
      '<div id="map"></div><naive-directory></naive-directory>',
    ),
    shows: 'article',
  },
  '/quick-start': {
    title: 'map and list, Leaflet quick start with raster tiles',
    body: write(
      '<link rel="stylesheet" href="/libraries/leaflet/dist/leaflet.css"><script src="/libraries/leaflet/dist/leaflet.js"></script>',
      `<div id="map"></div><div id="list"></div><script>${QUICK_START}</script>`,
    ),
    shows: 'article',
  },
  '/hundred-cards': {
    title: 'a hundred cards, ours',
    body: write(
      OURS,
      `<msp-partnership-card src="${FEED}" partnership="${RECORD}"></msp-partnership-card>`.repeat(100),
    ),
    shows: '[part~="fields"]',
  },
};
