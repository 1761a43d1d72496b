import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExampleFeed, type ExampleFeed } from './example-feed.js';

const DATA = new URL('../../../../data/', import.meta.url);

/** A folder with what a release is made from: a feed, its boundary file with the councils beside it, and elements of one script, one chunk and the script of pages for frames. */
export interface ExampleInputs {
  readonly folder: string;
  readonly feed: string;
  readonly elements: string;
  /** Writes the feed again, changed. */
  readonly changeFeed: (change: (feed: ExampleFeed) => void) => void;
}

export function createExampleInputs(): ExampleInputs {
  const folder = mkdtempSync(path.join(tmpdir(), 'msp-release-'));
  const [feed, elements] = [path.join(folder, 'partnerships.json'), path.join(folder, 'dist')];
  mkdirSync(elements);
  const scripts = {
    'msp.js': "import './msp-part-abc.js';\n",
    'msp-part-abc.js': 'export const part = 1;\n',
    'msp-embed.js': '(() => {})();\n',
  };
  for (const [name, text] of Object.entries(scripts)) writeFileSync(path.join(elements, name), text);
  const hashes = Object.entries(scripts).map(([name, text]) => [
    name,
    `sha384-${createHash('sha384').update(text).digest('base64')}`,
  ]);
  writeFileSync(path.join(elements, 'integrity.json'), JSON.stringify(Object.fromEntries(hashes)));
  writeFileSync(path.join(elements, 'msp.js.map'), '{}');
  for (const name of ['areas.topo.json', 'councils.topo.json'])
    copyFileSync(new URL(name, DATA), path.join(folder, name));
  const changeFeed: ExampleInputs['changeFeed'] = (change) => {
    const value = buildExampleFeed();
    change(value);
    writeFileSync(feed, JSON.stringify(value));
  };
  changeFeed(() => undefined);
  return { folder, feed, elements, changeFeed };
}
