import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeTest } from './node-totals-reporter.mjs';

const FILE = '/repository/a.test.mjs';
const A_TEST = { name: 'adds', file: FILE, details: {} };
const A_DESCRIBE = { name: 'sums', file: FILE, details: { type: 'suite' } };

test('counts a test by how it ended', () => {
  assert.equal(judgeTest('test:pass', A_TEST), 'passed');
  assert.equal(judgeTest('test:fail', A_TEST), 'failed');
});

test('counts what is marked skip or todo as skipped, whatever the mark', () => {
  assert.equal(judgeTest('test:pass', { ...A_TEST, skip: true }), 'skipped');
  assert.equal(judgeTest('test:pass', { ...A_TEST, skip: '' }), 'skipped');
  assert.equal(judgeTest('test:fail', { ...A_TEST, todo: 'later' }), 'skipped');
});

test('does not count a describe block beside its tests', () => {
  const failedByATest = { type: 'suite', error: { failureType: 'subtestsFailed' } };
  assert.equal(judgeTest('test:pass', A_DESCRIBE), null);
  assert.equal(judgeTest('test:fail', { ...A_DESCRIBE, details: failedByATest }), null);
});

test('counts a describe block whose own code threw as a failure', () => {
  const threw = { type: 'suite', error: { failureType: 'testCodeFailure' } };
  assert.equal(judgeTest('test:fail', { ...A_DESCRIBE, details: threw }), 'failed');
});

test('does not count a file without tests as a passed test', () => {
  assert.equal(judgeTest('test:pass', { ...A_TEST, name: FILE }), null);
});

test('counts a file that could not be loaded as a failure', () => {
  assert.equal(judgeTest('test:fail', { ...A_TEST, name: FILE }), 'failed');
});

test('counts no other event', () => {
  assert.equal(judgeTest('test:start', A_TEST), null);
});
