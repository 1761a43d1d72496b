/**
 * `npm run bench -- search [--quick]`: our search beside Fuse.js, MiniSearch and uFuzzy on made-up directories of 100 to 100,000
 * records. `--quick` stops at 10,000 and takes fewer rounds.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { formatFigure } from '../bars.mjs';
import { median } from '../statistics.mjs';

const MEASURE = path.join(import.meta.dirname, 'measure-engine.mjs');

/** Peers that take minutes for larger directories, without telling anything new. */
const LARGEST = { fuse: 10_000, 'fuse, defaults': 1_000 };
const PEERS = ['fuse', 'fuse, defaults', 'minisearch', 'ufuzzy'];
/** Words of its own that each record has where the vocabulary grows with the directory: 200,000 of them at 100,000 records. */
const OWN_WORDS = 2;

/** @param {readonly string[]} args @returns {import('../bars.mjs').Bar[]} */
export function run(args) {
  const quick = args.includes('--quick');
  const sizes = quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000];
  const budgetMs = quick ? 500 : 3_000;
  const figures = new Map();
  printRow([
    'records',
    'engine',
    'index ms',
    'heap MB',
    'exact',
    'prefix',
    'typo',
    'typo p95',
    'recall@5',
    'first',
    'returned',
  ]);
  const measure = (name, size, ownWords = 0) => {
    const figure = measureEngine(name, size, ownWords, budgetMs);
    figures.set(`${name} ${size}${ownWords ? ' growing' : ''}`, figure);
    printFigure(name, size, ownWords, figure);
  };
  for (const size of sizes) {
    for (const name of ['ours', ...PEERS]) if (size <= (LARGEST[name] ?? Infinity)) measure(name, size);
    if (size >= 10_000) measure('ours', size, OWN_WORDS);
  }
  return listBars(figures, sizes);
}

function measureEngine(name, size, ownWords, budgetMs) {
  const args = ['--expose-gc', '--max-old-space-size=6000', MEASURE, name, size, ownWords, budgetMs].map(String);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} could not be measured at ${size} records: ${stderr}`);
  return JSON.parse(stdout);
}

function listBars(figures, sizes) {
  const of = (name, size) => figures.get(`${name} ${size}`);
  const at10000 = of('ours', 10_000);
  const bars = [
    { label: "typo query at 1,000, p95, part of Fuse's", value: ratioOfTypos(figures, 1_000), most: 1 / 15 },
    { label: "typo query at 10,000, p95, part of Fuse's", value: ratioOfTypos(figures, 10_000), most: 1 / 60 },
    {
      label: "index at 10,000, time, part of MiniSearch's",
      value: at10000.buildMs / of('minisearch', 10_000).buildMs,
      most: 0.4,
    },
    {
      label: "index at 10,000, heap, part of MiniSearch's",
      value: at10000.heapBytes / of('minisearch', 10_000).heapBytes,
      most: 0.5,
    },
    { label: 'part of 10,000 records returned', value: at10000.quality.returned, most: 0.01 },
  ];
  for (const size of sizes) {
    const { recall5, first } = of('ours', size).quality;
    const peers = PEERS.flatMap((name) => of(name, size)?.quality.recall5 ?? []);
    bars.push(
      { label: `recall@5 at ${size}`, value: recall5, least: Math.max(0.97, ...peers) },
      { label: `first place at ${size}`, value: first, least: 0.94 },
    );
  }
  const largest = sizes.at(-1);
  for (const vocabulary of largest > 10_000 ? ['', ' growing'] : []) {
    const label = vocabulary && ' with a growing vocabulary';
    const large = of('ours', `${largest}${vocabulary}`);
    const small = of('ours', `10000${vocabulary}`);
    bars.push({
      label: `query from 10,000 to 100,000${label}, times`,
      value: medianOfAll(large) / medianOfAll(small),
      most: 4,
    });
    if (vocabulary) bars.push({ label: `recall@5 at ${largest}${label}`, value: large.quality.recall5, least: 0.97 });
  }
  const ours = [...figures].filter(([name]) => name.startsWith('ours')).map(([, figure]) => figure);
  bars.push(
    {
      label: 'longest task while indexing, ms',
      value: Math.max(...ours.map(({ longestSliceMs }) => longestSliceMs)),
      most: 50,
    },
    { label: 'query of 10,000 characters, times one of 64', value: at10000.longQueryRatio, most: 1.5 },
    {
      label: 'query of 10,000 characters finds the same',
      value: Number(ours.every((figure) => figure.longQueryFindsTheSame)),
      least: 1,
    },
  );
  return bars;
}

function ratioOfTypos(figures, size) {
  return figures.get(`ours ${size}`).latency.typo.p95 / figures.get(`fuse ${size}`).latency.typo.p95;
}

/** Of all timed queries, whatever their kind. */
function medianOfAll({ latency }) {
  return median(Object.values(latency).flatMap(({ medians }) => medians));
}

function printFigure(name, size, ownWords, { buildMs, heapBytes, latency, quality }) {
  printRow([
    size,
    ownWords ? `${name}, growing` : name,
    ...[buildMs, heapBytes / 1e6].map(formatFigure),
    ...['exact', 'prefix', 'typo'].map((kind) => formatFigure(latency[kind].median)),
    formatFigure(latency.typo.p95),
    ...[quality.recall5, quality.first, quality.returned].map((share) => `${(share * 100).toFixed(1)} %`),
  ]);
}

function printRow(cells) {
  console.log(
    cells.map((cell, column) => (column === 1 ? String(cell).padEnd(16) : String(cell).padStart(9))).join(' '),
  );
}
