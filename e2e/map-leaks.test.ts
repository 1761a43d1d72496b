import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureLeaks } from '../bench/map/leaks.mjs';

/** A thousand take a minute and a half on a busy machine: `npm run bench -- map` counts those. */
const MOUNTS = 150;

test('maps that came and went leave no node, no listener and less than a megabyte', async (t) => {
  const left = await measureLeaks(MOUNTS);
  t.diagnostic(`${MOUNTS} maps left ${JSON.stringify(left)}`);
  assert.equal(left.nodes, 0, 'nodes');
  assert.equal(left.listeners, 0, 'listeners');
  assert(left.heapBytes < 1_000_000, `${left.heapBytes} bytes`);
});
