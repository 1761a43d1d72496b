import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { zipFiles } from './zip-files.mjs';

const files = new Map([
  ['a.txt', new TextEncoder().encode('one')],
  ['b.txt', new TextEncoder().encode('two')],
]);

test('an archive unpacks to one folder with everything in it', () => {
  const unpacked = unzipSync(zipFiles(files, 'msp-widgets-1.0.0'));
  assert.deepEqual(Object.keys(unpacked), ['msp-widgets-1.0.0/a.txt', 'msp-widgets-1.0.0/b.txt']);
  assert.equal(new TextDecoder().decode(unpacked['msp-widgets-1.0.0/b.txt']), 'two');
});

test('the same files give the same bytes in every time zone', () => {
  const script = `
    const { zipFiles } = await import(${JSON.stringify(path.join(import.meta.dirname, 'zip-files.mjs'))});
    const files = new Map([['a.txt', new TextEncoder().encode('one')]]);
    console.log(Buffer.from(zipFiles(files, 'x')).toString('hex'));`;
  const [first, second] = ['Pacific/Auckland', 'America/New_York'].map((TZ) => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    return stdout;
  });
  assert.match(first, /^504b0304/);
  assert.equal(first, second);
});
