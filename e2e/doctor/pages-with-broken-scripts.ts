/** Pages whose script does not come, does not run, or comes twice. */
import { readFileSync } from 'node:fs';
import { findChunk, integrity } from '../built-files.js';
import { MESSAGE_FOR_HOST, NO_CORS, SCRIPT, scriptFrom, writePage, type BrokenPage } from './broken-page.js';

const SCRIPT_TEXT = readFileSync(new URL('../../dist/msp.js', import.meta.url), 'utf8');
const VERSION = /MSP widgets ([\d.]+)/.exec(SCRIPT_TEXT)?.[1] ?? '';
const OTHER_VERSION = SCRIPT_TEXT.replace(`MSP widgets ${VERSION}`, 'MSP widgets 0.0.9');
const PART = findChunk('msp-take-away').slice(1);

export const PAGES_WITH_BROKEN_SCRIPTS: readonly BrokenPage[] = [
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
    name: 'two versions',
    html: () => writePage({ script: `${scriptFrom('old/msp.js')}${SCRIPT}` }),
    files: { 'old/msp.js': { body: OTHER_VERSION, headers: { 'content-type': 'text/javascript' } } },
    by: 'address',
    says: ({ here }) => [
      `Two versions of the script are on this page, and the first one to arrive draws every element (0.0.9: ${here}/old/msp.js; ${VERSION}: ${here}/dist/msp.js).`,
      'Keep one script tag.',
    ],
  },
];
