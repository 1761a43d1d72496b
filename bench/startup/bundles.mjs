/** What the product is weighed against, bundled and minified as the product is. */
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const LIB = path.resolve(import.meta.dirname, '../../packages/elements/lib');
const LIT = "import { LitElement, html, css } from 'lit'; import { Task } from '@lit/task';";

/** The least that shows a partnership with Lit: one card, defined and put on the page. */
const ONE_CARD = `${LIT}
class OneCard extends LitElement {
  static styles = css\`:host { display: block }\`;
  task = new Task(this, { task: async () => ({ name: 'A partnership', area: 'Lancashire' }), args: () => [] });
  render() {
    return this.task.render({
      pending: () => html\`<p>Loading</p>\`,
      complete: ({ name, area }) => html\`<article><h3>\${name}</h3><p>\${area}</p></article>\`,
    });
  }
}
customElements.define('one-card', OneCard);
document.body.append(document.createElement('one-card'));`;

const SCHEMA = `import { z } from 'zod';
const schema = z.object({
  features: z.array(z.object({
    id: z.string().min(1),
    geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }).nullish(),
    properties: z.object({ name: z.union([z.string(), z.record(z.string(), z.string())]), summary: z.any(), members: z.array(z.any()).optional() }),
  })),
});`;

/** A map and a directory as they are written first: every library whole, everything loaded at once. */
const NAIVE = `${LIT}
import { repeat } from 'lit/directives/repeat.js';
import Fuse from 'fuse.js';
import L from 'leaflet';
import 'leaflet.markercluster';
${SCHEMA}
const read = (text) => (typeof text === 'string' ? text : text?.en ?? '');
class NaiveDirectory extends LitElement {
  static properties = { query: {} };
  task = new Task(this, {
    task: async () => schema.parse(await (await fetch('/data/partnerships.json')).json()).features,
    args: () => [],
  });
  render() {
    return this.task.render({
      pending: () => html\`<p>Loading</p>\`,
      complete: (features) => {
        this.fuse ??= new Fuse(features, { keys: ['properties.name', 'properties.summary'] });
        const shown = this.query ? this.fuse.search(this.query).map(({ item }) => item) : features;
        return html\`<input @input=\${(event) => (this.query = event.target.value)} />\${repeat(shown, ({ id }) => id,
          ({ properties }) => html\`<article><h3>\${read(properties.name)}</h3><p>\${read(properties.summary)}</p></article>\`)}\`;
      },
    });
  }
  async updated() {
    const features = this.task.value;
    const target = document.querySelector('#map');
    if (!features || this.map || !target) return;
    this.map = L.map(target, { maxZoom: 18 }).setView([54, -2], 5);
    const cluster = L.markerClusterGroup();
    for (const { geometry, properties } of features) {
      if (geometry) cluster.addLayer(L.marker([...geometry.coordinates].reverse()).bindPopup(read(properties.name)));
    }
    this.map.addLayer(cluster);
    const areas = await (await fetch('/areas.geo.json')).json();
    L.geoJSON(areas).addTo(this.map);
  }
}
customElements.define('naive-directory', NaiveDirectory);`;

/**
 * What ours would be without the care for its size: all that it does, in one file that everybody fetches, with the libraries whole.
 * Its source is ours, but for `supercluster`, whose place leaflet.markercluster would take.
 */
const SAME_NAIVELY = `import '${path.join(LIB, 'define.js')}';
export { Task } from '@lit/task';
export { default as Fuse } from 'fuse.js';
export * as L from 'leaflet';
import 'leaflet.markercluster';
${SCHEMA}
export { schema };`;

/** Name → source of a module. */
const SOURCES = {
  'empty module': '',
  'lit, task and one card': ONE_CARD,
  'naive build': NAIVE,
  'store locator of @googlemaps/extended-component-library':
    "import '@googlemaps/extended-component-library/store_locator.js';",
};

/** @returns {Promise<Map<string, string>>} code by name, in one module each */
export async function bundlePeers() {
  const bundles = new Map();
  const asPublished = [globalLeaflet("import L from 'leaflet';")];
  for (const [name, source] of Object.entries(SOURCES)) bundles.set(name, await bundle(source, asPublished));
  bundles.set('the same product, built naively', await bundle(SAME_NAIVELY, librariesWhole()));
  return bundles;
}

async function bundle(source, libraries) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? `${import.meta.dirname}/entry.js` : null),
    load: (id) => (id.endsWith('/startup/entry.js') ? source : null),
  };
  const built = await rollup({
    input: 'entry',
    plugins: [
      entry,
      ...libraries,
      resolve({ browser: true, exportConditions: ['production'] }),
      commonjs(),
      terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } }),
    ],
    onwarn: () => {},
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  await built.close();
  return output[0].code;
}

/**
 * One copy of Leaflet, from the modules that ours are picked from, and Fuse with all it can do. `supercluster` weighs nothing, so that two
 * libraries for the same thing are not counted.
 */
function librariesWhole() {
  const whole = { leaflet: 'leaflet/src/Leaflet.js', 'fuse.js/basic': 'fuse.js' };
  const stubs = { supercluster: 'export default class {}' };
  return [
    {
      name: 'libraries-whole',
      resolveId(id, importer) {
        if (id in stubs) return id;
        return id in whole ? this.resolve(whole[id], importer, { skipSelf: true }) : null;
      },
      load: (id) => stubs[id] ?? (id.endsWith('/leaflet/package.json') ? "export const version = '';" : null),
    },
    globalLeaflet("import * as leaflet from 'leaflet'; const L = { ...leaflet };"),
  ];
}

/** leaflet.markercluster expects `L` on the window, as a page with script tags has it, and adds to it. */
function globalLeaflet(importLeaflet) {
  return {
    name: 'global-leaflet',
    transform(code, id) {
      if (!id.includes('leaflet.markercluster') || id.includes('?')) return null;
      return { code: `${importLeaflet}\n${code}`, map: null };
    },
  };
}
