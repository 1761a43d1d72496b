import path from 'node:path';

/**
 * Makes a chunk of every module that is imported lazily, and one chunk, `content`, of several: a page that needs more than one of them
 * asks once. The exports of all these chunks keep their names, because after a failure a chunk is imported by its address
 * (`shared/lazy-part.ts`).
 * @param {string} folder absolute path
 * @param {string[]} content paths in the folder of the modules that share a chunk
 * @returns {import('rollup').Plugin}
 */
export function lazyChunks(folder, content) {
  const modules = content.map((file) => path.join(folder, file));
  const joined = path.join(folder, 'content.js');
  return {
    name: 'lazy-chunks',
    resolveDynamicImport(specifier, importer) {
      // An address that is only known on the page is no chunk.
      if (typeof specifier !== 'string') return null;
      const module = path.resolve(path.dirname(importer), specifier);
      const id = modules.includes(module) ? joined : module;
      this.emitFile({ type: 'chunk', id, name: path.basename(id, '.js'), preserveSignature: 'allow-extension' });
      return id;
    },
    resolveId: (id) => (id === joined ? id : null),
    load: (id) =>
      id === joined ? modules.map((module) => `export * from ${JSON.stringify(module)};`).join('\n') : null,
  };
}
