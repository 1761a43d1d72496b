/** The pages that `first-paint.mjs` opens, and a server that answers as a static host with compression and caching would. */
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, crc32 } from 'node:zlib';
import { feature } from 'topojson-client';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

const CONTENT_TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** One grey pixel: the lightest that a tile can be. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mO8/R8AAr0B3mJzGfQAAAAASUVORK5CYII=',
  'base64',
);

/**
 * What a tile with land in it weighs on average, as OpenStreetMap's own developers reckon; one of sea is as good as nothing
 * (lists.openstreetmap.org/pipermail/dev/2008-April/009702.html).
 */
const LAND_TILE_BYTES = 16_000;
/** Of the tiles that the quick start asks for, those without land. */
const SEA_TILES = new Set(['6/32/19']);
const LAND_TILE = padPicture(PIXEL, LAND_TILE_BYTES);

/** The police force areas as GeoJSON with five decimals, a metre. */
const AREAS = writeAreas();

/* global requestAnimationFrame */

/** Sets `list`, `map` and `live` as performance marks, each in the frame after the one in which it is there. Runs in the page. */
function watchPage(finders) {
  const waiting = new Set(Object.keys(finders));
  const look = () => {
    for (const name of waiting) {
      if (!finders[name]()) continue;
      waiting.delete(name);
      requestAnimationFrame(() => performance.mark(name));
    }
    if (waiting.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
const TEXT = '<h1>A page of somebody else</h1><p>With text of its own, which readers came for.</p>';
const STYLE =
  '<style>body{margin:0;font:16px/1.5 sans-serif}.map,msp-map{--msp-map-height:480px;height:auto}.map{height:480px}</style>';

const watch = (finders) =>
  `<script>(${watchPage})({${Object.entries(finders)
    .map(([name, test]) => `${name}: () => ${test}`)
    .join(', ')}})</script>`;

/**
 * A page without any of it (but for what measures, which costs each page the same), ours, and the one that Leaflet's quick start
 * leads to for the same content: tiles, the same areas as GeoJSON, a marker for each partnership, and a list. That one once with
 * tiles of an everyday weight, and once with blank ones.
 */
export const PAGES = {
  plain: `${HEAD}<title>Plain</title>${STYLE}${TEXT}${watch({ list: 'null', map: 'null', live: 'null' })}`,
  ours: `${HEAD}<title>Ours</title>${STYLE}<script type="module" src="/dist/msp.js"></script>${TEXT}
    <msp-map id="map" src="/data/partnerships.json"></msp-map>
    <msp-directory src="/data/partnerships.json" for="map"></msp-directory>
    ${watch({
      list: `document.querySelector('msp-directory').shadowRoot?.querySelector('[part~=result]')`,
      map: `document.querySelector('msp-map').shadowRoot?.querySelector('[part~=outline]')`,
      live: `document.querySelector('msp-map').shadowRoot?.querySelector('[part~=map].leaflet-container [part~=outline]')`,
    })}`,
  quickStart: writeQuickStart('/tiles'),
  quickStartBlank: writeQuickStart('/blank'),
};

/** @param {string} tiles where tiles are asked for */
function writeQuickStart(tiles) {
  return `${HEAD}<title>Quick start</title>${STYLE}
    <link rel="stylesheet" href="/node_modules/leaflet/dist/leaflet.css">
    <script src="/node_modules/leaflet/dist/leaflet.js"></script>${TEXT}
    <div id="map" class="map"></div><ul id="list"></ul>
    ${watch({
      list: `document.querySelector('#list li')`,
      map: `document.querySelector('.leaflet-interactive[d]')`,
      live: `document.querySelector('.leaflet-interactive[d]') && document.querySelector('.leaflet-marker-icon')`,
    })}
    <script>
      const map = L.map('map').setView([54.5, -3.5], 6);
      L.tileLayer('${tiles}/{z}/{x}/{y}.png', { attribution: 'Example' }).addTo(map);
      fetch('/areas.geojson').then((response) => response.json()).then((areas) => L.geoJSON(areas).addTo(map));
      fetch('/data/partnerships.json').then((response) => response.json()).then(({ features }) => {
        for (const { geometry, properties } of features) {
          const name = properties.name.en ?? properties.name;
          if (geometry) L.marker([geometry.coordinates[1], geometry.coordinates[0]]).addTo(map).bindPopup(name);
          const row = document.createElement('li');
          row.textContent = name + ': ' + (properties.summary?.en ?? properties.summary ?? '');
          document.getElementById('list').append(row);
        }
      });
    </script>`;
}

/** @returns {Promise<{url: string, requests: string[], close: () => Promise<void>}>} `requests` holds the paths asked for since it was last emptied */
export async function startSite() {
  const requests = [];
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const answer = findAnswer(pathname);
    if (!answer) return response.writeHead(404).end();
    if (pathname !== '/favicon.ico') requests.push(pathname);
    const headers = { 'content-type': answer.type, 'cache-control': 'max-age=300', 'access-control-allow-origin': '*' };
    if (answer.type === 'image/png') return response.writeHead(200, headers).end(answer.body);
    if (!packed.has(pathname)) packed.set(pathname, brotliCompressSync(answer.body));
    return response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(packed.get(pathname));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function findAnswer(pathname) {
  const page = PAGES[pathname.slice(1)];
  if (page) return { type: CONTENT_TYPES['.html'], body: page };
  if (pathname === '/areas.geojson') return { type: CONTENT_TYPES['.json'], body: AREAS };
  const [, folder, ...tile] = pathname.replace('.png', '').split('/');
  if (folder === 'tiles' && !SEA_TILES.has(tile.join('/'))) return { type: 'image/png', body: LAND_TILE };
  if (['tiles', 'blank', 'favicon.ico'].includes(folder)) return { type: 'image/png', body: PIXEL };
  const file = path.join(ROOT, path.normalize(pathname));
  const isPublic = ['dist', 'data', 'node_modules'].some((folder) =>
    file.startsWith(path.join(ROOT, folder) + path.sep),
  );
  if (!isPublic || !existsSync(file)) return null;
  return { type: CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}

/** Makes a picture heavier with a chunk that no browser reads, behind its header. It costs nothing to draw: tiles stay at their best. */
function padPicture(picture, bytes) {
  const header = 33;
  const frame = 12;
  const chunk = Buffer.alloc(bytes - picture.length);
  chunk.writeUInt32BE(chunk.length - frame, 0);
  chunk.write('paDd', 4, 'latin1');
  randomFillSync(chunk, 8, chunk.length - frame);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return Buffer.concat([picture.subarray(0, header), chunk, picture.subarray(header)]);
}

function writeAreas() {
  const topology = JSON.parse(readFileSync(path.join(ROOT, 'data', 'areas.topo.json'), 'utf8'));
  const round = (key, value) => (typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value);
  return JSON.stringify(feature(topology, topology.objects.pfa), round);
}
