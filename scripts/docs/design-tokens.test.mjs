import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readStyles, readTokens, resolveTokens } from './design-tokens.mjs';

test('a variable has the default it is read with, on a light page and on a dark one', () => {
  const tokens = readTokens(`a {
    color: var(--msp-ink, light-dark(#17232c, rgb(1, 2, 3)));
    height: var(--msp-map-height, clamp(1px, 2vh,
      3px));
    margin: calc(2 * var(--msp-space, 16px));
  }`);
  assert.deepEqual(
    [...tokens.values()],
    [
      { name: '--msp-ink', light: '#17232c', dark: 'rgb(1, 2, 3)' },
      { name: '--msp-map-height', light: 'clamp(1px, 2vh, 3px)', dark: 'clamp(1px, 2vh, 3px)' },
      { name: '--msp-space', light: '16px', dark: '16px' },
    ],
  );
});

test('a variable that follows another comes to what that one does, also when a page sets it', () => {
  const tokens = readTokens(
    'a { --_msp-ink: var(--msp-ink, light-dark(#000, #fff)); color: var(--msp-tag-ink, var(--_msp-ink)) }',
  );
  assert.equal(resolveTokens(tokens, 'dark').get('--msp-tag-ink'), '#fff');
  assert.equal(resolveTokens(tokens, 'dark', new Map([['--msp-ink', '#eee']])).get('--msp-tag-ink'), '#eee');
});

test('a variable without a default, or with two, is refused', () => {
  assert.throws(() => readTokens('a { color: var(--msp-ink) }'), /--msp-ink is read without a default/);
  assert.throws(() => readTokens('a { color: var(--msp-ink, #000); fill: var(--msp-ink, #111) }'), /two defaults/);
  assert.doesNotThrow(() =>
    readTokens('a { color: var(--msp-ink, #000); fill: var(--msp-ink, light-dark(#000, #fff)) }'),
  );
});

test('every variable that the stylesheets read is documented, and every documented one is read', () => {
  const file = new URL('../../packages/elements/custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  const documented = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
  assert.deepEqual([...new Set(documented)].sort(), [...readTokens(readStyles()).keys()].sort());
});
