/**
 * Measures one engine on one directory, in a process of its own so that no engine warms up or fills the heap for another:
 * `node --expose-gc measure-engine.mjs <engine> <records> <own words> <budget ms>` prints the figures as JSON.
 */
import { buildSearchIndex } from '@msp-widgets/feed/search.js';
import { median, percentile } from '../statistics.mjs';
import { ENGINES, listDocuments } from './engines.mjs';
import { QUALITY_QUERIES, TIMED_QUERIES } from './queries.mjs';
import { makeDirectory } from './synthetic-directory.mjs';

/** How many results a reader is shown at first. */
const SHOWN = 50;
const MAX_ROUNDS = 20;

const [name, count, ownWords, budget] = process.argv.slice(2);
const budgetMs = Number(budget);
const engine = ENGINES[name];
const records = makeDirectory(Number(count), Number(ownWords));
const { search, buildMs, heapBytes } = measureBuild();
const latency = Object.fromEntries(
  Object.entries(TIMED_QUERIES).map(([kind, queries]) => [kind, measureQueries(queries)]),
);
const result = { buildMs, heapBytes, latency, quality: measureQuality() };
if (name === 'ours') Object.assign(result, { longestSliceMs: await measureSlices(), ...measureLongQuery() });
console.log(JSON.stringify(result));

/** Time of this process alone, so that other work on the machine counts little. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function usedBytes() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measureBuild() {
  const times = [];
  do {
    globalThis.gc();
    const start = cpuMs();
    engine.build(records);
    times.push(cpuMs() - start);
  } while (times.length < 5 && sum(times) < budgetMs);
  const before = usedBytes();
  const search = engine.build(records);
  return { search, buildMs: median(times), heapBytes: usedBytes() - before };
}

/** Each query several times over, as far as the budget goes; the first time warms up. */
function measureQueries(queries) {
  const times = queries.map(() => []);
  const end = performance.now() + budgetMs;
  for (let round = 0; round < 2 || (round < MAX_ROUNDS && performance.now() < end); round++) {
    queries.forEach((query, place) => {
      const start = performance.now();
      search(query, SHOWN);
      times[place].push(performance.now() - start);
    });
  }
  const medians = times.map((list) => median(list.slice(1)));
  return { median: median(medians), p95: percentile(medians, 0.95), medians };
}

function measureQuality() {
  const places = QUALITY_QUERIES.map(({ area }) => records.findIndex((record) => record.area === area));
  const found = QUALITY_QUERIES.map(({ query }) => search(query, Infinity));
  const ranks = found.map((list, place) => list.indexOf(places[place]));
  const share = (test) => ranks.filter(test).length / ranks.length;
  return {
    recall5: share((rank) => rank >= 0 && rank < 5),
    first: share((rank) => rank === 0),
    returned: sum(found.map(({ length }) => length)) / found.length / records.length,
    missed: QUALITY_QUERIES.filter((_, place) => ranks[place] !== 0).map(({ query }) => query),
  };
}

async function measureSlices() {
  let longest = 0;
  let start = cpuMs();
  await buildSearchIndex(listDocuments(records), {
    pause: () => {
      longest = Math.max(longest, cpuMs() - start);
      return new Promise((resolve) => {
        setImmediate(() => {
          start = cpuMs();
          resolve();
        });
      });
    },
  });
  return Math.max(longest, cpuMs() - start);
}

/** How much longer 10,000 characters take than the first 64 of them, and whether they find the same. */
function measureLongQuery() {
  const long = 'west yorkshre slavery '.repeat(455);
  const short = long.slice(0, 64);
  const time = (query) => measureQueries([query]).median;
  return {
    longQueryRatio: time(long) / time(short),
    longQueryFindsTheSame: String(search(long, Infinity)) === String(search(short, Infinity)),
  };
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
