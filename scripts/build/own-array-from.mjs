/**
 * Rollup plugin: gives the bundle an `Array.from` of its own. Old libraries put theirs in its place for the whole page (Prototype's
 * copies what has an index, MooTools' wraps what is given), and then a set becomes an empty list, or a list with one set in it.
 */
import MagicString from 'magic-string';

const MODULE = '\0own-array-from';
const CALL = /(?<![\w$.])Array\.from\(/g;

/** Spreading asks the value itself for what is in it, and the page cannot take that away. */
const SOURCE = `
export function arrayFrom(source, map = (value) => value) {
  const list = [];
  for (const value of source[Symbol.iterator] ? source : Array(source.length)) list.push(map(value, list.length));
  return list;
}`;

/** @returns {import('rollup').Plugin} */
export function ownArrayFrom() {
  return {
    name: 'own-array-from',
    resolveId: (id) => (id === MODULE ? id : null),
    load: (id) => (id === MODULE ? SOURCE : null),
    transform(code, id) {
      if (id === MODULE || code.search(CALL) < 0) return null;
      const result = new MagicString(code).replace(CALL, 'arrayFrom(');
      result.prepend(`import { arrayFrom } from ${JSON.stringify(MODULE)};\n`);
      return { code: result.toString(), map: result.generateMap({ hires: true }) };
    },
  };
}
