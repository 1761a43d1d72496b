/**
 * `npm run bench -- startup [repeats]`: what the widgets cost a page at its start, beside a naive build of the same, the store locator of
 * Google's component library and a page made by Leaflet's quick-start guide. The store locator cannot run without Google's servers, so
 * only its bytes and the running of its script are measured.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers/find-browsers.mjs';
import { listBudgets } from '../../scripts/size.mjs';
import { median } from '../statistics.mjs';
import { bundlePeers } from './bundles.mjs';
import { compareBoundaries, compareParsing, weigh } from './feed-cost.mjs';
import { startPageServer } from './page-server.mjs';
import { PAGES } from './pages.mjs';
import { evaluateModule, visitPage } from './visit.mjs';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const DATA = path.resolve(import.meta.dirname, '../../data');
const ALL = 'msp.js and all its chunks';
const FEED = '/data/partnerships.json';
const PARSING_REPEATS = 15;

/** @param {string[]} args the number of visits to each page, 5 without it */
export async function run([repeats = '5']) {
  const peers = await bundlePeers();
  const boundaries = compareBoundaries();
  const weights = weighScripts(peers);
  const made = { '/blank': '<!doctype html><title>Blank</title>', '/areas.geo.json': boundaries.geojson };
  for (const [name, code] of peers) made[`/peers/${nameFile(name)}.js`] = code;
  for (const [address, { body }] of Object.entries(PAGES)) made[address] = body;
  const server = await startPageServer(made);
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env });
  try {
    printTable(['scripts, gzip bytes', 'bytes'], [...weights]);
    const costs = await compareRunning(browser, server, peers, Number(repeats));
    await comparePages(browser, server, Number(repeats));
    const warm = await comeAgain(browser, server);
    const cards = await visitPage(browser, server, { path: '/hundred-cards', shows: PAGES['/hundred-cards'].shows });
    const naive = weights.get('naive build');
    return [
      { label: 'entry, in times of the naive build', value: weights.get('msp.js') / naive, most: 0.25 },
      {
        label: 'all our scripts, in times of the same product built naively',
        value: weights.get(ALL) / weights.get('the same product, built naively'),
        most: 0.85,
      },
      {
        label: 'running the entry, in times of Lit, a task and one card',
        value: costs.get('msp.js') / costs.get('lit, task and one card'),
        most: 2,
      },
      { label: 'script bytes of a second visit', value: sum(warm.filter(({ path }) => path.endsWith('.js'))), most: 0 },
      {
        label: 'status of the feed on a second visit',
        value: warm.find(({ path }) => path === FEED)?.status ?? NaN,
        least: 304,
        most: 304,
      },
      {
        label: 'feed requests of a hundred cards',
        value: cards[0].sent.filter(({ path }) => path === FEED).length,
        most: 1,
      },
      {
        label: 'parsing and checking 1,000 records, in times of JSON.parse',
        value: compareParsing(1_000, PARSING_REPEATS),
        most: 1.5,
      },
      {
        label: 'parsing and checking 10,000 records, in times of JSON.parse',
        value: compareParsing(10_000, PARSING_REPEATS),
        most: 1.5,
      },
      {
        label: 'boundaries, in times of GeoJSON with six decimals',
        value: boundaries.ours / boundaries.plain,
        most: 0.5,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @returns {Map<string, number>} gzip bytes, each file packed on its own */
function weighScripts(peers) {
  const read = (name) => readFileSync(path.join(DIST, name));
  const all = listBudgets(DIST, DATA).find(({ label }) => label === ALL)?.files ?? [];
  return new Map([
    ['msp.js', weigh(read('msp.js'))],
    [ALL, all.reduce((total, file) => total + weigh(readFileSync(file)), 0)],
    ...[...peers].filter(([, code]) => code.trim()).map(([name, code]) => [name, weigh(code)]),
  ]);
}

/** Runs each script in a fresh page, in turns, so that a change of the machine's pace meets all alike. */
async function compareRunning(browser, server, peers, repeats) {
  const scripts = new Map([['msp.js', '/dist/msp.js']]);
  for (const name of peers.keys()) scripts.set(name, `/peers/${nameFile(name)}.js`);
  const times = new Map([...scripts.keys()].map((name) => [name, []]));
  for (let number = 0; number < repeats * 3; number += 1) {
    for (const [name, script] of scripts) times.get(name).push(await evaluateModule(browser, server, script));
  }
  const empty = median(times.get('empty module'));
  const costs = new Map([...times].map(([name, values]) => [name, median(values) - empty]));
  costs.delete('empty module');
  printTable(
    ['running a script, main thread, CPU four times slower', 'ms'],
    [...costs].map(([name, ms]) => [name, ms.toFixed(1)]),
  );
  return costs;
}

async function comparePages(browser, server, repeats) {
  const visits = new Map(Object.keys(PAGES).map((address) => [address, []]));
  for (let number = 0; number < repeats; number += 1) {
    for (const [address, { shows }] of Object.entries(PAGES)) {
      visits.get(address).push(...(await visitPage(browser, server, { path: address, shows, slow: true })));
    }
  }
  printTable(
    ['first visit, slow 4G, CPU four times slower', 'requests', 'gzip bytes', 'main thread ms', 'first partnership ms'],
    [...visits].map(([address, results]) => [
      PAGES[address].title,
      results[0].sent.length,
      sum(results[0].sent),
      median(results.map(({ mainThread }) => mainThread)).toFixed(0),
      PAGES[address].shows === null ? '' : median(results.map(({ firstPartnership }) => firstPartnership)).toFixed(0),
    ]),
  );
}

/** @returns {Promise<object[]>} what the server sent on the second visit of one reader */
async function comeAgain(browser, server) {
  const [, second] = await visitPage(browser, server, { path: '/ours', shows: PAGES['/ours'].shows, visits: 2 });
  return second.sent;
}

function sum(answers) {
  return answers.reduce((total, { bytes }) => total + bytes, 0);
}

function nameFile(name) {
  return name.replace(/[^a-z]+/g, '-');
}

function printTable(headings, rows) {
  const lines = [headings, ...rows].map((cells) =>
    cells.map((cell, column) => (column === 0 ? String(cell).padEnd(58) : String(cell).padStart(21))).join(''),
  );
  console.log(`\n${lines.join('\n')}`);
}
