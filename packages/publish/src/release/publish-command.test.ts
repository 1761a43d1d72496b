import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseFeedIndex } from '@msp-widgets/feed/shards/feed-index.js';
import { buildExampleFeature } from '../testing/example-feed.js';
import { createExampleInputs, type ExampleInputs } from '../testing/example-release.js';
import { runCommand } from '../testing/run-command.js';
import { serveRelease } from '../testing/serve-release.js';

let inputs: ExampleInputs;
let folder = '';
before(() => (inputs = createExampleInputs()));
after(() => rmSync(inputs.folder, { recursive: true }));

function listFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Record<string, unknown>;
}

const publish = (...more: string[]) =>
  runCommand('publish', folder, '--feed', inputs.feed, '--elements', inputs.elements, ...more);

describe('msp publish', () => {
  before(() => (folder = path.join(inputs.folder, 'public')));

  test('writes a folder to serve: stable names for what people link to, names from the content for the rest', async () => {
    const { status, stderr } = await publish();
    assert.deepEqual([status, stderr], [0, '']);
    const hash = '[0-9a-f]{16}';
    const expected = [
      '.htaccess',
      '_headers',
      `elements/${hash}/integrity.json`,
      `elements/${hash}/msp-embed.js`,
      `elements/${hash}/msp-part-abc.js`,
      `elements/${hash}/msp.js`,
      `files/areas.${hash}.topo.json`,
      `files/councils.${hash}.topo.json`,
      `files/partnerships.${hash}.json`,
      'hosting/nginx.conf',
      'index.html',
      'partnerships.json',
      'release.json',
    ];
    const files = listFiles();
    assert.equal(files.length, expected.length, files.join('\n'));
    for (const [place, pattern] of expected.entries()) assert.match(files[place] ?? '', new RegExp(`^${pattern}$`));
    const { areas, councils } = readJson('partnerships.json') as Record<string, { href: string; edition: string }>;
    assert.ok(areas && files.includes(areas.href));
    assert.equal(areas.edition, '2025-06');
    assert.ok(councils && files.includes(councils.href), 'the pair of the boundary file, although the feed names none');
  });

  test('changes nothing when nothing has changed', async () => {
    const before = listFiles().map((name) => readFileSync(path.join(folder, name), 'hex'));
    const { status, stdout } = await publish();
    assert.equal(status, 0);
    assert.match(stdout, /^\S+ holds release [0-9a-f]{16} already; nothing has changed\.\n$/);
    assert.deepEqual(
      listFiles().map((name) => readFileSync(path.join(folder, name), 'hex')),
      before,
    );
  });

  test('is served as its own check of addresses wants it, by a host that reads _headers', async () => {
    const server = await serveRelease(folder);
    try {
      const { stdout } = await runCommand('validate', `${server.origin}/partnerships.json`);
      assert.match(stdout, /^\S+: 2 partnerships checked against \S+, nothing to mend\.\n$/);
    } finally {
      await server.close();
    }
  });

  test('says what would change in a dry run, and changes nothing', async () => {
    inputs.changeFeed((feed) => (feed.title = { en: 'Another title', cy: 'Teitl arall' }));
    const before = listFiles();
    const { status, stdout } = await publish('--dry-run');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^would write files\/partnerships\.\w+\.json\nwould write index\.html\nwould write partnerships\.json\nwould write release\.json\n/m,
    );
    assert.deepEqual(listFiles(), before);
  });

  test('replaces the feed, and keeps the files that pages elsewhere point to', async () => {
    const before = listFiles();
    inputs.changeFeed((feed) => (feed.features[0]!.properties.partOf = undefined));
    assert.equal((await publish()).status, 0);
    const files = listFiles();
    assert.equal(files.length, before.length + 1);
    assert.ok(before.every((name) => files.includes(name)));
    assert.equal(
      (await publish('--check')).stdout.replace(/^[^:]+/, 'public'),
      'public: 2 partnerships, all files are there and as they were made.\n',
    );
  });

  test('publishes nothing when the feed has errors, and says which', async () => {
    const before = readFileSync(path.join(folder, 'release.json'), 'utf8');
    inputs.changeFeed((feed) => (feed.features[0]!.properties.covers = [{ code: 'E07000999' }]));
    const { status, stdout } = await publish();
    assert.equal(status, 1);
    assert.match(stdout, /^error: Example Anti-Slavery Network \(example-network\), covers: the code E07000999 /);
    assert.match(stdout, /\nNothing was published: the feed has an error\. Run: msp validate /);
    assert.equal(readFileSync(path.join(folder, 'release.json'), 'utf8'), before);
  });

  test('publishes the postcode index that the feed names', async () => {
    const index = {
      outcodesVersion: '1.0',
      edition: '2025-11',
      attribution: 'Example',
      outcodes: { NG7: ['E23000019'] },
    };
    writeFileSync(path.join(inputs.folder, 'outcodes.json'), JSON.stringify(index));
    inputs.changeFeed(
      (feed) => (feed.outcodes = { href: 'outcodes.json', edition: '2025-11', attribution: 'Example' }),
    );
    assert.equal((await publish()).status, 0);
    const { outcodes } = readJson('partnerships.json') as { outcodes: { href: string } };
    assert.deepEqual(readJson(outcodes.href), index);
  });

  test('splits a large feed by region under the same address', async () => {
    inputs.changeFeed((feed) => {
      const codes = ['E23000019', 'W92000004', 'E12000004', 'K02000001'];
      const long = 'A long summary. '.repeat(200);
      feed.features.push(
        ...codes.map((code, place) =>
          buildExampleFeature(`made-${place}`, `Made group ${toName(place)}`, { covers: [{ code }], summary: long }),
        ),
      );
    });
    const { status, stdout } = await publish('--split-over', '0.01');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /, the feed in 3 files by region\.\n$/);
    const { shards } = parseFeedIndex(readJson('partnerships.json'), 'https://example.org/partnerships.json');
    assert.deepEqual(
      shards.map(({ covers, partnerships }) => [covers, partnerships]),
      [
        [['K02000001'], 1],
        [['E12000004'], 4],
        [['W92000004'], 1],
      ],
    );
    const [shard] = shards;
    const members = readJson(new URL(shard?.href ?? '').pathname.slice(1)) as Record<string, { href: string }>;
    for (const member of ['areas', 'councils']) {
      assert.ok(
        existsSync(path.join(folder, 'files', members[member]?.href ?? 'none')),
        `a shard finds ${member} beside it`,
      );
    }
    const index = readJson('partnerships.json') as { councils: { href: string } };
    assert.equal(index.councils.href, `files/${members['councils']?.href}`);
    const checked = await runCommand('publish', folder, '--check');
    assert.match(checked.stdout, /: 6 partnerships, all files are there/);
  });

  test('makes an index that is checked as one feed, as a file and at its address', async () => {
    const file = await runCommand('validate', path.join(folder, 'partnerships.json'));
    assert.match(file.stdout, /: 6 partnerships checked against \S+, nothing to mend\.\n$/);
    const server = await serveRelease(folder);
    try {
      const address = await runCommand('validate', `${server.origin}/partnerships.json`);
      assert.match(address.stdout, /^\S+: 6 partnerships checked against \S+, nothing to mend\.\n$/);
    } finally {
      await server.close();
    }
  });

  const DAMAGE: Readonly<Record<string, readonly [damage: () => void, complaint: RegExp]>> = {
    'a file that was changed': [
      () => appendFileSync(path.join(folder, 'index.html'), ' '),
      /^msp: index\.html is not as it was made\.\n$/,
    ],
    'a file that is gone': [
      () => rmSync(path.join(folder, listFiles().find((name) => name.startsWith('files/areas')) ?? '')),
      /^msp: files\/areas\.\w+\.topo\.json is missing\.\n$/,
    ],
    'outlines of councils that are gone': [
      () => rmSync(path.join(folder, listFiles().find((name) => name.startsWith('files/councils')) ?? '')),
      /^msp: files\/councils\.\w+\.topo\.json is missing\.\n$/,
    ],
  };
  for (const [what, [damage, complaint]] of Object.entries(DAMAGE)) {
    test(`finds ${what} with --check, and mends it when it publishes again`, async () => {
      damage();
      const { status, stderr } = await publish('--check');
      assert.equal(status, 2);
      assert.match(stderr, complaint);
      assert.equal((await publish('--split-over', '0.01')).status, 0);
      assert.equal((await publish('--check')).status, 0);
    });
  }
});

/** Names far enough apart not to look like slips of one another. */
function toName(place: number): string {
  return ['Alder', 'Birch House', 'Chestnut Tree', 'Dogwood'][place] ?? '';
}
