/**
 * Rollup plugin for Leaflet 1.9.4: keeps it from breaking strict pages and drops the code for browsers that cannot run us anyway.
 *
 * Leaflet asks every browser question in one file, `src/core/Browser.js`. Fixing the answers there lets rollup see that the old
 * branches can never run. Our own floor is ES2022, so each answer below is the same in every browser that loads the widgets.
 */

/** The feature test that throws at import on a page with `require-trusted-types-for 'script'` (Leaflet issues 8423 and 9773). */
const UNSAFE_SVG_TEST = "div.innerHTML = '<svg/>';";
const SAFE_SVG_TEST = "div.appendChild(svgCreate('svg'));";

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
      if (!isBrowserModule(id)) return null;
      // Every line stays where it was, so the map needs no change.
      return { code: settleAnswers(replaceUnsafeTest(code)), map: null };
    },
  };
}

/**
 * Puts DOM calls in place of the one assignment to `innerHTML` that Leaflet makes at import.
 * @param {string} code text of Leaflet's `src/core/Browser.js`
 * @throws when the line is gone: a new Leaflet has to be read again before it ships
 */
export function replaceUnsafeTest(code) {
  if (!code.includes(UNSAFE_SVG_TEST))
    throw new Error(`Leaflet changed: core/Browser.js has no \`${UNSAFE_SVG_TEST}\``);
  return code.replace(UNSAFE_SVG_TEST, SAFE_SVG_TEST);
}

/**
 * Makes Leaflet's table of answers hold constants where the answer is settled.
 * @param {string} code text of Leaflet's `src/core/Browser.js`
 * @throws when a question is no longer in the table
 */
export function settleAnswers(code) {
  return Object.entries(SETTLED_ANSWERS).reduce((text, [name, answer]) => {
    const row = new RegExp(`^(\\s*${name}:) ${name}\\b`, 'm');
    if (!row.test(text)) throw new Error(`Leaflet changed: core/Browser.js no longer answers \`${name}\``);
    return text.replace(row, `$1 ${answer}`);
  }, code);
}

/** @param {string} id */
function isBrowserModule(id) {
  return id.replaceAll('\\', '/').endsWith('/leaflet/src/core/Browser.js');
}
