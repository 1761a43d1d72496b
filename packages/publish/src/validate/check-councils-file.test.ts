import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createExampleInputs, type ExampleInputs } from '../testing/example-release.js';
import { startServer } from '../testing/local-server.js';
import { runCommand } from '../testing/run-command.js';
import { serveRelease } from '../testing/serve-release.js';

let inputs: ExampleInputs;
beforeEach(() => {
  inputs = createExampleInputs();
  inputs.changeFeed((feed) => (feed.councils = { href: 'lines.json' }));
});
afterEach(() => rmSync(inputs.folder, { recursive: true }));

const place = (name: string) => path.join(inputs.folder, name);

function writeLines(members: object = {}): void {
  const councils = JSON.parse(readFileSync(place('councils.topo.json'), 'utf8')) as object;
  writeFileSync(place('lines.json'), JSON.stringify({ ...councils, ...members }));
}

const UNUSABLE: Readonly<Record<string, readonly [spoil: () => void, complaint: RegExp]>> = {
  'are not there': [() => undefined, /lines\.json is not there/],
  'are no outlines': [() => writeLines({ objects: {} }), /The file is no Topology with outlines of councils/],
  'are no JSON': [() => writeFileSync(place('lines.json'), '<!doctype html>'), /lines\.json is not JSON/],
  'are of another edition than the areas': [
    () => writeLines({ edition: '2031-01' }),
    /Councils and areas are of different editions\./,
  ],
};

describe('msp validate, the outlines of councils that a feed names', () => {
  test('finds nothing to mend where they fit the boundary file, as files and at their address', async () => {
    writeLines();
    const published = await runCommand(
      'publish',
      place('public'),
      '--feed',
      inputs.feed,
      '--elements',
      inputs.elements,
    );
    assert.equal(published.status, 0, published.stderr);
    const server = await serveRelease(place('public'));
    try {
      for (const feed of [inputs.feed, place('public/partnerships.json'), `${server.origin}/partnerships.json`]) {
        const { stdout } = await runCommand('validate', feed);
        assert.match(stdout, /: 2 partnerships checked against \S+, nothing to mend\.\n$/);
      }
      assert.ok(server.requests.some(({ path: address }) => address.startsWith('/files/councils.')));
    } finally {
      await server.close();
    }
  });

  for (const [what, [spoil, complaint]] of Object.entries(UNUSABLE)) {
    test(`says that they ${what}, of files and at their address`, async () => {
      spoil();
      const server = await startServer(({ url = '' }, response) => {
        try {
          response.end(readFileSync(place(url)));
        } catch {
          response.writeHead(404).end();
        }
      });
      try {
        for (const feed of [inputs.feed, `${server.origin}/partnerships.json`]) {
          const { status, stdout } = await runCommand('validate', feed);
          assert.equal(status, 1);
          const line =
            stdout.split('\n').find((text) => text.startsWith('error: The feed, councils, href: ')) ?? stdout;
          assert.match(
            line,
            /: the outlines of councils cannot be used: .* Without them maps show no council lines\.$/,
          );
          assert.match(line, complaint);
        }
      } finally {
        await server.close();
      }
    });
  }

  test('does not look for them beside a feed that lies away from its files', async () => {
    rmSync(place('areas.topo.json'));
    const { status, stdout } = await runCommand('validate', inputs.feed);
    assert.equal(status, 0, stdout);
  });
});
