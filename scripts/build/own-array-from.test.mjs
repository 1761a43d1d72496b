import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { rollup } from 'rollup';
import { ownArrayFrom } from './own-array-from.mjs';

const SOURCE = `
  export default JSON.stringify([
    Array.from(new Set([1, 2])),
    Array.from({ length: 2 }, (value, index) => [value === undefined, index]),
    Array.from('ab', (letter, index) => letter + index),
    Float64Array.from([1]).length,
  ]);`;

test('a bundle makes arrays its own way, whatever the page has put in place of Array.from', async () => {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? SOURCE : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [entry, ownArrayFrom()] });
  const { output } = await bundle.generate({ format: 'iife', name: 'result' });
  const run = (before) => vm.runInNewContext(`${before}; ${output[0].code}; result`);
  assert.equal(run('Array.from = () => []'), '[[1,2],[[true,0],[true,1]],["a0","b1"],1]');
});
