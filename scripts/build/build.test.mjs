import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { settleAnswers } from './leaflet-modern.mjs';
import { selectUsedRules } from './leaflet-styles.mjs';
import { removeTraces } from './leave-no-trace.mjs';
import { minifyTemplates, shortenCss, shortenMarkup } from './minify-templates.mjs';
import { formatThirdPartyLicences, listPackageFolders } from './third-party.mjs';

const require = createRequire(import.meta.url);
const browserModule = readFileSync(require.resolve('leaflet/src/core/Browser.js'), 'utf8');
const stylesheet = readFileSync(require.resolve('leaflet/dist/leaflet.css'), 'utf8');

test('CSS loses comments and the white space that separates nothing', () => {
  const css = `
    /* why */
    .a > .b,
    .c { color: red;  margin: 0 auto; }
  `;
  assert.equal(shortenCss(css).trim(), '.a>.b,.c{color:red;margin:0 auto}');
});

test('CSS keeps spaces that mean something', () => {
  assert.equal(shortenCss(".a::after { content: ' ; ,  '; }"), ".a::after{content:' ; ,  '}");
  assert.equal(shortenCss('.a :hover { width: calc(1px + 2px); }'), '.a :hover{width:calc(1px + 2px)}');
  assert.equal(shortenCss('a { --_msp-nothing: ; }'), 'a{--_msp-nothing: }');
  assert.equal(shortenCss("a { content: '/* not a comment */'; }"), "a{content:'/* not a comment */'}");
});

test('a line break in markup becomes the one space a reader sees, and other spaces stay', () => {
  assert.equal(shortenMarkup('<b>a</b>\n    <i>b</i>  c'), '<b>a</b> <i>b</i>  c');
  assert.equal(shortenMarkup('<b>a</b><!-- why -->'), '<b>a</b>');
});

test('templates shrink in a bundle without touching expressions, plain strings or preformatted text', async () => {
  const source = [
    'const html = String.raw, css = String.raw, x = 1;',
    'export const a = html`\n  <p>\n    ${ x }\n  </p>\n`;',
    'export const b = css`\n  p { margin: ${x}px ; }\n`;',
    'export const c = `\n  plain\n`;',
    'export const d = html`<pre>\n  kept\n</pre>`;',
    'export const e = html` <i>after a word</i> `;',
  ].join('\n');
  assert.deepEqual(await evaluateBundle(source, minifyTemplates()), {
    a: '<p> 1 </p>',
    b: 'p{margin:1px}',
    c: '\n  plain\n',
    d: '<pre>\n  kept\n</pre>',
    e: ' <i>after a word</i> ',
  });
});

test('Leaflet writes no innerHTML at import once its answers are settled', () => {
  assert.match(browserModule, /innerHTML/);
  assert.doesNotMatch(settleAnswers(browserModule).toString(), /innerHTML/);
});

test("Leaflet's settled answers are constants, its questions about the device stay questions", () => {
  const settled = settleAnswers(browserModule).toString();
  assert.match(settled, /^var ie = false;$/m);
  assert.match(settled, /^var any3d = true;$/m);
  assert.match(settled, /^var retina = .*devicePixelRatio/m);
  assert.match(settled, /^var mobile = .*orientation/m);
});

test('a Leaflet that asks other questions stops the build', () => {
  assert.throws(() => settleAnswers(browserModule.replace('var vml =', 'var other =')), /no longer asks `vml`/);
  assert.throws(() => settleAnswers(`${browserModule}\nstyle.innerHTML = '';`), /writes innerHTML/);
});

test('Lit and Leaflet write nothing on what is not theirs', () => {
  const written = {
    '@lit/reactive-element': ['reactive-element.js', /Versions|\.litPropertyMetadata|metadata\?\?=/],
    'lit-html': ['lit-html.js', /Versions/],
    'lit-element': ['lit-element.js', /Versions/],
    leaflet: ['src/dom/DomEvent.js', /eventsKey|_leaflet_events/],
    'leaflet/': ['src/dom/Draggable.js', /document\.body|leaflet-drag/],
  };
  const modules = path.resolve(import.meta.dirname, '../../node_modules');
  for (const [name, [file, trace]] of Object.entries(written)) {
    const id = path.posix.join(modules.replaceAll('\\', '/'), name, file);
    const code = readFileSync(id, 'utf8');
    assert.match(code, trace, id);
    assert.doesNotMatch(removeTraces(code, id).toString(), trace, id);
  }
});

test('a Lit or Leaflet that writes elsewhere stops the build', () => {
  assert.throws(() => removeTraces('', '/node_modules/lit-html/lit-html.js'), /lit-html\.js changed/);
});

test("Leaflet's styles keep panes and gestures, and ask the host page for nothing", () => {
  const css = selectUsedRules(stylesheet);
  assert.match(css, /\.leaflet-map-pane svg \{ z-index: 200; \}/);
  assert.match(css, /touch-action: pinch-zoom/);
  assert.doesNotMatch(css, /url\(|popup|tooltip|leaflet-control|vml|rem\b|-moz-|-ms-|@media/);
});

test('an at-rule that nobody has read stops the generation of the styles', () => {
  assert.throws(() => selectUsedRules(`${stylesheet}\n@layer host;`), /at-rule/);
});

test('licence texts are those of the packages bundled, once each, and none may be missing', () => {
  const modules = path.resolve(import.meta.dirname, '../../node_modules');
  const files = ['lit-html/lit-html.js', 'leaflet/src/core/Util.js', 'leaflet/src/core/Class.js'];
  const folders = listPackageFolders([...files.map((file) => path.join(modules, file)), '/packages/feed/lib/text.js']);
  assert.equal(folders.length, 2);
  const text = formatThirdPartyLicences(folders);
  assert.match(text, /leaflet 1\.9\.4 \(BSD-2-Clause\)\n\nBSD 2-Clause License/);
  assert.match(text, /lit-html .* \(BSD-3-Clause\)/);
  assert.throws(() => formatThirdPartyLicences([import.meta.dirname]));
});

async function evaluateBundle(source, plugin) {
  const entry = { name: 'entry', resolveId: (id) => id, load: () => source };
  const bundle = await rollup({ input: 'entry', plugins: [entry, plugin] });
  const { output } = await bundle.generate({ format: 'es' });
  return { ...(await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) };
}
