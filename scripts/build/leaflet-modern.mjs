/**
 * Rollup plugin for Leaflet 1.9.4: keeps it from breaking strict pages and drops the code for browsers that cannot run us anyway.
 *
 * Leaflet asks every browser question in one file, `src/core/Browser.js`. Two of the questions write `innerHTML` at import, which throws
 * on a page with `require-trusted-types-for 'script'` (Leaflet issues 8423 and 9773). Fixing the answers takes those writes away and
 * lets rollup see that the old branches can never run. Our own floor is ES2022, so each answer below is the same in every browser that
 * loads the widgets.
 */
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/** Leaflet's name of the question → its answer in every ES2022 browser. Questions about the reader's device are left to run. */
const SETTLED_ANSWERS = {
  // Internet Explorer, old Edge and their events, drawing and 3D
  ie: false,
  ielt9: false,
  edge: false,
  ie3d: false,
  msPointer: false,
  vml: false,
  // Presto Opera, PhantomJS, Android before Chromium
  opera: false,
  opera12: false,
  mobileOpera: false,
  phantom: false,
  android23: false,
  androidStock: false,
  // What every one of our browsers can do. `any3d` and `touch` also stop reading switches from the host page's globals.
  any3d: true,
  pointer: true,
  touch: true,
  passiveEvents: true,
  canvas: true,
  svg: true,
  inlineSvg: true,
};

/** @returns {import('rollup').Plugin} */
export function leafletModern() {
  return {
    name: 'leaflet-modern',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/leaflet/src/core/Browser.js')) return null;
      const settled = settleAnswers(code);
      return { code: settled.toString(), map: settled.generateMap({ hires: true }) };
    },
  };
}

/**
 * Puts constants in place of the questions whose answer is settled.
 * @param {string} code text of Leaflet's `src/core/Browser.js`
 * @returns {MagicString} the same module; it writes no `innerHTML`
 * @throws when a question is gone or another one writes `innerHTML`: a new Leaflet has to be read before it ships
 */
export function settleAnswers(code) {
  const result = new MagicString(code);
  const questions = parseAst(code).body.flatMap((statement) => statement.declarations ?? []);
  for (const [name, answer] of Object.entries(SETTLED_ANSWERS)) {
    const question = questions.find(({ id }) => id.name === name);
    if (!question) throw new Error(`Leaflet changed: core/Browser.js no longer asks \`${name}\``);
    result.overwrite(question.init.start, question.init.end, String(answer));
  }
  if (result.toString().includes('innerHTML'))
    throw new Error('Leaflet changed: core/Browser.js writes innerHTML at import');
  return result;
}
