/**
 * Rollup plugin: reads our compiled files together with the source maps that `tsc` wrote beside them, so that the maps in `dist/` lead
 * back to the TypeScript a person wrote and carry its text.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** @returns {import('rollup').Plugin} */
export function libSources() {
  return {
    name: 'lib-sources',
    async load(id) {
      if (!/[\\/]packages[\\/][^\\/]+[\\/]lib[\\/].+\.js$/.test(id)) return null;
      const [code, mapText] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      const map = JSON.parse(mapText);
      const readSource = (source) => readFile(path.resolve(path.dirname(id), source), 'utf8');
      return { code, map: { ...map, sourcesContent: await Promise.all(map.sources.map(readSource)) } };
    },
  };
}
