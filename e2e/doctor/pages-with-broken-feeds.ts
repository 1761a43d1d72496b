/** Pages whose feed or boundaries do not come, or are not what they should be. */
import { readFileSync } from 'node:fs';
import { listFrom, MAP, MESSAGE_FOR_HOST, NO_CORS, writePage, type BrokenPage } from './broken-page.js';

const FEED_TEXT = readFileSync(new URL('../../data/partnerships.json', import.meta.url), 'utf8');

/** A feed in two files, of which one is there. */
const INDEX = JSON.stringify({
  feedIndexVersion: '1.0',
  areas: { href: 'areas.topo.json' },
  shards: [
    { href: 'partnerships.json', covers: ['K02000001'], partnerships: 70 },
    { href: 'gone.json', covers: ['E12000004'], partnerships: 1 },
  ],
});

export const PAGES_WITH_BROKEN_FEEDS: readonly BrokenPage[] = [
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
    name: 'council lines that are not where the feed says',
    html: () => writePage({ elements: MAP }),
    files: { 'data/councils.topo.json': { status: 404 } },
    by: 'address',
    says: ({ here }) => [
      `The file of council lines is not at ${here}/data/councils.topo.json: the server answers with status 404.`,
      'Check the address, and that the file has been copied to the server.',
    ],
  },
  {
    name: 'one of several files of a feed that is not there',
    html: () => writePage({ elements: listFrom('data/index.json') }),
    files: { 'data/index.json': { body: INDEX } },
    by: 'address',
    says: ({ here }) => [
      `A file of the feed is not at ${here}/data/gone.json: the server answers with status 404.`,
      'Check the address, and that the file has been copied to the server.',
    ],
  },
];
