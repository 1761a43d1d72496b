import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countBrokenFeeds } from '../testing/count-broken-feeds.js';

const CHECKS = fileURLToPath(new URL('checks', import.meta.url));

test('is held to more than 60 broken feeds with their whole reports', (context) => {
  const count = countBrokenFeeds(CHECKS);
  context.diagnostic(`${count} broken feeds`);
  assert.ok(count > 60, `${count} broken feeds passed`);
});
