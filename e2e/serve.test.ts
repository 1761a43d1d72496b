import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startServer } from '../scripts/serve.mjs';
import { launchChromium, startSite } from './browser.js';

/** Sends the path as it is; `fetch` would tidy up its dots first. */
async function getStatus(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { path }, (response) => resolve(response.resume().statusCode));
    sent.on('error', reject).end();
  });
}

describe('the server', () => {
  let root: string;
  let site: Awaited<ReturnType<typeof startServer>>;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'site-'));
    await Promise.all(
      ['demo', 'dist', 'data', 'private'].map((folder) => mkdir(join(root, folder), { recursive: true })),
    );
    await writeFile(join(root, 'demo/index.html'), '<!doctype html><title>Demo</title>');
    await writeFile(join(root, 'demo/two words.html'), 'two words');
    await writeFile(join(root, 'demo/.hidden'), 'hidden');
    await writeFile(join(root, 'dist/msp.js'), 'export const loaded = true;');
    await writeFile(join(root, 'data/partnerships.json'), '{"features":[]}');
    await writeFile(join(root, 'data/areas.topo.json'), '{}');
    await writeFile(join(root, 'private/secret.txt'), 'secret');
    await symlink(join(root, 'private'), join(root, 'data/leak'));
    site = await startServer({ root });
  });

  after(async () => {
    await site.close();
    await rm(root, { recursive: true });
  });

  test('sends the feed with the headers that the format asks for', async () => {
    const { status, headers } = await fetch(`${site.url}/data/partnerships.json`);
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'application/geo+json');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), 'max-age=300, stale-while-revalidate=86400, stale-if-error=604800');
    assert.match(headers.get('etag') ?? '', /^"[^"]+"$/);
    assert.equal(headers.get('set-cookie'), null);
  });

  test('sends other data as plain JSON, cached alike', async () => {
    const { headers } = await fetch(`${site.url}/data/areas.topo.json`);
    assert.equal(headers.get('content-type'), 'application/json');
    assert.match(headers.get('cache-control') ?? '', /^max-age=300,/);
  });

  test('answers 304 to the tag of unchanged bytes, and 200 with a new tag once they change', async () => {
    const address = `${site.url}/dist/msp.js`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    const again = { headers: { 'if-none-match': etag } };
    assert.equal((await fetch(address, again)).status, 304);

    await writeFile(join(root, 'dist/msp.js'), 'export const loaded = 1;');
    const changed = await fetch(address, again);
    assert.equal(changed.status, 200);
    assert.notEqual(changed.headers.get('etag'), etag);
  });

  test('leads from the root, and from a folder without its slash, to the page', async () => {
    for (const path of ['/', '/demo']) {
      const response = await fetch(site.url + path);
      assert.equal(response.url, `${site.url}/demo/`);
      assert.match(await response.text(), /<title>Demo/);
    }
  });

  test('finds a file with a space in its name', async () => {
    const response = await fetch(`${site.url}/demo/two%20words.html`);
    assert.equal(await response.text(), 'two words');
  });

  test('lists no folder', async () => {
    assert.equal(await getStatus(site.url, '/data/'), 404);
  });

  test('refuses what lies outside the public folders, however it is spelt', async () => {
    const paths = [
      '/private/secret.txt',
      '/data/../private/secret.txt',
      '/data/%2e%2e/private/secret.txt',
      '/data/..%2fprivate/secret.txt',
      '/data/..%5cprivate/secret.txt',
      '//private/secret.txt',
      '/data/leak/secret.txt',
      '/demo/.hidden',
      '/demo/%2ehidden',
      '/demo/%',
      '/demo/%00',
    ];
    for (const path of paths) assert.equal(await getStatus(site.url, path), 404, path);
  });

  test('takes no other method than GET and HEAD', async () => {
    const address = `${site.url}/demo/`;
    assert.equal((await fetch(address, { method: 'POST' })).status, 405);
    const head = await fetch(address, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
  });

  test('says that a port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await assert.rejects(startServer({ port, root }), { code: 'EADDRINUSE' });
  });

  test('lets a page of another origin load a script and read the feed', async () => {
    const [browser, host] = await Promise.all([launchChromium(), startServer({ root })]);
    try {
      const page = await browser.newPage();
      await page.goto(`${host.url}/demo/`);
      const loaded = await page.evaluate(async (url) => {
        const script = (await import(`${url}/dist/msp.js`)) as { loaded: unknown };
        const feed = await fetch(`${url}/data/partnerships.json`);
        return [Boolean(script.loaded), await feed.text()];
      }, site.url);
      assert.deepEqual(loaded, [true, '{"features":[]}']);
    } finally {
      await browser.close();
      await host.close();
    }
  });
});

test('the repository keeps everything but demo, dist and data to itself', async () => {
  const site = await startSite();
  try {
    const paths = [
      '/package.json',
      '/.git/config',
      '/node_modules/lit/package.json',
      '/scripts/serve.mjs',
      '/data/../package.json',
    ];
    for (const path of paths) assert.equal(await getStatus(site.url, path), 404, path);
    assert.equal(await getStatus(site.url, '/data/area-register.json'), 200);
  } finally {
    await site.close();
  }
});
