/**
 * Reads the compiled packages (`lib/`, written by `tsc -b`) and writes `dist/`. Run by `npm run build`, which also adds what is not
 * script: boundary files, integrity hashes, licence texts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { DOCTOR_FILE, doctorApart } from './scripts/build/doctor-apart.mjs';
import { lazyChunks } from './scripts/build/lazy-chunks.mjs';
import { leafletModern } from './scripts/build/leaflet-modern.mjs';
import { leaveNoTrace } from './scripts/build/leave-no-trace.mjs';
import { libSources } from './scripts/build/lib-sources.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { onePolicy } from './scripts/build/one-policy.mjs';
import { ownArrayFrom } from './scripts/build/own-array-from.mjs';
import { ownNames } from './scripts/build/own-names.mjs';

const LIB = path.resolve('packages/elements/lib');
const DOCTOR = path.join(LIB, 'doctor/run-doctor.js');

/** What draws the map and the directory is one chunk: a page with both asks for it once. */
const CONTENT = ['msp-map/map-content.js', 'msp-directory/directory-content.js'];

/** One file each, for pages that want a single widget and a single request. */
const SELF_CONTAINED = {
  'msp-map': 'define-map',
  'msp-directory': 'define-directory',
  'msp-partnership-card': 'define-partnership-card',
};

/** For the page of whoever publishes a feed, where others find the code to embed it. */
const BUILDER = { input: `${LIB}/embed-builder/define.js`, file: 'dist/msp-embed-builder.js' };

/** What the page for frames needs beside `msp.js`, and the page around it. The first is no module: docs/decisions/0013-frames.md. */
const FRAMES = {
  'msp-embed': { entry: 'embed/embed-page', format: 'iife' },
  'msp-frame': { entry: 'embed/fit-frames', format: 'es' },
};

/** The doctor tells two versions on a page apart by it. */
const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
const PREAMBLE = `/*! MSP widgets ${version}, MIT. See THIRD-PARTY.txt */`;

const plugins = [
  libSources(),
  minifyTemplates(),
  leafletModern(),
  leaveNoTrace(),
  onePolicy(),
  ownArrayFrom(),
  ownNames(),
  resolve({ browser: true, exportConditions: ['production'] }),
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3 },
    format: { comments: false, preamble: PREAMBLE },
  }),
];

/** Two things are known to work: Leaflet's modules import each other in circles, and TypeScript's decorator helper tries `this` first. */
function onwarn(warning) {
  const isLeafletCircle =
    warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('/leaflet/src/'));
  const isDecoratorHelper = warning.code === 'THIS_IS_UNDEFINED';
  if (!isLeafletCircle && !isDecoratorHelper) throw new Error(warning.message);
}

const shared = { format: 'es', sourcemap: true, generatedCode: 'es2015' };

export default [
  {
    input: { msp: `${LIB}/define.js` },
    output: {
      ...shared,
      dir: 'dist',
      entryFileNames: nameChunk,
      chunkFileNames: nameChunk,
      manualChunks: placeShared(),
      onlyExplicitManualChunks: true,
    },
    plugins: [doctorApart(DOCTOR), lazyChunks(LIB, CONTENT), ...plugins],
    onwarn,
  },
  ...Object.entries(SELF_CONTAINED).map(([name, entry]) => ({
    input: `${LIB}/${entry}.js`,
    output: { ...shared, file: `dist/${name}.js`, inlineDynamicImports: true },
    plugins: [doctorApart(DOCTOR), ...plugins],
    onwarn,
  })),
  {
    // Runs as a module, as a plain script and when it is pasted into a console.
    input: DOCTOR,
    output: { ...shared, format: 'iife', file: `dist/${DOCTOR_FILE}` },
    plugins,
    onwarn,
  },
  {
    input: BUILDER.input,
    output: { ...shared, file: BUILDER.file, inlineDynamicImports: true },
    plugins,
    onwarn,
  },
  ...Object.entries(FRAMES).map(([name, { entry, format }]) => ({
    input: `${LIB}/${entry}.js`,
    output: { ...shared, format, file: `dist/${name}.js` },
    plugins,
    onwarn,
  })),
];

/** The hash makes a chunk safe to cache for ever; the entry keeps one name because pages point at it. */
function nameChunk({ name }) {
  if (name === 'msp') return 'msp.js';
  return name.startsWith('msp-') ? '[name]-[hash].js' : 'msp-[name]-[hash].js';
}

/**
 * Several chunks may need a module, which would then be a chunk of a few lines with a request of its own. What the card and the content
 * need goes into the entry, so that a page with a card alone does not fetch the content for it; what the content and search, the map
 * engine or another later chunk need goes into the content, which is always there before them. What the map engine and a background map
 * need stays in the engine.
 */
function placeShared() {
  let chunks = null;
  return (id, { getModuleInfo }) => {
    chunks ??= assignModules((file) => listStaticImports(path.join(LIB, file), getModuleInfo));
    return chunks.get(id);
  };
}

/** @returns {Map<string, string>} module → name of its chunk */
function assignModules(list) {
  const card = list('msp-partnership-card/card-content.js');
  const content = [...list('content.js')].map((id) => [id, card.has(id) ? 'msp' : 'content']);
  const engine = [...list('msp-map/map-engine.js')].map((id) => [id, 'map-engine']);
  return new Map([...engine, ...content, ...[...list('define.js')].map((id) => [id, 'msp'])]);
}

/** @returns {Set<string>} a module and everything that comes with it at once */
function listStaticImports(module, getModuleInfo) {
  const found = new Set([module]);
  // A set visits what is added on the way.
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
