import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildExampleFeature } from '../testing/example-feed.js';
import { createExampleInputs, type ExampleInputs } from '../testing/example-release.js';
import { readPage } from '../testing/read-page.js';
import { runCommand } from '../testing/run-command.js';

let inputs: ExampleInputs;
before(() => (inputs = createExampleInputs()));
after(() => rmSync(inputs.folder, { recursive: true }));

describe('msp publish with an address', () => {
  test('adds plain pages, and takes them away with the partnership', async () => {
    const other = path.join(inputs.folder, 'with-pages');
    const args = ['--feed', inputs.feed, '--elements', inputs.elements, '--base', 'https://example.org/msp/'];
    inputs.changeFeed((feed) => feed.features.push(buildExampleFeature('northern-forum', 'Northern Forum')));
    const { status, stdout } = await runCommand('publish', other, ...args);
    assert.equal(status, 0);
    assert.match(stdout, /\nwrote \d+ files in list\/\n/);
    assert.match(
      stdout,
      /<script type="module" src="https:\/\/example\.org\/msp\/elements\/\w+\/msp\.js" integrity="sha384-/,
    );
    const page = path.join(other, 'list/partnership/northern-forum.html');
    assert.ok(existsSync(page));
    assert.match(
      readFileSync(path.join(other, 'index.html'), 'utf8'),
      /<a href="list\/index\.html">The partnerships as a list<\/a>/,
    );
    assert.match(
      readFileSync(path.join(other, 'list/sitemap.xml'), 'utf8'),
      /https:\/\/example\.org\/msp\/list\/partnership\/northern-forum/,
    );
    inputs.changeFeed(() => undefined);
    assert.equal((await runCommand('publish', other, ...args)).status, 0);
    assert.ok(!existsSync(page));
    assert.match((await runCommand('publish', other, '--check')).stdout, /: 2 partnerships, all files are there/);
  });

  test('adds pages for frames, each with how to embed it and its list to paste', async () => {
    const other = path.join(inputs.folder, 'with-frames');
    const args = ['--feed', inputs.feed, '--elements', inputs.elements, '--base', 'https://example.org/msp/'];
    const { status, stdout } = await runCommand('publish', other, ...args);
    assert.equal(status, 0);
    assert.match(stdout, /\nwrote \d+ files in embed\/\n/);
    assert.match(
      stdout,
      /\nOr, where an editor takes no script:\n\n<iframe src="https:\/\/example\.org\/msp\/embed\/index\.html"/,
    );
    const read = (name: string) => readFileSync(path.join(other, name), 'utf8');

    const page = readPage(read('embed/cy/E23000019.html'));
    assert.equal(page.getAttribute('lang'), 'cy');
    const written = page.querySelector('meta[name="msp-embed"]')?.getAttribute('content');
    assert.equal(written, 'src=..%2F..%2Fpartnerships.json&scope=E23000019');
    const script = page.querySelector('script')?.getAttribute('src') ?? '';
    assert.ok(existsSync(path.join(other, 'embed/cy', script)), script);

    for (const name of [
      'index.html',
      'list/index.html',
      'list/partnership/example-network.html',
      'embed/E23000019.html',
    ]) {
      const document = readPage(read(name));
      const link = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      const described = JSON.parse(read(link.replace('https://example.org/msp/', ''))) as Record<string, unknown>;
      // Required of this type by oEmbed 1.0, section 2.3.4.
      assert.deepEqual([described['version'], described['type']], ['1.0', 'rich'], name);
      assert.ok(Number.isInteger(described['width']) && Number.isInteger(described['height']), name);
      const embedded = readPage(`<main>${String(described['html'])}</main>`);
      const address = new URL(embedded.querySelector('iframe')?.getAttribute('src') ?? '');
      assert.ok(existsSync(path.join(other, address.pathname.replace('/msp/', ''))), address.href);
    }

    const list = readPage(`<main>${read('embed/E12000006.list.html')}</main>`);
    const first = list.querySelector('li a')?.getAttribute('href') ?? '';
    assert.ok(existsSync(path.join(other, first.replace('https://example.org/msp/', ''))), first);
  });
});
