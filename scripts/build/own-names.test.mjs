import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { guardLoops } from './own-names.mjs';

const LOOPS = `
  const met = [];
  for (const name in thing) met.push(name);
  let other;
  for (other in thing) { if (other === 'skipped') continue; met.push(other); }
  outer: for (var last in thing) for (const inner in thing[last]) { met.push(last + inner); if (inner === 'b') break outer; }
  met.join(' ');`;

test('loops pass over names that a page has put on Object.prototype, and over nothing else', () => {
  const thing = "const thing = Object.create({ inherited: '' }, { own: { value: { b: 1, c: 1 }, enumerable: true } });";
  const extension = 'Object.prototype.extend = function () {};';
  const met = (loops, before = '') => vm.runInNewContext(`${before}${thing}${loops}`);
  const guarded = guardLoops(LOOPS, parseAst(LOOPS)).toString();
  assert.match(met(LOOPS, extension), /extend/);
  assert.equal(met(guarded, extension), 'own inherited own inherited ownb');
  assert.equal(met(guarded), met(LOOPS));
});
