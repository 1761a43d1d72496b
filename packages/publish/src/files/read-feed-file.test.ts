import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CannotCheckError } from '../cannot-check-error.js';
import { readFeedFile } from './read-feed-file.js';

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-feed-'))));
after(() => rmSync(folder, { recursive: true }));

const REFUSED: Readonly<Record<string, readonly [content: object, complaint: RegExp]>> = {
  'that is none': [{ features: [] }, /is not a feed: "msp validate" says what is missing\.$/],
  'of a newer version': [{ feedVersion: '2.0' }, /use a newer msp\.$/],
  'in several files': [
    { feedIndexVersion: '1.0', shards: [{ href: 'one.json', covers: ['E12000004'] }] },
    /is the index of a feed in several files, .* name the feed that it was published from\.$/,
  ],
};

describe('readFeedFile', () => {
  for (const [what, [content, complaint]] of Object.entries(REFUSED)) {
    test(`says in one sentence why it does not read a feed ${what}`, () => {
      const file = path.join(folder, 'feed.json');
      writeFileSync(file, JSON.stringify(content));
      assert.throws(
        () => readFeedFile(file),
        (error: Error) => error instanceof CannotCheckError && complaint.test(error.message),
      );
    });
  }
});
