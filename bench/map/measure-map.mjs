/** Measures one map in a page of its own, as a reader meets it: drawn, zoomed two steps, dragged with the mouse. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const HERE = import.meta.dirname;
const VIEWPORT = { width: 1700, height: 1000 };
const ZOOM_STEPS = 2;
const DRAG_STEPS = 40;
/** Milliseconds after which a drag's glide and a zoom's animation are over in every library. */
const SETTLE_MS = 900;
const PATIENCE_MS = 180_000;

const TOPOJSON = 'topojson-client/dist/topojson-client.js';
const CLUSTERS = {
  scripts: ['leaflet/dist/leaflet.js', 'leaflet.markercluster/dist/leaflet.markercluster.js'],
  styles: ['leaflet/dist/leaflet.css', 'leaflet.markercluster/dist/MarkerCluster.Default.css'],
};

/** What a page loads before anything is measured. */
const LIBRARIES = {
  ours: { modules: listOurModules() },
  nothing: {},
  'leaflet, published areas': {
    scripts: ['leaflet/dist/leaflet.js', TOPOJSON],
    styles: ['leaflet/dist/leaflet.css'],
  },
  'leaflet, areas and markers': { scripts: ['leaflet/dist/leaflet.js'], styles: ['leaflet/dist/leaflet.css'] },
  'leaflet.markercluster': CLUSTERS,
  'leaflet.markercluster, published areas': { ...CLUSTERS, scripts: [...CLUSTERS.scripts, TOPOJSON] },
  'OpenLayers cluster source': { scripts: ['ol/dist/ol.js'], styles: ['ol/ol.css'] },
};

const PAGE = `<!doctype html><meta charset="utf-8"><title>A map</title><link rel="icon" href="data:,">
<style>body{margin:0}.pin{width:12px;height:12px;border-radius:50%;background:#c03}</style>`;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} site address of a server of the built files
 * @param {string} name of a contender
 * @param {number} count of records
 * @param {readonly string[]} codes of areas, for the records to cover
 * @returns {Promise<{first: number, drag: number, zoom: number, elements: number}>} milliseconds of CPU of the page's main thread
 */
export async function measureCpu(browser, site, name, count, codes) {
  return inPage(browser, site, name, count, codes, async (page, session) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const measure = async (act) => {
      const before = await readThreadTime(session);
      await act();
      return ((await readThreadTime(session)) - before) * 1000;
    };
    const first = await measure(() => page.evaluate(drawFirst));
    const elements = await page.evaluate(() => globalThis.bench.countElements());
    const zoom = await measure(() => zoomMap(page));
    const drag = await measure(() => dragMap(page));
    return { first, zoom, drag, elements };
  });
}

/**
 * A page of its own: whoever watches frames makes the main thread take part in each, also while the browser animates a zoom without it.
 * The parameters are those of `measureCpu`.
 * @returns {Promise<{firstFrame: number, dragFrame: number, zoomFrame: number}>} milliseconds of the longest frame
 */
export async function measureFrames(browser, site, name, count, codes) {
  return inPage(browser, site, name, count, codes, async (page) => {
    const measure = async (act) => {
      await page.evaluate(watchFrames);
      await act();
      return page.evaluate(() => globalThis.bench.endFrames());
    };
    const firstFrame = await measure(() => page.evaluate(drawFirst));
    const zoomFrame = await measure(() => zoomMap(page));
    const dragFrame = await measure(() => dragMap(page));
    return { firstFrame, zoomFrame, dragFrame };
  });
}

/** Opens a page in which everything is ready but the map. */
async function inPage(browser, site, name, count, codes, act) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    await openPage(page, site, name);
    await page.evaluate(prepare, { name, count, codes });
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    return await act(page, session);
  } finally {
    await context.close();
  }
}

async function openPage(page, site, name) {
  await page.route('**/bench/*', (route) => {
    const file = path.basename(new URL(route.request().url()).pathname);
    return file === 'page.html'
      ? route.fulfill({ body: PAGE, contentType: 'text/html' })
      : route.fulfill({ path: path.join(HERE, file), contentType: 'text/javascript' });
  });
  await page.goto(`${site}/bench/page.html`);
  const { scripts = [], styles = [], modules = [] } = LIBRARIES[name];
  for (const style of styles) await page.addStyleTag({ path: resolveFile(style) });
  for (const script of scripts) await page.addScriptTag({ path: resolveFile(script) });
  await page.evaluate((urls) => Promise.all(urls.map((url) => import(url))), modules);
}

/** In the page: makes the input of the contender. */
async function prepare({ name, count, codes }) {
  const { makeRecords } = await import('/bench/made-records.mjs');
  const { contenders, countElements } = await import('/bench/contenders.mjs');
  const contender = contenders[name];
  globalThis.bench = { contender, countElements, input: contender.prepare(makeRecords(count, codes)) };
}

/** In the page: draws, and waits until that has been presented. */
async function drawFirst() {
  const { bench, requestAnimationFrame } = globalThis;
  bench.zoom = await bench.contender.draw(bench.input);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** In the page: measures frames until `endFrames`. */
function watchFrames() {
  const { bench, performance, requestAnimationFrame, cancelAnimationFrame } = globalThis;
  let longest = 0;
  let last = performance.now();
  let next;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    next = requestAnimationFrame(tick);
  };
  next = requestAnimationFrame(tick);
  bench.endFrames = () => {
    cancelAnimationFrame(next);
    return longest;
  };
}

async function readThreadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value;
}

/** From the whole country to a part of it, as a reader does who looks for something. */
async function zoomMap(page) {
  for (let step = 0; step < ZOOM_STEPS; step += 1) {
    await page.evaluate(() => void globalThis.bench.zoom());
    await page.waitForTimeout(SETTLE_MS);
  }
}

/** Real mouse moves. The browser answers to each when it has dealt with it. */
async function dragMap(page) {
  await page.mouse.move(300, 600);
  await page.mouse.down();
  await page.mouse.move(460, 480, { steps: DRAG_STEPS });
  await page.mouse.up();
  await page.waitForTimeout(SETTLE_MS);
}

function listOurModules() {
  const { integrity } = {
    integrity: JSON.parse(readFileSync(path.resolve(HERE, '../../dist/integrity.json'), 'utf8')),
  };
  const chunks = Object.keys(integrity).filter((name) => /^msp-(content|map-engine|map-words)-/.test(name));
  return ['msp.js', ...chunks].map((name) => `/dist/${name}`);
}

function resolveFile(file) {
  const [name, ...rest] = file.split('/');
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), ...rest);
}
