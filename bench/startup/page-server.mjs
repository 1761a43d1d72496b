/** Serves the pages of the benchmark with gzip, as a careful host would, and keeps a list of what it sent. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.resolve(import.meta.dirname, '../..');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** One grey pixel, as small as a tile can be: real ones weigh 10 to 20 kB. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Names with a hash in them never mean another file. */
const HASHED = /-[\w-]{8}\.js$/;

/**
 * @param {Record<string, string | Buffer>} made what is not a file of the repository, by path
 * @returns {Promise<{url: string, sent: {path: string, status: number, bytes: number}[], close: () => Promise<void>}>}
 *   `sent`: bytes of bodies; empty it between visits
 */
export async function startPageServer(made) {
  const sent = [];
  const packed = new Map();
  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const body = findBody(pathname, made);
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const caching =
      HASHED.test(pathname) || pathname.startsWith('/tiles/') ? 'max-age=31536000, immutable' : 'no-cache';
    const common = { etag, 'cache-control': caching, 'content-type': TYPES[path.extname(pathname)] ?? TYPES['.html'] };
    if (headers['if-none-match'] === etag) {
      sent.push({ path: pathname, status: 304, bytes: 0 });
      response.writeHead(304, common).end();
      return;
    }
    if (!packed.has(pathname)) packed.set(pathname, gzipSync(body, { level: 9 }));
    const bytes = packed.get(pathname);
    sent.push({ path: pathname, status: 200, bytes: bytes.length });
    response.writeHead(200, { ...common, 'content-encoding': 'gzip', 'content-length': bytes.length }).end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function findBody(pathname, made) {
  if (pathname in made) return made[pathname];
  if (pathname.startsWith('/tiles/')) return TILE;
  const file = path.join(ROOT, pathname.replace(/^\/libraries\//, '/node_modules/'));
  return /^\/(?:dist|data|libraries)\//.test(pathname) && existsSync(file) ? readFileSync(file) : null;
}
