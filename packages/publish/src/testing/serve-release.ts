import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startServer, type LocalServer } from './local-server.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

interface Rule {
  readonly matches: (address: string) => boolean;
  readonly headers: OutgoingHttpHeaders;
}

/** A host that does what the `_headers` file in the folder says, as those that read it do: with gzip, an ETag from the content, and status 304. */
export async function serveRelease(folder: string): Promise<LocalServer> {
  return startServer(({ url = '/', headers }, response) => {
    const address = decodeURIComponent(url.split('?', 1)[0] ?? '').replace(/\/$/, '/index.html');
    const file = path.join(folder, address);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`;
    const sent: OutgoingHttpHeaders = { 'content-type': TYPES[path.extname(file)] ?? 'text/plain', etag };
    for (const rule of readRules(folder)) if (rule.matches(address)) Object.assign(sent, rule.headers);
    if (headers['if-none-match'] === etag) response.writeHead(304, sent).end();
    else response.writeHead(200, { ...sent, 'content-encoding': 'gzip' }).end(gzipSync(content));
  });
}

function readRules(folder: string): Rule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of readFileSync(path.join(folder, '_headers'), 'utf8').split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name !== undefined && value !== undefined && rule) rule.headers[name.toLowerCase()] = value;
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules.map(({ pattern, headers }) => {
    const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const expression = new RegExp(`^${escaped.join('.*')}$`);
    return { matches: (address) => expression.test(address), headers };
  });
}
