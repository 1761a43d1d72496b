/** Pages whose styles and markup are not made for guests. */
import assert from 'node:assert/strict';
import { describeHost, writePage, writeWidgets, type Host, type Visit } from './host.js';

const style = (css: string) => ({ head: `<style>${css}</style>` });

/** The computed value of a property of the map itself, or of something in its shadow root. */
async function readStyle({ frame }: Visit, property: string, inside = ''): Promise<string> {
  return frame.locator('msp-map').evaluate(
    (map, { property, inside }) => {
      const element = inside ? map.shadowRoot?.querySelector(inside) : map;
      return element ? getComputedStyle(element).getPropertyValue(property) : 'missing';
    },
    { property, inside },
  );
}

export const PAGES_WITH_STYLES: readonly Host[] = [
  describeHost('an ordinary page', {}),
  describeHost('with all styles unset', style('* { all: unset !important }')),
  describeHost('that hides every div and list', style('div, ul, li, section { display: none !important }')),
  describeHost('with a root font of 62.5 %', style('html { font-size: 62.5% } body { font-size: 1.6rem }'), {
    then: async (visit) => {
      const size = Number.parseFloat(await readStyle(visit, 'font-size', '.root'));
      assert(size >= 16, `${size} px`);
    },
  }),
  describeHost('with letters of no size', style('body { font-size: 0; line-height: 0 }'), {
    then: async (visit) => assert.equal(await readStyle(visit, 'font-size', '.root'), '16px'),
  }),
  describeHost(
    'with shouting, justified, spaced-out text',
    style('body { text-transform: uppercase; text-align: justify; word-spacing: 1em; text-indent: 4em }'),
  ),
  describeHost(
    'with animations on everything',
    style(
      '*, *::before, *::after { transition: all 3s !important; animation: pulse 1s infinite } @keyframes pulse { to { opacity: 0.5 } }',
    ),
  ),
  describeHost('that styles our tags', style('msp-map { display: inline-block; width: 50%; margin: 7px }'), {
    then: async (visit) => {
      assert.equal(await readStyle(visit, 'display'), 'inline-block');
      assert.equal(await readStyle(visit, 'margin-top'), '7px');
    },
  }),
  describeHost('that shows our tags only in its own time', style('msp-map:not(.wanted) { display: none }'), {
    act: async ({ frame }) => {
      assert.equal(await frame.locator('msp-map').isVisible(), false, 'a host may hide an element');
      await frame.locator('msp-map').evaluate((map) => map.classList.add('wanted'));
    },
  }),
  describeHost('with a column 200 px wide', style('main { width: 200px; overflow: hidden }')),
  describeHost('with a scaled and zoomed column', style('main { transform: scale(0.8); zoom: 0.9 }')),
  describeHost('with columns, floats and a flexible row', {
    ...style('main { display: flex; flex-wrap: wrap } main > * { float: left; flex: 1 1 300px; min-width: 0 }'),
  }),
  describeHost('that draws only what is near', style('main > * { content-visibility: auto; contain: content }')),
  describeHost('in dark colours', style('html { color-scheme: dark; background: #111; color: #eee }')),
  { name: 'without a doctype', page: (at) => writePage(at).replace('<!doctype html>\n', '') },
  {
    name: 'with a base address',
    page: (at) => writePage(at, { head: '<base href="/data/">', widgets: writeWidgets({ src: 'partnerships.json' }) }),
  },
  describeHost('inside a paragraph', { widgets: `<p>Text, then ${writeWidgets()}</p>` }),
  describeHost(
    'from right to left',
    { html: 'lang="ar" dir="rtl"' },
    {
      then: async (visit) => assert.equal(await readStyle(visit, 'direction', '.root'), 'ltr'),
    },
  ),
  describeHost('in a form, which sends nothing of ours', {
    widgets: `<form action="/hosts/an-ordinary-page" onsubmit="return false">${writeWidgets()}</form>`,
  }),
  describeHost('in a table', { widgets: `<table><tbody><tr><td>${writeWidgets()}</td></tr></tbody></table>` }),
  describeHost('whose names clash with those of the browser', {
    end: ['customElements', 'trustedTypes', 'fetch', 'map', 'L', 'document', 'matchMedia']
      .map((name) => `<form id="${name}" name="${name}"><input name="attributes"></form>`)
      .join(''),
    widgets: writeWidgets({ id: 'ours' }),
  }),
];
