/** `npm run size`: weighs the built files as a visitor downloads them and fails when one is missing, too heavy or holds what it must not. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Bytes in a kB here and in every limit below. */
const KB = 1000;

/** Limits in bytes, after gzip at level 9. */
const ENTRY_LIMIT = 22 * KB;
const SEARCH_CHUNK_LIMIT = 16.7 * KB;
const MAP_CHUNK_LIMIT = 46 * KB;
const CONTENT_LIMIT = 36.55 * KB;
const ALL_SCRIPTS_LIMIT = 120.5 * KB; // why not 78: docs/decisions/0003-small-scripts.md
const DIRECTORY_LIMIT = 59.75 * KB; // why not 30: the same
const CARD_LIMIT = 22.45 * KB; // why not 14: the same
const DOCTOR_LIMIT = 15.5 * KB; // only for a page's author who asks
const FRAME_PAGE_LIMIT = 2.6 * KB;
const BUILDER_LIMIT = 45 * KB; // one page of whoever publishes a feed
const FRAME_FIT_LIMIT = 1 * KB; // every page with a frame that fits pays it
const AREAS_LIMIT = 66 * KB;
const PLACES_LIMIT = 28 * KB;

/** What msp.js does not fetch, but for the doctor when a page's author asks for it. */
const SELF_CONTAINED = ['msp-map.js', 'msp-directory.js', 'msp-partnership-card.js', 'msp-doctor.js'];

/** Scripts of the page for frames, of the page around it, and of the embed builder: no page loads them beside all else. */
const FRAME_SCRIPTS = ['msp-embed.js', 'msp-frame.js', 'msp-embed-builder.js'];

/** A package → words that survive minifying and are only in its code. */
const MARKERS = {
  leaflet: ['_leaflet_id', 'leaflet-zoom-animated'],
  'fuse.js': ['ignoreFieldNorm', 'fieldNormWeight'],
};

/** Scripts that a page loads at once → packages that must not be in them. */
const MUST_NOT_HOLD = {
  'msp.js': ['leaflet', 'fuse.js'],
  'msp-directory.js': ['leaflet'],
  'msp-partnership-card.js': ['leaflet', 'fuse.js'],
};

/**
 * @param {string} dist folder of the built files
 * @param {string} data folder of the published data
 * @returns {{label: string, files: string[], limit: number}[]} what is weighed; `files` is empty when the build did not write it
 */
export function listBudgets(dist, data) {
  const scripts = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('.js')) : [];
  const inDist = (test) => scripts.filter(test).map((name) => path.join(dist, name));
  const named = (wanted) => inDist((name) => name === wanted);
  return [
    { label: 'msp.js', files: named('msp.js'), limit: ENTRY_LIMIT },
    { label: 'search chunk', files: inDist((name) => name.startsWith('msp-search-')), limit: SEARCH_CHUNK_LIMIT },
    {
      label: 'map engine with its stylesheet',
      files: inDist((name) => name.startsWith('msp-map-engine-')),
      limit: MAP_CHUNK_LIMIT,
    },
    {
      label: 'content of map and directory',
      files: inDist((name) => name.startsWith('msp-content-')),
      limit: CONTENT_LIMIT,
    },
    {
      label: 'msp.js and all its chunks',
      files: inDist((name) => ![...SELF_CONTAINED, ...FRAME_SCRIPTS].includes(name)),
      limit: ALL_SCRIPTS_LIMIT,
    },
    { label: 'msp-directory.js', files: named('msp-directory.js'), limit: DIRECTORY_LIMIT },
    { label: 'msp-partnership-card.js', files: named('msp-partnership-card.js'), limit: CARD_LIMIT },
    { label: 'msp-doctor.js', files: named('msp-doctor.js'), limit: DOCTOR_LIMIT },
    { label: 'msp-embed.js', files: named('msp-embed.js'), limit: FRAME_PAGE_LIMIT },
    { label: 'msp-embed-builder.js', files: named('msp-embed-builder.js'), limit: BUILDER_LIMIT },
    { label: 'msp-frame.js', files: named('msp-frame.js'), limit: FRAME_FIT_LIMIT },
    { label: 'areas.topo.json', files: [path.join(data, 'areas.topo.json')].filter(existsSync), limit: AREAS_LIMIT },
    { label: 'places.json', files: [path.join(data, 'places.json')].filter(existsSync), limit: PLACES_LIMIT },
  ];
}

/** @returns {string[]} one sentence for each package found in a script that must load without it */
export function findForbiddenCode(dist) {
  return Object.entries(MUST_NOT_HOLD).flatMap(([script, packages]) => {
    const file = path.join(dist, script);
    if (!existsSync(file)) return [`${script} is missing`];
    return packages.filter((name) => holdsPackage(file, name)).map((name) => `${script} holds code of ${name}`);
  });
}

/** Asks twice: the source map says where the code came from, and the code is searched for the package's own words. */
function holdsPackage(file, name) {
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const code = readFileSync(file, 'utf8');
  return (
    sources.some((source) => source.includes(`/node_modules/${name}/`)) ||
    MARKERS[name].some((word) => code.includes(word))
  );
}

/** @returns {number} bytes of the files after gzip, each packed on its own as a server would */
export function weigh(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

function formatRow(cells) {
  return cells.map((cell, column) => (column === 0 ? cell.padEnd(30) : String(cell).padStart(10))).join('');
}

function main() {
  const dist = path.join(ROOT, 'dist');
  const problems = findForbiddenCode(dist);
  console.log(formatRow(['gzip, bytes', 'limit', 'size', 'margin']));
  for (const { label, files, limit } of listBudgets(dist, path.join(ROOT, 'data'))) {
    const size = weigh(files);
    if (files.length === 0) problems.push(`${label} is missing`);
    if (size > limit) problems.push(`${label} is ${size - limit} bytes over its limit`);
    console.log(formatRow([label, limit, files.length === 0 ? 'missing' : size, limit - size]));
  }
  const mapFile = path.join(dist, 'msp-map.js');
  console.log(formatRow(['msp-map.js', 'none', existsSync(mapFile) ? weigh([mapFile]) : 'missing', '']));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.filename === process.argv[1]) main();
