/** What goes into the package for self-hosting: all that a web server needs, in one flat folder. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const TEXTS = ['LICENSE', 'NOTICE'];
const FEED = 'data/partnerships.json';

/**
 * @param {string} root the repository's folder
 * @param {string} version of the elements
 * @returns {Map<string, Uint8Array>} content by name, in order of the names
 */
export function listPackageFiles(root, version) {
  const read = (name) => new Uint8Array(readFileSync(path.join(root, name)));
  const dist = readdirSync(path.join(root, 'dist'), { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Map(dist.map(({ name }) => [name, read(`dist/${name}`)]));
  for (const name of TEXTS) files.set(name, read(name));
  files.set('partnerships.json', read(FEED));
  const { 'msp.js': hash } = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'));
  files.set('example.html', encode(writeExample(version, hash)));
  files.set('README.txt', encode(writeReadme(version)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function writeExample(version, hash) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>MSP widgets ${version}</title>
    <link rel="icon" href="data:," />
    <script type="module" src="msp.js" integrity="${hash}"></script>
  </head>
  <body>
    <h1>Modern slavery partnerships</h1>
    <msp-map id="map" src="partnerships.json"><p>The map needs a browser with scripts switched on.</p></msp-map>
    <msp-directory src="partnerships.json" for="map" no-help><p>The list needs a browser with scripts switched on.</p></msp-directory>
  </body>
</html>
`;
}

function writeReadme(version) {
  return `MSP widgets ${version}

1. Put this folder on your web server, under a name with the version in it, and never change what is in it.
   Browsers may then keep everything for ever:  Cache-Control: max-age=31536000, immutable
2. Open example.html there: it shows the demonstration data, partnerships.json.
3. Copy the script tag and the elements from example.html into your page, with the address of this folder and
   of your feed.

A new version gets a folder of its own beside this one. Pages move to it by changing one address and one
integrity value (they are in integrity.json). The folder of the old version stays as long as a page uses it.

The licences of everything in here: LICENSE, NOTICE and THIRD-PARTY.txt.
`;
}

function encode(text) {
  return new TextEncoder().encode(text);
}
