/** Code that lint refuses, each beside code that it lets pass. */

const FEED = 'packages/feed/src/example.ts';
const SHARED = 'packages/elements/src/shared/example.ts';
const MAP = 'packages/elements/src/msp-map/example.ts';
const MAP_VIEW = 'packages/elements/src/msp-map/map-view.ts';
const DIRECTORY = 'packages/elements/src/msp-directory/example.ts';
const UNIT_TEST = 'packages/elements/src/msp-map/example.test.ts';
const LIT = "import { html } from 'lit';\n";

/** What it is about → [file, code that is refused, words of the message], [file, code that passes]. */
export const REFUSED_CODE = {
  'writing innerHTML': [
    [MAP, 'export const set = (e: Element) => { e.innerHTML = ""; };', 'Markup from strings'],
    [MAP, 'export const set = (e: Element) => { e.textContent = ""; };'],
  ],
  'writing outerHTML': [
    [MAP, 'export const set = (e: Element) => { e.outerHTML = ""; };', 'Markup from strings'],
    [MAP, 'export const set = (e: Element) => { e.replaceWith(); };'],
  ],
  'writing innerHTML by a computed name': [
    [MAP, "export const set = (e: Element) => { e['innerHTML'] = ''; };", 'Markup from strings'],
    [MAP, "export const set = (e: Element) => { e['textContent'] = ''; };"],
  ],
  'inserting adjacent HTML': [
    [MAP, "export const set = (e: Element) => e.insertAdjacentHTML('beforeend', '');", 'Markup from strings'],
    [MAP, "export const set = (e: Element) => e.insertAdjacentText('beforeend', '');"],
  ],
  'binding innerHTML in a template': [
    [MAP, `${LIT}export const t = (s: string) => html\`<p .innerHTML=\${s}></p>\`;`, 'bind .textContent'],
    [MAP, `${LIT}export const t = (s: string) => html\`<p .textContent=\${s}></p>\`;`],
  ],
  'style attributes in a template': [
    [MAP, `${LIT}export const t = html\`<p style="color: red"></p>\`;`, 'style attributes'],
    [MAP, `${LIT}export const t = html\`<p class="style"></p>\`;`],
  ],
  'style attributes by setAttribute': [
    [MAP, "export const set = (e: Element) => e.setAttribute('style', '');", 'style attributes'],
    [MAP, "export const set = (e: HTMLElement) => e.style.setProperty('--_msp-x', '1px');"],
  ],
  unsafeHTML: [
    [MAP, "export { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'unsafeHTML'],
    [MAP, "export { repeat } from 'lit/directives/repeat.js';"],
  ],
  unsafeSVG: [
    [MAP, "export { unsafeSVG } from 'lit/directives/unsafe-svg.js';", 'unsafeSVG'],
    [MAP, "export { svg } from 'lit';"],
  ],
  styleMap: [
    [MAP, "export { styleMap } from 'lit/directives/style-map.js';", 'styleMap'],
    [MAP, "export { classMap } from 'lit/directives/class-map.js';"],
  ],
  unsafeStatic: [
    [MAP, "export { unsafeStatic } from 'lit/static-html.js';", 'unsafeStatic'],
    [MAP, "export { literal } from 'lit/static-html.js';"],
  ],
  'pop-ups of Leaflet': [
    [MAP_VIEW, "export const add = (m: { bindPopup(s: string): void }) => m.bindPopup('x');", 'HTML strings'],
    [MAP_VIEW, 'export const add = (m: { addTo(s: object): void }) => m.addTo({});'],
  ],
  'HTML strings given to Leaflet': [
    [MAP_VIEW, "export const icon = { html: '<b></b>' };", 'give it an element'],
    [MAP_VIEW, 'export const icon = (html: HTMLElement) => ({ html });'],
  ],
  pushState: [
    [DIRECTORY, "export const go = () => history.pushState(null, '');", 'Back button'],
    [DIRECTORY, "export const go = () => history.replaceState(null, '');"],
  ],
  localStorage: [
    [DIRECTORY, "export const keep = () => localStorage.setItem('a', 'b');", 'No storage'],
    [DIRECTORY, "export const keep = new Map([['a', 'b']]);"],
  ],
  sessionStorage: [
    [DIRECTORY, "export const keep = () => sessionStorage.setItem('a', 'b');", 'No storage'],
    [UNIT_TEST, 'console.log(sessionStorage.length);'],
  ],
  'storage through window': [
    [DIRECTORY, "export const keep = () => window.localStorage.setItem('a', 'b');", 'No storage'],
    [DIRECTORY, 'export const keep = () => window.innerWidth;'],
  ],
  indexedDB: [
    [FEED, "export const keep = () => indexedDB.open('a');", 'No storage'],
    [FEED, 'export const keep = () => null;'],
  ],
  cookies: [
    [SHARED, "export const keep = () => (document.cookie = 'a');", 'No storage'],
    [SHARED, 'export const keep = () => document.title;'],
  ],
  'a module-level let': [
    [FEED, 'let count = 0; export const next = () => ++count;', 'module-level'],
    [FEED, 'export function next() { let count = 0; count += 1; return count; }'],
  ],
  'an exported module-level let': [
    [FEED, 'export let count = 0; export const next = () => ++count;', 'module-level'],
    [FEED, 'export const count = 0;'],
  ],
  enum: [
    [FEED, 'export enum Level { Local }', 'No enum'],
    [FEED, "export type Level = 'local' | 'regional';"],
  ],
  namespace: [
    [FEED, 'export namespace Level { export const a = 1; }', 'namespace'],
    [SHARED, "declare global { interface HTMLElementTagNameMap { 'x-y': HTMLElement } }\nexport const a = 1;"],
  ],
  'a default export': [
    [FEED, 'export default 1;', 'named exports'],
    [FEED, 'export const one = 1;'],
  ],
  'a default export by renaming': [
    [FEED, 'const one = 1; export { one as default };', 'alias `one` as `default`'],
    [FEED, 'const one = 1; export { one };'],
  ],
  any: [
    [FEED, 'export const a: any = 1;', 'Unexpected any'],
    [FEED, 'export const a: unknown = 1;'],
  ],
  'non-null assertions': [
    [FEED, 'export const a = (b: string | null) => b!;', 'non-null'],
    [FEED, "export const a = (b: string | null) => b ?? '';"],
  ],
  'a file called utils': [
    ['packages/feed/src/utils.ts', 'export const a = 1;', 'says nothing'],
    ['packages/feed/src/text.ts', 'export const a = 1;'],
  ],
  'a file in camel case': [
    ['packages/feed/src/parseFeed.ts', 'export const a = 1;', 'kebab-case'],
    ['packages/feed/src/parse-feed.test.ts', 'export const a = 1;'],
  ],
  'sleeping in tests': [
    [UNIT_TEST, 'await new Promise((resolve) => setTimeout(resolve, 100));', 'No sleeping'],
    [UNIT_TEST, 'await new Promise((resolve) => requestAnimationFrame(resolve));'],
  ],
  'sleeping in tests through window': [
    [UNIT_TEST, 'await new Promise((resolve) => window.setTimeout(resolve, 100));', 'No sleeping'],
    [UNIT_TEST, "await new Promise((resolve) => window.addEventListener('load', resolve));"],
  ],
  'sleeping in tests by a library': [
    [UNIT_TEST, 'await aTimeout(5);', 'No sleeping'],
    [UNIT_TEST, 'await waitUntil(() => true);'],
  ],
  'sleeping in scripted browser tests': [
    ['e2e/example.test.mjs', 'export const wait = (page) => page.waitForTimeout(5);', 'No sleeping'],
    ['e2e/example.test.mjs', "export const wait = (page) => page.waitForSelector('p');"],
  ],
  'sleeping by timers/promises': [
    ['e2e/example.test.mjs', "export { setTimeout } from 'node:timers/promises';", 'No sleeping'],
    ['e2e/example.test.mjs', "export { once } from 'node:events';"],
  ],
  'mocking modules': [
    [UNIT_TEST, "import sinon from 'sinon'; sinon.stub({});", 'No mocking'],
    [UNIT_TEST, "import { expect } from 'chai'; expect(1).to.equal(1);"],
  ],
  'asserting on class strings': [
    [UNIT_TEST, "expect(element.className).to.equal('x');", 'what a reader'],
    [UNIT_TEST, "expect(element.textContent).to.equal('x');"],
  ],
  'fetch outside its door': [
    [FEED, "export const get = () => fetch('x');", 'One door'],
    ['packages/feed/src/load-json.ts', "export const get = () => fetch('x');"],
  ],
  'fetch through globalThis': [
    [SHARED, "export const get = () => globalThis.fetch('x');", 'One door'],
    ['packages/feed/src/load-json.ts', "export const get = () => globalThis.fetch('x');"],
  ],
  XMLHttpRequest: [
    [SHARED, 'export const get = () => new XMLHttpRequest();', 'One door'],
    [SHARED, 'export const get = () => new AbortController();'],
  ],
  beacons: [
    [SHARED, "export const send = () => navigator.sendBeacon('x');", 'sends nothing'],
    [SHARED, 'export const send = () => navigator.language;'],
  ],
  'registering a tag': [
    [MAP, "customElements.define('x-y', class extends HTMLElement {});", 'shared/register.ts'],
    ['packages/elements/src/shared/register.ts', "customElements.define('x-y', class extends HTMLElement {});"],
  ],
  'registering a tag through window': [
    [MAP, "window.customElements.define('x-y', class extends HTMLElement {});", 'shared/register.ts'],
    [MAP, "export const known = () => customElements.get('x-y');"],
  ],
  'registering a tag by decorator': [
    [MAP, "export { customElement } from 'lit/decorators.js';", 'registers on import'],
    [MAP, "export { property } from 'lit/decorators.js';"],
  ],
  'an image without alternative': [
    [MAP, `${LIT}export const t = html\`<img src="x" />\`;`, 'alt'],
    [MAP, `${LIT}export const t = html\`<img src="x" alt="" />\`;`],
  ],
};
