/** Serves each broken page in a folder of its own, with the built files and the data in it, on two servers of different origins. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSite } from '../browser.js';
import type { Addresses, BrokenPage, ServedFile } from './broken-page.js';

export interface BrokenPageServer {
  readonly locate: (page: BrokenPage) => Addresses;
  readonly close: () => Promise<void>;
}

/** Close it when the tests of the file are done. */
export async function startBrokenPageServer(pages: readonly BrokenPage[]): Promise<BrokenPageServer> {
  const site = await startSite();
  const servers = await Promise.all([listen(), listen()]);
  const [here, there] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const locate = (page: BrokenPage): Addresses => {
    const folder = pages.indexOf(page);
    return { here: `${here ?? ''}/${folder}`, there: `${there ?? ''}/${folder}` };
  };

  async function listen(): Promise<Server> {
    const server = createServer(({ url = '/' }, response) => void answer(url, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
  }

  async function answer(url: string, response: ServerResponse): Promise<void> {
    const [, folder, ...rest] = new URL(url, 'http://localhost').pathname.split('/');
    const page = pages[Number(folder)];
    const path = rest.join('/');
    if (page && path === 'page.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.html(locate(page)));
    } else await sendFile(path, page?.files?.[path] ?? {}, response);
  }

  async function sendFile(path: string, file: ServedFile, response: ServerResponse): Promise<void> {
    const { status, body, headers = {} } = file;
    const found = await fetch(`${site.url}/${path}`);
    const type = found.headers.get('content-type') ?? 'text/plain';
    const sent = new Map<string, string | null>([
      ['content-type', type],
      ['access-control-allow-origin', '*'],
      ...Object.entries(headers),
    ]);
    for (const [name, value] of sent) if (value !== null) response.setHeader(name, value);
    response.writeHead(status ?? (body === undefined ? found.status : 200));
    response.end(body ?? new Uint8Array(await found.arrayBuffer()));
  }

  return {
    locate,
    close: async () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      await site.close();
    },
  };
}
