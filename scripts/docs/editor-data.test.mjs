import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeStyles, describeTags } from './editor-data.mjs';

const file = new URL('../../packages/elements/custom-elements.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8'));

test('an editor learns every tag and attribute, with its meaning, and which attributes need no value', () => {
  const { tags } = describeTags(manifest);
  assert.deepEqual(
    tags.map(({ name }) => name),
    ['msp-map', 'msp-directory', 'msp-partnership-card'],
  );
  for (const { attributes } of tags) {
    const byName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
    assert.match(byName.get('src').description, /feed/);
    assert.equal(byName.get('src').valueSet, undefined);
    assert.equal(byName.get('no-help').valueSet, 'v');
    assert.equal(byName.has('partnerships'), false, 'a property is no attribute');
  }
});

test('an editor learns every variable and part once, in one line each', () => {
  const { properties, pseudoElements } = describeStyles(manifest);
  for (const list of [properties, pseudoElements]) {
    const names = list.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name, description } of list) assert.match(description, /^\S.*\S$/, name);
  }
  assert(properties.some(({ name }) => name === '--msp-map-height'));
  assert(pseudoElements.some(({ name }) => name === '::part(marker)'));
});
