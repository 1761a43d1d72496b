import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatElementSections } from './api-tables.mjs';
import { replaceTables } from './markdown-tables.mjs';

const element = (tagName, more = {}) => ({ kind: 'class', tagName, description: `About ${tagName}.`, ...more });
const manifestOf = (...declarations) => ({ modules: [{ declarations }, {}] });

test('the tables take the place of what was between the markers, and of nothing else', () => {
  const readme = '# Title\n<!-- api:start -->\nold\n<!-- api:end -->\nafter\n';
  assert.equal(replaceTables(readme, 'api', 'new'), '# Title\n<!-- api:start -->\n\nnew\n\n<!-- api:end -->\nafter\n');
});

test('a document without both markers in order is refused', () => {
  assert.throws(() => replaceTables('# Title', 'api', 'new'), /api:start/);
  assert.throws(() => replaceTables('<!-- api:end --><!-- api:start -->', 'api', 'new'), /api:end/);
});

test('elements come map, directory, card; classes without a tag do not come', () => {
  const card = element('msp-partnership-card');
  const text = formatElementSections(
    manifestOf(card, { name: 'MspLoadEvent' }, element('msp-directory'), element('msp-map')),
  );
  assert.deepEqual(text.match(/^### .*/gm), [
    '### `<msp-map>`',
    '### `<msp-directory>`',
    '### `<msp-partnership-card>`',
  ]);
});

test('a bar in a type or a sentence does not end its cell, and a line break does not end its row', () => {
  const members = [{ kind: 'field', name: 'src', type: { text: 'string | null' }, description: 'One | two\nthree.' }];
  const text = formatElementSections(manifestOf(element('msp-map', { members })));
  assert.match(text, /\| `src` \| `string \\\| null` \| +\| One \\\| two three\. \|/);
});

test('the unnamed slot is called default, and a table without rows is left out', () => {
  const text = formatElementSections(
    manifestOf(element('msp-map', { slots: [{ name: '', description: 'Fallback.' }], events: [] })),
  );
  assert.match(text, /\| default \| Fallback\. \|/);
  assert.doesNotMatch(text, /Events/);
});
