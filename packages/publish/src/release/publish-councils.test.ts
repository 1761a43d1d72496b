import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createExampleInputs, type ExampleInputs } from '../testing/example-release.js';
import { runCommand } from '../testing/run-command.js';

let inputs: ExampleInputs;
beforeEach(() => (inputs = createExampleInputs()));
afterEach(() => rmSync(inputs.folder, { recursive: true }));

const place = (name: string) => path.join(inputs.folder, name);
const read = (name: string) => JSON.parse(readFileSync(place(name), 'utf8')) as Record<string, unknown>;

/** Writes a copy of a boundary file with other members. */
function copyAs(name: string, source: string, members: object = {}): void {
  writeFileSync(place(name), JSON.stringify({ ...read(source), ...members }));
}

const publish = (...more: string[]) =>
  runCommand('publish', place('public'), '--feed', inputs.feed, '--elements', inputs.elements, ...more);

/** The reference to councils in the release; undefined where it names none. */
const readReference = () => read('public/partnerships.json')['councils'] as { href: string } | undefined;

describe('msp publish, the outlines of councils', () => {
  test('are those that the feed names, whatever lies beside its boundary file', async () => {
    copyAs('lines.json', 'councils.topo.json', { attribution: 'Made with chalk.' });
    inputs.changeFeed((feed) => (feed.councils = { href: 'lines.json', edition: '2025-06' }));
    assert.equal((await publish()).status, 0);
    const reference = readReference();
    assert.match(reference?.href ?? '', /^files\/councils\.[0-9a-f]{16}\.topo\.json$/);
    assert.deepEqual(read(`public/${reference?.href}`), read('lines.json'));
    assert.deepEqual(reference, { href: reference?.href, edition: '2025-06' });
  });

  test('are not in a release of another boundary file than the feed names', async () => {
    inputs.changeFeed((feed) => (feed.councils = { href: 'councils.topo.json' }));
    copyAs('mine.json', 'areas.topo.json', { edition: '2031-01' });
    const { status, stderr } = await publish('--areas', place('mine.json'));
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(readReference(), undefined);
    assert.equal((await publish('--check')).status, 0);
  });

  test('are left out where there are none, and the feed then names none', async () => {
    rmSync(place('councils.topo.json'));
    assert.equal((await publish()).status, 0);
    assert.equal(readReference(), undefined);
  });

  test('stay for pages that were made before, when new ones come', async () => {
    assert.equal((await publish()).status, 0);
    const before = readReference()?.href ?? '';
    for (const name of ['areas.topo.json', 'councils.topo.json']) copyAs(name, name, { edition: '2031-01' });
    assert.equal((await publish()).status, 0);
    assert.notEqual(readReference()?.href, before);
    assert.equal(read(`public/${before}`)['edition'], '2025-06');
  });

  const REFUSED: Readonly<Record<string, readonly [spoil: () => void, complaint: RegExp]>> = {
    'are of another edition than the areas': [
      () => copyAs('councils.topo.json', 'councils.topo.json', { edition: '2031-01' }),
      /councils\.topo\.json does not fit \S+areas\.topo\.json: Councils and areas are of different editions\. Draw both with "msp areas"/,
    ],
    'are none': [
      () => copyAs('councils.topo.json', 'areas.topo.json'),
      /councils\.topo\.json does not fit \S+: The file is no Topology with outlines of councils/,
    ],
    'are named and not there': [
      () => {
        inputs.changeFeed((feed) => (feed.councils = { href: 'lines.json' }));
        renameSync(place('councils.topo.json'), place('other.json'));
      },
      /lines\.json is not there\. Check the name and the folder\./,
    ],
    'are on another website': [
      () => inputs.changeFeed((feed) => (feed.councils = { href: 'https://example.org/lines.json' })),
      /the feed names councils on another website, https:\/\/example\.org\/lines\.json: a release holds its own/,
    ],
  };
  for (const [what, [spoil, complaint]] of Object.entries(REFUSED)) {
    test(`that ${what} keep a release from being made, in one sentence`, async () => {
      spoil();
      const { status, stdout, stderr } = await publish();
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});
