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
  const integrity = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'));
  files.set('example.html', encode(writeExample(version, integrity['msp.js'])));
  files.set('builder.html', encode(writeBuilder(version, integrity['msp-embed-builder.js'])));
  files.set('README.txt', encode(writeReadme(version)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function writeExample(version, hash) {
  return writePage(
    `MSP widgets ${version}`,
    `<script type="module" src="msp.js" integrity="${hash}"></script>`,
    `<h1>Modern slavery partnerships</h1>
    <msp-map id="map" src="partnerships.json"><p>The map needs a browser with scripts switched on.</p></msp-map>
    <msp-directory src="partnerships.json" for="map" no-help><p>The list needs a browser with scripts switched on.</p></msp-directory>`,
  );
}

function writeBuilder(version, hash) {
  return writePage(
    `MSP widgets ${version}: the code for your website`,
    `<script type="module" src="msp-embed-builder.js" integrity="${hash}"></script>`,
    `<h1>Put the partnerships on your website</h1>
    <msp-embed-builder src="partnerships.json"><p>The builder needs a browser with scripts switched on.</p></msp-embed-builder>`,
  );
}

function writePage(title, script, body) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    ${script}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

function writeReadme(version) {
  return `MSP widgets ${version}

1. Put this folder on your web server, under a name with the version in it, and never change what is in it.
   Browsers may then keep everything for ever:  Cache-Control: max-age=31536000, immutable
2. Open example.html there: it shows the demonstration data, partnerships.json.
3. Open builder.html there: it writes the code for your page. Or copy the script tag and the elements from
   example.html, with the address of this folder and of your feed.

A new version gets a folder of its own beside this one. Pages move to it by changing one address and one
integrity value (they are in integrity.json). The folder of the old version stays as long as a page uses it.

The licences of everything in here: LICENSE, NOTICE and THIRD-PARTY.txt.
`;
}

function encode(text) {
  return new TextEncoder().encode(text);
}
