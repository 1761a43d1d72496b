/** Pages on which an embed does not work, each for one reason, and what the doctor has to say there. */
import { readFileSync } from 'node:fs';
import { findChunk, integrity } from '../built-files.js';

/** Where things are: the page, and files on the page's own server and on another one. Without a slash at the end. */
export interface Addresses {
  readonly here: string;
  readonly there: string;
}

export interface ServedFile {
  readonly status?: number;
  /** In place of what is sent with every file; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
}

export interface BrokenPage {
  readonly name: string;
  readonly html: (at: Addresses) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Files that are served in place of the good ones, by path. */
  readonly files?: Readonly<Record<string, ServedFile>>;
  /** `address`: asked for in the page's address. `console`: pasted into the console, because our script does not run. */
  readonly by: 'address' | 'console';
  /** What is wrong, then how to mend it, for each finding in turn. Empty for a page that works. */
  readonly says: (at: Addresses) => readonly string[];
}

interface Parts {
  readonly script?: string;
  readonly elements?: string;
  readonly head?: string;
  readonly lang?: string;
}

const MAP = '<msp-map id="map" src="data/partnerships.json"></msp-map>';
const LIST = '<msp-directory src="data/partnerships.json"></msp-directory>';
const SCRIPT = '<script type="module" src="dist/msp.js"></script>';
const NO_CORS = { 'access-control-allow-origin': null };

function writePage({ script = SCRIPT, elements = LIST, head = '', lang = 'en' }: Parts = {}): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${script}</head>
<body><h1>A page</h1>${elements}</body>
</html>`;
}

function listFrom(src: string): string {
  return `<msp-directory src="${src}"></msp-directory>`;
}

function scriptFrom(src: string, attributes = ''): string {
  return `<script type="module" src="${src}" ${attributes}></script>`;
}

const MESSAGE_FOR_HOST = 'Ask its web host to send "Access-Control-Allow-Origin: *" with it.';
const FEED_TEXT = readFileSync(new URL('../../data/partnerships.json', import.meta.url), 'utf8');
const SCRIPT_TEXT = readFileSync(new URL('../../dist/msp.js', import.meta.url), 'utf8');
const VERSION = /MSP widgets ([\d.]+)/.exec(SCRIPT_TEXT)?.[1] ?? '';
const OTHER_VERSION = SCRIPT_TEXT.replace(`MSP widgets ${VERSION}`, 'MSP widgets 0.0.9');
const PART = findChunk('msp-take-away').slice(1);

export const BROKEN_PAGES: readonly BrokenPage[] = [
  {
    name: 'the snippet of the manual',
    html: () =>
      writePage({
        script: scriptFrom('dist/msp.js', `integrity="${integrity['msp.js'] ?? ''}" crossorigin="anonymous"`),
        elements: `${MAP}${LIST.replace('<msp-directory', '<msp-directory for="map" scope="E23000019"')}`,
      }),
    by: 'address',
    says: () => [],
  },
  {
    name: 'everything on another server',
    html: ({ there }) =>
      writePage({ script: scriptFrom(`${there}/dist/msp.js`), elements: listFrom(`${there}/data/partnerships.json`) }),
    by: 'address',
    says: () => [],
  },
  {
    name: 'the strictest policy',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types msp-widgets",
    },
    html: () => writePage({ elements: MAP + LIST }),
    by: 'address',
    says: () => [],
  },
  {
    name: 'a policy that forbids the feed',
    headers: { 'content-security-policy': "connect-src 'self'" },
    html: ({ there }) => writePage({ elements: listFrom(`${there}/data/partnerships.json`) }),
    by: 'address',
    says: ({ there }) => [
      `The feed ${there}/data/partnerships.json is blocked by the content security policy of this page: its directive connect-src does not allow it.`,
      `Add ${new URL(there).origin} to connect-src in the policy of the page.`,
    ],
  },
  {
    name: 'a policy that forbids the script',
    headers: { 'content-security-policy': "default-src 'self'; script-src 'none'" },
    html: () => writePage(),
    by: 'console',
    says: ({ here }) => [
      `The script ${here}/dist/msp.js is blocked by the content security policy of this page: its directive script-src does not allow it.`,
      "Add 'self' to script-src in the policy of the page.",
    ],
  },
  {
    name: 'a list of Trusted Types without ours',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types another" },
    html: () => writePage(),
    by: 'address',
    says: () => [
      'The content security policy of this page does not allow the markup of <msp-directory>: its directive trusted-types does not name our policy.',
      'Add msp-widgets to trusted-types in the policy of the page.',
    ],
  },
  {
    name: 'a feed without permission for other websites',
    html: ({ there }) => writePage({ elements: listFrom(`${there}/data/partnerships.json`) }),
    files: { 'data/partnerships.json': { headers: NO_CORS } },
    by: 'address',
    says: ({ there }) => [
      `The feed ${there}/data/partnerships.json may not be read by this page, because its server does not send the header Access-Control-Allow-Origin.`,
      MESSAGE_FOR_HOST,
    ],
  },
  {
    name: 'a script without permission for other websites',
    html: ({ there }) => writePage({ script: scriptFrom(`${there}/dist/msp.js`) }),
    files: { 'dist/msp.js': { headers: NO_CORS } },
    by: 'console',
    says: ({ there }) => [
      `The script ${there}/dist/msp.js may not be read by this page, because its server does not send the header Access-Control-Allow-Origin.`,
      MESSAGE_FOR_HOST,
    ],
  },
  {
    name: 'a script sent as text',
    html: () => writePage(),
    files: { 'dist/msp.js': { headers: { 'content-type': 'text/plain; charset=utf-8' } } },
    by: 'console',
    says: ({ here }) => [
      `The script ${here}/dist/msp.js is sent as "text/plain", and browsers run only what is sent as JavaScript.`,
      'Check that the address leads to the script, and ask its web host to send "Content-Type: text/javascript" with it.',
    ],
  },
  {
    name: 'the integrity value of another script',
    html: () => writePage({ script: scriptFrom('dist/msp.js', `integrity="${integrity['msp-map.js'] ?? ''}"`) }),
    by: 'console',
    says: ({ here }) => [
      `The script ${here}/dist/msp.js is not the one for which the integrity value in its tag was made, so browsers do not run it.`,
      'Take the value from the integrity.json of the version that you use; if it is the same, the file was changed on the server: put the original back.',
    ],
  },
  {
    name: 'a script that is not there',
    html: () => writePage({ script: scriptFrom('wrong/msp.js') }),
    by: 'console',
    says: ({ here }) => [
      `The script is not at ${here}/wrong/msp.js: the server answers with status 404.`,
      'Check the address, and that the file has been copied to the server.',
    ],
  },
  {
    name: 'a part of the script that was not copied',
    html: () => writePage(),
    files: { [PART]: { status: 404, body: '' } },
    by: 'address',
    says: ({ here }) => [
      `A part of the script is not at ${here}/${PART}: the server answers with status 404.`,
      'Check the address, and that the file has been copied to the server.',
    ],
  },
  {
    name: 'a part of the script that the server rewrites',
    html: () => writePage(),
    files: { [PART]: { body: 'export {};' } },
    by: 'address',
    says: ({ here }) => [
      `A part of the script ${here}/${PART} is not as it was built.`,
      'Put the original back, and switch off what rewrites scripts on that server.',
    ],
  },
  {
    name: 'a script tag without its type',
    html: () => writePage({ script: SCRIPT.replace(' type="module"', '') }),
    by: 'console',
    says: ({ here }) => [
      `The tag of the script ${here}/dist/msp.js lacks type="module", so browsers do not understand the script.`,
      'Add type="module" to the script tag.',
    ],
  },
  {
    name: 'a script with a query',
    html: () => writePage({ script: scriptFrom('dist/msp.js?ver=6.4') }),
    by: 'address',
    says: ({ here }) => [
      `The address of the script ${here}/dist/msp.js?ver=6.4 ends in "?ver=6.4", so browsers fetch and run the script twice.`,
      'Leave out the question mark and what follows it.',
    ],
  },
  {
    name: 'a script that an editor has taken out',
    html: () => writePage({ script: '' }),
    by: 'console',
    says: () => [
      'No script on this page draws <msp-directory>.',
      'Paste the script tag of msp.js into the page, too; if it was there and is gone, your editor takes scripts out.',
    ],
  },
  {
    name: 'a script that has not run',
    html: () => writePage({ script: `<script>customElements.define = undefined;</script>${SCRIPT}` }),
    by: 'console',
    says: ({ here }) => [
      `The script ${here}/dist/msp.js is there, but it has not run, so nothing draws <msp-directory>.`,
      'Look for the first error in the console of the browser, and try another browser: it may be from before 2023.',
    ],
  },
  {
    name: 'elements that an editor has taken out',
    html: () => writePage({ elements: '' }),
    by: 'address',
    says: () => [
      'This page holds no <msp-map>, <msp-directory> or <msp-partnership-card>.',
      'Paste the element into the page; if it was there and is gone, your editor takes out tags that it does not know: docs/embedding.md says what to use there.',
    ],
  },
  {
    name: 'two versions',
    html: () => writePage({ script: `${scriptFrom('old/msp.js')}${SCRIPT}` }),
    files: { 'old/msp.js': { body: OTHER_VERSION, headers: { 'content-type': 'text/javascript' } } },
    by: 'address',
    says: ({ here }) => [
      `Two versions of the script are on this page, and the first one to arrive draws every element (0.0.9: ${here}/old/msp.js; ${VERSION}: ${here}/dist/msp.js).`,
      'Keep one script tag.',
    ],
  },
  {
    name: 'a scope that is not known',
    html: () => writePage({ elements: LIST.replace('src', 'scope="B1" src') }),
    by: 'address',
    says: () => [
      'The scope of <msp-directory> names no known area (B1), so it shows nothing.',
      'Take the code from data/area-register.json: it has nine characters, such as E23000019.',
    ],
  },
  {
    name: 'a feed of the future',
    html: () => writePage(),
    files: { 'data/partnerships.json': { body: FEED_TEXT.replace(/"feedVersion": *"1\.0"/, '"feedVersion":"2.0"') } },
    by: 'address',
    says: ({ here }) => [
      `The feed ${here}/data/partnerships.json is of version 2.0, which is too new for this script: it reads versions that begin with 1.`,
      'Use the newest script: change its address and its integrity value in the script tag.',
    ],
  },
  {
    name: 'a feed that is not there',
    html: () => writePage({ elements: listFrom('data/partnership.json') }),
    by: 'address',
    says: ({ here }) => [
      `The feed is not at ${here}/data/partnership.json: the server answers with status 404.`,
      'Check the address, and that the file has been copied to the server.',
    ],
  },
  {
    name: 'a feed from a server that is not there',
    html: () => writePage({ elements: listFrom('http://127.0.0.1:9/feed.json') }),
    by: 'address',
    says: () => [
      'The feed http://127.0.0.1:9/feed.json could not be fetched: there is no answer that this page may have.',
      'Open the address in a browser: if nothing is there, mend the address; if the file is there, ask its web host to send "Access-Control-Allow-Origin: *" with it.',
    ],
  },
  {
    name: 'a feed with a comma too many',
    html: () => writePage(),
    files: { 'data/partnerships.json': { body: FEED_TEXT.replace('{', '{,') } },
    by: 'address',
    says: ({ here }) => [
      `The feed ${here}/data/partnerships.json is not valid JSON.`,
      'Run "npx msp validate" with its address: it says in which line the fault is.',
    ],
  },
  {
    name: 'a feed that is a web page',
    html: () => writePage({ elements: listFrom('index.html') }),
    files: { 'index.html': { body: writePage(), headers: { 'content-type': 'text/html' } } },
    by: 'address',
    says: ({ here }) => [
      `The address of the feed ${here}/index.html leads to a web page, not to a feed.`,
      'Open it in a browser to see what it is, and write the address of the JSON file in its place.',
    ],
  },
  {
    name: 'boundaries that are not there',
    html: () => writePage({ elements: MAP.replace('id', 'areas="data/shapes.json" id') }),
    by: 'address',
    says: ({ here }) => [
      `The boundary file is not at ${here}/data/shapes.json: the server answers with status 404.`,
      'Check the address, and that the file has been copied to the server.',
    ],
  },
  {
    name: 'a card of nobody, a list for no map, an element that is not closed, and one that is hidden',
    html: () =>
      writePage({
        head: '<style>.gone { display: none }</style>',
        elements: `<div class="gone">${MAP}</div>${LIST.replace('src', 'for="maps" src')}
          <msp-partnership-card src="data/partnerships.json" partnership="nobody" /><msp-map src="data/partnerships.json"></msp-map>`,
      }),
    by: 'address',
    says: ({ here }) => [
      '<msp-map> is on the page but takes up no room: a style of the page hides it or what it lies in.',
      'Open what it lies in, or find the style with the inspector of the browser.',
      '<msp-directory> is for "maps", but no <msp-map> on this page has that id.',
      'Add id="maps" to the map, or leave out the attribute for.',
      `The feed ${here}/data/partnerships.json has no partnership with the id "nobody".`,
      'Take the id from the feed: it is the one of the record, not its name.',
      '<msp-map> lies within <msp-partnership-card>, where it is hidden as soon as that one works.',
      'Close the first element with </msp-partnership-card>: "/>" does not close it.',
    ],
  },
  {
    name: 'a page in Welsh',
    html: () => writePage({ lang: 'cy', elements: LIST.replace('src', 'scope="" src') }),
    by: 'address',
    says: () => [
      'Mae scope <msp-directory> yn wag, felly nid yw’n dangos dim.',
      'Ysgrifennwch god ardal ynddo, neu gadewch y briodwedd allan i ddangos pob partneriaeth.',
    ],
  },
];
