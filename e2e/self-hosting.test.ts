import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { listPackageFiles } from '../scripts/package/list-package-files.mjs';
import { zipFiles } from '../scripts/package/zip-files.mjs';
import { launchChromium } from './browser.js';
import { findPart, showMarker, untilShown } from './widgets.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RECORD = 'pan-lancashire-anti-slavery-partnership';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html', json: 'application/json' };

test('the package works from any folder and asks for nothing outside it', async (t) => {
  const archive = unzipSync(zipFiles(listPackageFiles(ROOT, '0.0.0'), 'msp-widgets-0.0.0'));
  const server = createServer((request, response) => {
    const [, name = ''] = /^\/deep\/some%20where\/(.*)$/.exec(request.url?.split('?')[0] ?? '') ?? [];
    const content = archive[name];
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    server.close();
  });
  const address = server.address();
  assert(address !== null && typeof address === 'object');
  const folder = `http://127.0.0.1:${address.port}/deep/some%20where/msp-widgets-0.0.0/`;

  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('response', (response) => {
    if (!response.ok() || !response.url().startsWith(folder)) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${folder}example.html`);
  await untilShown(page);
  await (await showMarker(page, RECORD)).press('Enter');
  await findPart(findPart(page, 'panel'), 'fields').waitFor();
  assert.deepEqual(problems, []);

  await page.goto(`${folder}builder.html`);
  const code = await page.getByRole('region', { name: 'Code: Script and elements' }).innerText();
  assert.ok(code.includes(`src="${folder}msp.js" integrity="sha384-`), code);
  // This server sends no Access-Control-Allow-Origin, and a frame shows what frames of others would.
  await page.frameLocator('iframe').getByText('Access-Control-Allow-Origin').waitFor();
});
