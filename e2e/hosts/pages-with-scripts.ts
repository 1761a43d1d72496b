/** Pages whose scripts change what every script stands on, and pages that bring ours in other ways. */
import { describeHost, writeScript, writeWidgets, type Host } from './host.js';

const run = (code: string) => ({ head: `<script>${code}</script>` });

/** What Prototype 1.7 does to built-in objects, in short: its own collections in place of those of the language. */
const LIKE_PROTOTYPE = `
  window.$A = function (list) { var all = []; for (var i = 0; i < (list.length || 0); i++) all.push(list[i]); return all; };
  Array.from = $A;
  Object.extend = function (to, from) { for (var name in from) to[name] = from[name]; return to; };
  Object.keys = function (object) { var names = []; for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name); return names; };
  Object.extend(Array.prototype, {
    each: function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; },
    first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
    clear: function () { this.length = 0; return this; }, compact: function () { return this.filter(Boolean); },
    toJSON: function () { return '[' + this.join(',') + ']'; },
    include: function (one) { return this.indexOf(one) >= 0; }
  });
  Object.extend(String.prototype, {
    strip: function () { return this.replace(/^\\s+|\\s+$/g, ''); }, toJSON: function () { return '"' + this + '"'; },
    startsWith: function (start) { return this.lastIndexOf(start, 0) === 0; }
  });
  Object.extend(Element.prototype, { show: function () {}, hide: function () {}, visible: function () { return true; }, select: function (s) { return $A(this.querySelectorAll(s)); } });
  Function.prototype.bind = (function (bind) { return function () { return bind.apply(this, arguments); }; })(Function.prototype.bind);`;

/** What MooTools 1.4 does: methods that a loop over an array or an object meets. */
const LIKE_MOOTOOLS = `
  Array.from = function (one) { return one == null ? [] : one instanceof Array ? one : [one]; };
  Function.prototype.extend = function (name, value) { this[name] = value; return this; };
  Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
  Array.prototype.flatten = function () { return [].concat.apply([], this); };
  Element.prototype.set = function () { return this; };
  Element.prototype.getElement = function (s) { return this.querySelector(s); };
  Event.prototype.stop = function () { this.preventDefault(); return this; };
  String.prototype.contains = function (part) { return this.indexOf(part) >= 0; };
  Object.each = function (object, f) { for (var name in object) f(object[name], name); };`;

const ENUMERABLE = `
  Object.prototype.clone = function () { return this; };
  Object.prototype.isEmpty = false;`;

/** Nothing shared can be changed any more, as under a hardened environment. */
const FROZEN = `
  window.addEventListener('load', function () {
    [Object, Array, Function, String, Promise, Map, Set].forEach(function (owner) { Object.freeze(owner.prototype); });
  });
  [Object, Array].forEach(function (owner) { Object.freeze(owner.prototype); });`;

const OWN_LIT = `
<script type="importmap">{"imports": {
  "lit": "/libraries/lit/index.js", "lit-html": "/libraries/lit-html/lit-html.js",
  "lit-html/is-server.js": "/libraries/lit-html/is-server.js",
  "lit-element/lit-element.js": "/libraries/lit-element/lit-element.js",
  "@lit/reactive-element": "/libraries/@lit/reactive-element/reactive-element.js"}}</script>
<script type="module">
  import { LitElement, html } from 'lit';
  customElements.define('host-greeting', class extends LitElement { render() { return html\`<p>Hello from the host</p>\`; } });
</script>`;

const INTRUDER = 'window.L = Object.freeze({ version: "0.7.7", noConflict() { throw new Error("not ours"); } });';

const singles = (dist: string) =>
  ['msp-map.js', 'msp-directory.js', 'msp-partnership-card.js'].map((file) => writeScript(dist, { file })).join('\n');

export const PAGES_WITH_SCRIPTS: readonly Host[] = [
  describeHost('with our script twice', ({ dist }) => ({ script: writeScript(dist) + writeScript(dist) })),
  describeHost(
    'with our script under two addresses',
    ({ dist }) => ({ script: writeScript(dist) + writeScript(dist, { file: 'msp.js?ver=6.4' }) }),
    { copies: 2 },
  ),
  // Our lazy parts ask for the script by its plain address, so it is fetched a second time.
  describeHost(
    'with our script under an address with a version',
    ({ dist }) => ({ script: writeScript(dist, { file: 'msp.js?ver=6.4' }) }),
    { copies: 2 },
  ),
  describeHost('with two versions of our script', ({ dist, copy }) => ({
    script: writeScript(dist) + writeScript(copy),
  })),
  describeHost('with a script for each element', ({ dist }) => ({ script: singles(dist) }), { copies: 3 }),
  describeHost(
    'with two of each element',
    {
      widgets: `<section id="first">${writeWidgets()}</section><section>${writeWidgets({ id: 'other' })}</section>`,
    },
    { within: '#first' },
  ),
  describeHost('with our script from another origin', ({ elsewhere }) => ({
    script: writeScript(elsewhere),
  })),
  describeHost("with the host's own Lit", { head: OWN_LIT, end: '<host-greeting></host-greeting>' }),
  describeHost("with the host's own Leaflet, frozen", {
    head: `<script>${INTRUDER} Object.defineProperty(window, 'L', { writable: false, configurable: false });</script>`,
  }),
  describeHost('with jQuery 1.12', {
    head: '<script src="/libraries/jquery/dist/jquery.js"></script>',
    end: "<script>jQuery(function ($) { $('#link').text('Changed by jQuery'); $('*').addClass('seen'); });</script>",
  }),
  describeHost('with built-ins as Prototype has them', run(LIKE_PROTOTYPE)),
  describeHost('with built-ins as MooTools has them', run(LIKE_MOOTOOLS)),
  describeHost('with names on Object.prototype that loops meet', run(ENUMERABLE)),
  describeHost('with frozen built-ins', run(FROZEN)),
  describeHost('with an AMD loader', run('window.define = function () {}; define.amd = {}; window.require = define;')),
  describeHost('with CommonJS names', run('window.module = { exports: {} }; window.exports = module.exports;')),
  describeHost(
    'that watches requests and elements',
    run(`
    const { fetch } = window; window.fetch = function (...args) { return fetch.apply(this, args); };
    const { define } = customElements; customElements.define = function (...args) { return define.apply(this, args); };`),
  ),
  describeHost(
    'that silences the console',
    run('Object.keys(console).forEach(function (name) { console[name] = function () {}; });'),
  ),
  describeHost('that writes itself with document.write', ({ dist }) => ({
    script: `<script>document.write('<script type="module" src="${dist}/msp.js"></' + 'script>');</script>`,
    widgets: `<script>document.write(${JSON.stringify(writeWidgets())});</script>`,
  })),
  describeHost('that brings our script late', ({ dist }) => ({
    script: `<script>addEventListener('load', () => {
      const script = document.createElement('script');
      script.type = 'module'; script.src = '${dist}/msp.js';
      document.head.append(script);
    });</script>`,
  })),
  describeHost('whose optimiser holds our script back and rewrites its tag', ({ dist }) => ({
    script: `<script async data-cfasync="false" defer crossorigin="anonymous" type="text/held-back" data-type="module" src="${dist}/msp.js"></script>`,
    end: `<script>setTimeout(() => {
      const held = document.querySelector('[type="text/held-back"]');
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) script.setAttribute(name, value);
      script.type = held.dataset.type;
      held.replaceWith(script);
    });</script>`,
  })),
  describeHost('that preloads our script', ({ dist }) => ({
    head: `<link rel="modulepreload" href="${dist}/msp.js">`,
  })),
  describeHost("in the host's own shadow root", {
    widgets: `<div id="shell"></div><template id="inside">${writeWidgets()}</template>`,
    end: `<script>document.querySelector('#shell').attachShadow({ mode: 'open' })
      .append(document.querySelector('#inside').content.cloneNode(true));</script>`,
  }),
];
