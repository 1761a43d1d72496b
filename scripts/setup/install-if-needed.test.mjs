import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { isInstalled, isNodeSupported } from './install-if-needed.mjs';

test('Node is supported from 20.19 on', () => {
  assert.equal(isNodeSupported('20.18.3'), false);
  assert.equal(isNodeSupported('18.20.0'), false);
  assert.equal(isNodeSupported('20.19.0'), true);
  assert.equal(isNodeSupported('22.2.0'), true);
});

describe('isInstalled', () => {
  const wanted = {
    '': { name: 'root', version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
    'node_modules/own': { resolved: 'packages/own', link: true },
  };
  let root;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-'));
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function writeInstalled(packages) {
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  }

  test('is false when nothing is installed', () => {
    assert.equal(isInstalled(root), false);
  });

  test('is true when every package that this system needs is there', () => {
    const { 'node_modules/a': a, 'node_modules/own': own } = wanted;
    writeInstalled({ 'node_modules/a': a, 'node_modules/own': own });
    assert.equal(isInstalled(root), true);
  });

  test('is false when a package has another version', () => {
    writeInstalled({ ...wanted, 'node_modules/a': { version: '0.9.0' } });
    assert.equal(isInstalled(root), false);
  });

  test('is false when a package is missing', () => {
    writeInstalled({ 'node_modules/a': wanted['node_modules/a'] });
    assert.equal(isInstalled(root), false);
  });
});
