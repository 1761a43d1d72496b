/**
 * Rollup plugin: Lit and Leaflet write names of their own on the window, the document, `Symbol` and the body of the page they are on. We
 * are a guest there, so these writes are taken out of the bundle. Lit's are for warnings and for sharing between copies of itself;
 * Leaflet keeps its listeners by the object they are on, for which a WeakMap does as well.
 */
import MagicString from 'magic-string';

/** End of a file's address → what stands in it, and what takes its place everywhere there. */
const EDITS = {
  '/@lit/reactive-element/reactive-element.js': [
    [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
      'const litPropertyMetadata=new WeakMap;',
    ],
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  ],
  '/lit-html/lit-html.js': [[/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '']],
  '/lit-element/lit-element.js': [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, '']],
  '/leaflet/src/dom/DomEvent.js': [
    [
      /var eventsKey = '_leaflet_events';/g,
      'const listeners = new WeakMap(); const eventsOf = (obj) => listeners.get(obj) ?? listeners.set(obj, {}).get(obj);',
    ],
    [/delete obj\[eventsKey\];/g, 'listeners.delete(obj);'],
    [/obj\[eventsKey\] = obj\[eventsKey\] \|\| \{\};/g, ''],
    [/obj\[eventsKey\](?! =| \|\| \{\}|;)/g, 'eventsOf(obj)'],
  ],
  '/leaflet/src/dom/Draggable.js': [
    [/DomUtil\.(?:add|remove)Class\(document\.body, 'leaflet-dragging'\);/g, ''],
    [/DomUtil\.(?:add|remove)Class\(this\._lastTarget, 'leaflet-drag-target'\);/g, ''],
  ],
};

/** @returns {import('rollup').Plugin} */
export function leaveNoTrace() {
  return {
    name: 'leave-no-trace',
    transform(code, id) {
      const edited = removeTraces(code, id.replaceAll('\\', '/'));
      return edited && { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

/**
 * @param {string} code text of a module
 * @param {string} id its address, with slashes
 * @returns {MagicString | null} null for a module that leaves no trace
 * @throws when one of the writes is not found: a new Lit or Leaflet has to be read before it ships
 */
export function removeTraces(code, id) {
  const file = Object.keys(EDITS).find((ending) => id.endsWith(ending));
  if (!file) return null;
  const result = new MagicString(code);
  for (const [pattern, replacement] of EDITS[file]) {
    if (code.search(pattern) < 0) throw new Error(`${file} changed: ${String(pattern)} finds nothing`);
    result.replace(pattern, replacement);
  }
  return result;
}
