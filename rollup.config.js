/**
 * Reads the compiled packages (`lib/`, written by `tsc -b`) and writes `dist/`. Run by `npm run build`, which also adds what is not
 * script: boundary files, integrity hashes, licence texts.
 */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { leafletModern } from './scripts/build/leaflet-modern.mjs';
import { leaveNoTrace } from './scripts/build/leave-no-trace.mjs';
import { libSources } from './scripts/build/lib-sources.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { onePolicy } from './scripts/build/one-policy.mjs';

const LIB = 'packages/elements/lib';

/** One file each, for pages that want a single widget and a single request. */
const SELF_CONTAINED = {
  'msp-map': 'define-map',
  'msp-directory': 'define-directory',
  'msp-partnership-card': 'define-partnership-card',
};

const PREAMBLE = '/*! MSP widgets, MIT. See THIRD-PARTY.txt */';

const plugins = [
  libSources(),
  minifyTemplates(),
  leafletModern(),
  leaveNoTrace(),
  onePolicy(),
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
    output: { ...shared, dir: 'dist', entryFileNames: '[name].js', chunkFileNames: nameChunk },
    plugins,
    onwarn,
  },
  ...Object.entries(SELF_CONTAINED).map(([name, entry]) => ({
    input: `${LIB}/${entry}.js`,
    output: { ...shared, file: `dist/${name}.js`, inlineDynamicImports: true },
    plugins,
    onwarn,
  })),
];

/** The hash makes a chunk safe to cache for ever; the entry keeps one name because pages point at it. */
function nameChunk({ name }) {
  return name.startsWith('msp-') ? '[name]-[hash].js' : 'msp-[name]-[hash].js';
}
