/**
 * How the map bears 50 to 100,000 partnerships, beside plain Leaflet, leaflet.markercluster and OpenLayers' cluster source. Every
 * figure is a median of several pages, but for the frames of the others; the bars are ratios of such medians within one run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers/find-browsers.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { formatFigure } from '../bars.mjs';
import { median } from '../statistics.mjs';
import { measureCpu, measureFrames } from './measure-map.mjs';

const AREAS = path.resolve(import.meta.dirname, '../../data/areas.topo.json');

const EVERY_SIZE = [50, 1_000, 10_000, 100_000];
/** Contender → sizes. Those that draw everything freeze long before 100,000. */
const SIZES = {
  nothing: [50, 1_000, 10_000, 100_000],
  ours: [50, 1_000, 10_000, 100_000],
  'leaflet, published areas': [50],
  'leaflet, areas and markers': [50, 1_000],
  'leaflet.markercluster': [50, 1_000, 10_000, 100_000],
  'leaflet.markercluster, published areas': [10_000, 100_000],
  'OpenLayers cluster source': [50, 1_000, 10_000, 100_000],
};
/** By itself markercluster draws dots on nothing. With the areas it shows on the map what ours shows: that pair is like for like. */
const CLUSTER_PEERS = {
  'leaflet.markercluster': 'markercluster',
  'leaflet.markercluster, published areas': 'markercluster with areas',
};
/** Milliseconds of CPU, from which what the measuring costs is taken off. */
const CPU_FIGURES = ['first', 'drag', 'zoom'];
const FIGURES = ['first', 'firstFrame', 'zoom', 'zoomFrame', 'drag', 'dragFrame', 'elements'];
/** A frame up to this many milliseconds long is good enough, whatever that of the small map is. */
const GOOD_FRAME_MS = 50;

/**
 * @param {{repeats: number, only?: string, sizes?: readonly number[]}} options `only` one contender
 * @returns {Promise<import('../bars.mjs').Bar[]>}
 */
export async function measureScale({ repeats, only, sizes = EVERY_SIZE }) {
  const codes = listCodes();
  const site = await startServer();
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: ['--disable-dev-shm-usage', '--disable-gpu'] });
  const figures = new Map();
  printRow('records', 'map', ['first CPU', 'frame', 'zoom CPU', 'frame', 'drag CPU', 'frame', 'elements']);
  try {
    for (const size of sizes) {
      const names = Object.keys(SIZES).filter((name) => SIZES[name].includes(size));
      const runs = new Map(names.map((name) => [name, []]));
      // In turn, so that what else the machine does meets them all.
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        for (const name of names.filter((name) => [undefined, name].includes(only) || name === 'nothing')) {
          const cpu = await measureCpu(browser, site.url, name, size, codes);
          // Only ours are held to a bar for frames: those of the others are there for comparison.
          const isWatched = name === 'ours' || repeat === 0;
          runs
            .get(name)
            .push({ ...cpu, ...(isWatched && (await measureFrames(browser, site.url, name, size, codes))) });
        }
      }
      for (const [name, measured] of runs) {
        if (measured.length === 0) continue;
        const figure = Object.fromEntries(
          FIGURES.map((key) => [key, median(measured.flatMap((run) => run[key] ?? []))]),
        );
        const cost = figures.get(`nothing ${size}`);
        if (cost) for (const key of CPU_FIGURES) figure[key] -= cost[key];
        figures.set(`${name} ${size}`, figure);
        printRow(
          size,
          name,
          FIGURES.map((key) => formatFigure(figure[key])),
        );
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  if (only !== undefined) return [];
  const bars = listBars((name, size) => figures.get(`${name} ${size}`));
  // Of some sizes only, what they do not tell is no miss.
  return sizes === EVERY_SIZE
    ? bars
    : bars.filter(({ value, most }) => Number.isFinite(value) && Number.isFinite(most));
}

function listBars(of) {
  const ratio = (figure, size, peer) => of('ours', size)?.[figure] / of(peer, size)?.[figure];
  const bars = ['first', 'drag', 'zoom'].map((figure) => ({
    label: `50 areas: ${figure}, part of bare Leaflet's`,
    value: ratio(figure, 50, 'leaflet, published areas'),
    most: 1.1,
  }));
  for (const [size, most] of [
    [10_000, 0.35],
    [100_000, 0.1],
  ]) {
    for (const [peer, label] of Object.entries(CLUSTER_PEERS)) {
      bars.push(
        { label: `${size}: first map, part of that of ${label}`, value: ratio('first', size, peer), most },
        { label: `${size}: drag, part of that of ${label}`, value: ratio('drag', size, peer), most: 0.5 },
        { label: `${size}: zoom step, part of that of ${label}`, value: ratio('zoom', size, peer), most: 1 },
      );
    }
    const longest = (count) => Math.max(of('ours', count)?.dragFrame, of('ours', count)?.zoomFrame);
    bars.push({
      label: `${size}: longest frame of drag and zoom, ms`,
      value: longest(size),
      most: Math.max(GOOD_FRAME_MS, 1.5 * longest(50)),
    });
  }
  bars.push({
    label: '100,000: elements, part of those at 1,000',
    value: of('ours', 100_000)?.elements / of('ours', 1_000)?.elements,
    most: 1.2,
  });
  return bars;
}

/** Codes of councils and forces, for partnerships to cover. */
function listCodes() {
  const { register } = JSON.parse(readFileSync(AREAS, 'utf8'));
  return register.filter(({ kind }) => !['country', 'nation', 'region'].includes(kind)).map(({ code }) => code);
}

function printRow(size, name, cells) {
  console.log(
    `${String(size).padStart(7)}  ${name.padEnd(38)}${cells.map((cell) => String(cell).padStart(11)).join('')}`,
  );
}
