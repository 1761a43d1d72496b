/**
 * Rollup plugin: keeps the loops of bundled packages over the names of an object (`for … in`) from meeting names that the host page
 * has put on `Object.prototype`. Leaflet keeps its listeners, layers and panes in plain objects and would take such a name for one of
 * them. On a page that has none, nothing is different.
 */
import MagicString from 'magic-string';
import { walk } from 'estree-walker';

/** @returns {import('rollup').Plugin} */
export function ownNames() {
  return {
    name: 'own-names',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('/leaflet/src/')) return null;
      const result = guardLoops(code, this.parse(code));
      return result.hasChanged() ? { code: result.toString(), map: result.generateMap({ hires: true }) } : null;
    },
  };
}

/**
 * @param {string} code text of a module
 * @param {import('estree').Program} program the same, parsed
 * @returns {MagicString} the module; its loops pass over what `Object.prototype` holds
 */
export function guardLoops(code, program) {
  const result = new MagicString(code);
  walk(program, {
    enter(node) {
      if (node.type !== 'ForInStatement') return;
      const { start, end } = node.left.declarations?.[0].id ?? node.left;
      result.appendLeft(node.body.start, `if (!(${code.slice(start, end)} in Object.prototype)) `);
    },
  });
  return result;
}
