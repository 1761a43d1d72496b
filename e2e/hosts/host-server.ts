/** Serves the pages of the hosts, each with and without our widgets, beside our built files and a feed that tries to break in. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startSite } from '../browser.js';
import { publishedFeed, publishedRecords } from '../published-feed.js';
import type { Addresses, Host } from './host.js';

/** A record whose every field would run or request something if it were taken for markup or for an address. */
export const HOSTILE = 'a-hostile-record';
const MARKUP = '<img src="/from-feed.png" onerror="ranFromFeed = 1"><script>ranFromFeed = 1</script>';
const CODE = 'javascript:ranFromFeed = 1';

const LIBRARIES = fileURLToPath(new URL('../../node_modules', import.meta.url));

export interface HostServer {
  /** Address of a host's page. */
  readonly locate: (host: Host, withWidgets: boolean) => string;
  readonly close: () => Promise<void>;
}

/** Close it when the tests of the file are done. */
export async function startHostServer(hosts: readonly Host[]): Promise<HostServer> {
  const site = await startSite();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;

  async function answer({ url: path = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(path, url);
    const [, area = '', ...rest] = pathname.split('/');
    const name = rest.join('/');
    if (area === 'hosts' || area === 'bare') {
      const host = hosts.find((candidate) => nameFile(candidate) === name);
      const body = host?.page(area === 'hosts' ? withWidgets : withoutWidgets) ?? '';
      response.writeHead(host ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...host?.headers });
      response.end(body);
    } else if (area === 'nothing' || pathname === '/favicon.ico') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end();
    } else if (area === 'libraries') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(readFileSync(`${LIBRARIES}/${name}`));
    } else if (pathname === '/data/partnerships.json') {
      const etag = headers['if-none-match'] ?? '"hostile"';
      response.writeHead(200, { 'content-type': 'application/geo+json', 'access-control-allow-origin': '*', etag });
      response.end(HOSTILE_FEED);
    } else {
      const answered = await fetch(`${site.url}${pathname.replace(/^\/copy\//, '/dist/')}`);
      const type = answered.headers.get('content-type') ?? 'text/plain';
      response.writeHead(answered.status, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(new Uint8Array(await answered.arrayBuffer()));
    }
  }

  const page = (area: string) => (name: string) => `/${area}/${name}`;
  const withWidgets: Addresses = { dist: '/dist', copy: '/copy', elsewhere: `${site.url}/dist`, page: page('hosts') };
  const withoutWidgets: Addresses = {
    dist: '/nothing',
    copy: '/nothing',
    elsewhere: `${url}/nothing`,
    page: page('bare'),
  };
  return {
    locate: (host, shown) => `${url}/${shown ? 'hosts' : 'bare'}/${nameFile(host)}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await site.close();
    },
  };
}

/** A name that can stand in an address: words joined by hyphens. */
function nameFile({ name }: Pick<Host, 'name'>): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const sample = publishedRecords.find(({ geometry, properties }) => geometry && properties.status === 'active');
const HOSTILE_FEED = JSON.stringify({
  ...publishedFeed,
  features: [
    ...publishedRecords,
    {
      ...sample,
      id: HOSTILE,
      properties: {
        ...sample?.properties,
        name: `Hostile ${MARKUP}`,
        aliases: [MARKUP],
        summary: MARKUP,
        website: CODE,
        contact: { url: CODE, label: MARKUP },
        sources: [{ url: CODE, label: MARKUP }],
      },
    },
  ],
});
