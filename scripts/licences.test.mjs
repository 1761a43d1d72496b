import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowedLicence, listRuntimeFolders } from './licences.mjs';

test('permissive licences are allowed, and of a choice one is enough', () => {
  assert.equal(isAllowedLicence('MIT'), true);
  assert.equal(isAllowedLicence('(MIT OR GPL-3.0-only)'), true);
});

test('other licences are not allowed, alone or on top of a permissive one', () => {
  assert.equal(isAllowedLicence('GPL-3.0-only'), false);
  assert.equal(isAllowedLicence('MIT AND CC-BY-NC-4.0'), false);
});

test('only what is installed for running is asked, not tools and not our own packages', () => {
  const packages = {
    '': {},
    'packages/feed': {},
    'node_modules/@msp-widgets/feed': { link: true },
    'node_modules/lit': {},
    'node_modules/eslint': { dev: true },
    'packages/feed/node_modules/nested': {},
  };
  assert.deepEqual(listRuntimeFolders({ packages }), ['node_modules/lit', 'packages/feed/node_modules/nested']);
});
