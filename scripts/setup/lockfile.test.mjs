import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { addOptionalPackages, listMissingOptionalPackages } from './lockfile.mjs';

test('npm ci accepts our lockfile: no optional package is missing', () => {
  const lockfile = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  const names = listMissingOptionalPackages(lockfile).map(({ name }) => name);
  assert.deepEqual(names, [], 'Run node scripts/setup/complete-lockfile.mjs and commit package-lock.json.');
});

test('finds an optional package at the root or inside the one that asks for it', () => {
  const optionalDependencies = { '@tool/linux-x64-gnu': '1.0.0' };
  const asking = { version: '1.0.0', optionalDependencies };
  const locked = { version: '1.0.0', optional: true };
  const isComplete = (packages) => listMissingOptionalPackages({ packages }).length === 0;

  assert.equal(isComplete({ 'node_modules/tool': asking }), false);
  assert.equal(isComplete({ 'node_modules/tool': asking, 'node_modules/@tool/linux-x64-gnu': locked }), true);
  assert.equal(
    isComplete({ 'node_modules/tool': asking, 'node_modules/tool/node_modules/@tool/linux-x64-gnu': locked }),
    true,
  );
  assert.equal(isComplete({ 'node_modules/a/node_modules/tool': asking }), false);
});

test('adds a missing package for its system only', () => {
  const optionalDependencies = { '@tool/darwin-arm64': '1.0.0', '@tool/linux-x64-musl': '1.0.0' };
  const lockfile = { packages: { 'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies } } };
  const { packages } = addOptionalPackages(lockfile);
  const common = { version: '1.0.0', dev: true, optional: true };
  assert.deepEqual(packages['node_modules/@tool/darwin-arm64'], { ...common, os: ['darwin'], cpu: ['arm64'] });
  assert.deepEqual(packages['node_modules/@tool/linux-x64-musl'], {
    ...common,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  });
});

test('does not guess the system of a package whose name does not tell', () => {
  const lockfile = {
    packages: { 'node_modules/tool': { version: '1.0.0', optionalDependencies: { extra: '1.0.0' } } },
  };
  assert.throws(() => addOptionalPackages(lockfile), /extra/);
});
