import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createExampleInputs, type ExampleInputs } from '../testing/example-release.js';
import { runCommand } from '../testing/run-command.js';

let inputs: ExampleInputs;
beforeEach(() => (inputs = createExampleInputs()));
afterEach(() => rmSync(inputs.folder, { recursive: true }));

const place = (name: string) => path.join(inputs.folder, name);

/** A feed that names its boundary file so. */
function nameAreas(href: string): string {
  inputs.changeFeed((feed) => (feed.areas = { href, edition: '2025-06', attribution: 'Example' }));
  return inputs.feed;
}

function writeIndex(): string {
  writeFileSync(place('index.json'), JSON.stringify({ feedIndexVersion: '1.0' }));
  return place('index.json');
}

const FAULTY: Readonly<Record<string, readonly [args: () => string[], complaint: RegExp]>> = {
  'no feed': [() => [place('public')], /which feed\? Name it, as in --feed/],
  'elements that are not built': [
    () => [place('public'), '--feed', inputs.feed, '--elements', place('nowhere')],
    /does not hold the built elements: run "npm run build"/,
  ],
  'a folder that is a file': [
    () => [inputs.feed, '--feed', inputs.feed, '--elements', inputs.elements],
    /cannot be written to|is not there/,
  ],
  'an address that is none': [
    () => [place('public'), '--feed', inputs.feed, '--base', 'example.org'],
    /must begin with https/,
  ],
  'a boundary file that no file can be called': [
    () => [place('public'), '--feed', nameAreas('a%2Fb.json'), '--elements', inputs.elements],
    /the feed names areas as a%2Fb\.json, and no file can be called so/,
  ],
  'a boundary file at an address that is none': [
    () => [place('public'), '--feed', nameAreas('http://[example'), '--elements', inputs.elements],
    /the feed names areas as http:\/\/\[example, and no file can be called so/,
  ],
  'a boundary file on another website': [
    () => [place('public'), '--feed', nameAreas('https://example.org/areas.json'), '--elements', inputs.elements],
    /the feed names areas on another website, https:\/\/example\.org\/areas\.json: a release holds its own/,
  ],
  'the index of a feed in several files': [
    () => [place('public'), '--feed', writeIndex(), '--elements', inputs.elements],
    /is the index of a feed in several files, .* name the feed that it was published from/,
  ],
  'a size that is none': [() => [place('public'), '--feed', inputs.feed, '--split-over', 'x'], /number of megabytes/],
};

describe('msp publish', () => {
  for (const [what, [listArgs, complaint]] of Object.entries(FAULTY)) {
    test(`ends with 2 and one sentence for ${what}`, async () => {
      const { status, stdout, stderr } = await runCommand('publish', ...listArgs());
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(existsSync(place('public')), false);
    });
  }
});
