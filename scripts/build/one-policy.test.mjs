import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import vm from 'node:vm';
import { findOtherSinks, routeMarkup } from './one-policy.mjs';

const code = readFileSync(createRequire(import.meta.url).resolve('lit-html'), 'utf8');

test("Lit's markup goes through our policy, and no other is made", () => {
  assert.match(code, /createPolicy\("lit-html"/);
  const policies = [
    ...routeMarkup(code)
      .toString()
      .matchAll(/createPolicy\(['"]([\w-]+)/g),
  ].map(([, name]) => name);
  assert.deepEqual(policies, ['msp-widgets']);
});

test('the policy is made once, when the first template is drawn', () => {
  const names = [];
  const createHTML = loadPolicy({
    createPolicy(name, { createHTML }) {
      names.push(name);
      return { createHTML: (markup) => ({ trusted: createHTML(markup) }) };
    },
  });
  assert.deepEqual(names, []);
  assert.deepEqual([createHTML('<p>'), createHTML('<b>')], [{ trusted: '<p>' }, { trusted: '<b>' }]);
  assert.deepEqual(names, ['msp-widgets']);
});

test('a refused policy is asked for once, and leaves strings to be judged where they are used', () => {
  let requests = 0;
  const createHTML = loadPolicy({
    createPolicy() {
      requests += 1;
      throw new TypeError('Policy "msp-widgets" disallowed.');
    },
  });
  assert.deepEqual([createHTML('<p>'), createHTML('<b>'), requests], ['<p>', '<b>', 1]);
});

test('a browser without Trusted Types gets strings', () => {
  assert.equal(loadPolicy(undefined)('<p>'), '<p>');
});

test('a Lit whose policy is elsewhere stops the build', () => {
  assert.throws(() => routeMarkup('const policy = 1;'), /lit-html\.js changed/);
});

test('a chunk that writes markup or code in another way stops the build', () => {
  assert.equal(findOtherSinks('e.innerHTML=t;const evaluate=medieval(1),x=e.innerHTML==y'), null);
  assert.equal(findOtherSinks('a.innerHTML=t;b.innerHTML=u'), '2 writes of innerHTML');
  for (const sink of ['new Worker', 'eval', 'document.write', 'outerHTML', 'new Function']) {
    assert.equal(findOtherSinks(`x=1;${sink}(y)`), sink);
  }
});

/** @returns {(markup: string) => unknown} what the bundle gives to the browser for a template */
function loadPolicy(trustedTypes) {
  const [, ours] = routeMarkup(code).toString().split('\nlet policy;');
  const context = vm.createContext(trustedTypes ? { trustedTypes } : {});
  return vm.runInContext(`let policy;${ours}; createHTML`, context);
}
