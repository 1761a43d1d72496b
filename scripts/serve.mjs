// Serves the demo as a careful static host would: the pages, the built files and the feed, and nothing else of the
// repository. The feed's headers are part of its format.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const HOST = '127.0.0.1'; // this machine only
const DEFAULT_PORT = 8000;

const PUBLIC_FOLDERS = ['demo', 'dist', 'data'];
const FEED_PATH = '/data/partnerships.json';

const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

const DATA_CACHING = 'max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const PAGE_CACHING = 'no-cache'; // keep, but ask each time: a rebuild shows at once

/**
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {string} [options.root] folder that holds `demo`, `dist` and `data`; the repository's by default
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url: without a slash at its end
 * @throws {Error} with code `EADDRINUSE` when the port is taken
 */
export async function startServer({ port = 0, root = REPOSITORY } = {}) {
  const server = createServer((request, response) => void answer(request, response, root));
  server.listen(port, HOST);
  await once(server, 'listening');
  return {
    url: `http://${HOST}:${server.address().port}`,
    close: async () => {
      server.close();
      server.closeAllConnections(); // browsers keep theirs open
      await once(server, 'close');
    },
  };
}

async function answer(request, response, root) {
  try {
    const { status, headers, body } = await findAnswer(request, root);
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}

async function findAnswer({ method, url, headers }, root) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  const path = decodePath(url);
  if (path === '/') return redirect('/demo/');
  if (!isPublic(path)) return notFound();

  const found = await findFile(path, root);
  if (found === null) return notFound();
  if (found === 'folder') return redirect(`${path}/`);

  const body = await readFile(found);
  const fileHeaders = describeFile(path, found, body);
  if (headers['if-none-match'] === fileHeaders.etag) return { status: 304, headers: fileHeaders };
  return { status: 200, headers: { ...fileHeaders, 'content-length': body.length }, body };
}

/** @returns {string} the path with `..` resolved and `%20` and the like decoded; empty when it makes no sense */
function decodePath(url) {
  try {
    return decodeURIComponent(new URL(`http://${HOST}${url}`).pathname);
  } catch {
    return '';
  }
}

/** Judged after decoding: an encoded `..`, slash or dot file is seen for what it is. */
function isPublic(path) {
  const [, folder, ...names] = path.split('/');
  const isHidden = (name) => name.startsWith('.') || name === 'node_modules' || /[\\\0]/.test(name);
  return PUBLIC_FOLDERS.includes(folder) && !names.some(isHidden);
}

/** @returns {Promise<string | 'folder' | null>} the file to send; 'folder' when the path lacks its last slash */
async function findFile(path, root) {
  const wanted = join(root, path, path.endsWith('/') ? 'index.html' : '');
  try {
    const [file, realRoot] = await Promise.all([realpath(wanted), realpath(root)]);
    const isInside = PUBLIC_FOLDERS.some((folder) => `${file}${sep}`.startsWith(join(realRoot, folder, sep)));
    if (!isInside) return null; // a symbolic link led out
    return (await stat(file)).isDirectory() ? 'folder' : file;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function describeFile(path, file, body) {
  const isData = extname(file) === '.json';
  return {
    'content-type': path === FEED_PATH ? 'application/geo+json' : findContentType(file),
    'cache-control': isData ? DATA_CACHING : PAGE_CACHING,
    // Strong: made from the bytes, so the same file has the same tag on every host and after every build.
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
}

function findContentType(file) {
  return CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
}

function redirect(location) {
  return { status: 302, headers: { location } };
}

function notFound() {
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found\n' };
}

/** Serves the repository on `PORT` and says where, or says in one sentence why not and ends the process. */
export async function serveDemo() {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  try {
    const { url } = await startServer({ port });
    console.log(`The demo is at ${url}/demo/ (Ctrl+C to stop).`);
  } catch (error) {
    console.error(explainStartFailure(error, port));
    process.exit(1);
  }
}

function explainStartFailure(error, port) {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken: choose another one, such as PORT=${port + 1} npm start.`;
  if (error.code === 'ERR_SOCKET_BAD_PORT') return `PORT must be a number from 0 to 65535, not "${process.env.PORT}".`;
  return `The server does not start: ${error.message}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveDemo();
