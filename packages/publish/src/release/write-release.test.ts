import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CannotCheckError } from '../cannot-check-error.js';
import { nameByContent, type ReleaseFile } from './release-file.js';
import { writeRelease } from './write-release.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const MODULE = new URL('write-release.ts', import.meta.url).href;

/** A release of two pages and a feed that names a file. */
function buildRelease(version: string): ReleaseFile[] {
  const named = nameByContent('files', 'areas.json', Buffer.from(`areas ${version}`));
  const stable = (name: string, text: string) => ({ path: name, content: Buffer.from(text), isImmutable: false });
  return [
    named,
    stable('index.html', `page ${version}`),
    stable(`pages/${version}.html`, `only in ${version}`),
    stable('partnerships.json', JSON.stringify({ version, href: named.path })),
  ];
}

const accept = () => undefined;

let folder = '';
let old = '';
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'msp-write-'));
  old = path.join(folder, 'old');
  writeRelease(old, buildRelease('old'), { check: accept });
});
after(() => rmSync(folder, { recursive: true }));

function copyOld(name: string): string {
  const copy = path.join(folder, name);
  cpSync(old, copy, { recursive: true });
  return copy;
}

function readAll(from: string): Record<string, string> {
  const entries = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  const pairs = files.map((file): [string, string] => [path.relative(from, file), readFileSync(file, 'utf8')]);
  return Object.fromEntries(pairs);
}

function listSteps(): string[] {
  const steps: string[] = [];
  writeRelease(copyOld('steps'), buildRelease('new'), { check: accept, onStep: (step) => steps.push(step) });
  return steps;
}

/** Runs in a process of its own, which ends itself like a machine that loses power. */
function killAt(target: string, step: number): void {
  const script = `
    const { writeRelease } = await import(${JSON.stringify(MODULE)});
    const files = JSON.parse(process.argv[2]).map((file) => ({ ...file, content: Buffer.from(file.content, 'base64') }));
    let left = ${step};
    writeRelease(process.argv[1], files, { check: () => undefined, onStep: () => left-- === 0 && process.kill(process.pid, 'SIGKILL') });
  `;
  const files = buildRelease('new').map((file) => ({ ...file, content: Buffer.from(file.content).toString('base64') }));
  const load = ['--import', import.meta.resolve('tsx'), '--conditions=source', '--input-type=module'];
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.base.json') };
  const { signal } = spawnSync(process.execPath, [...load, '-e', script, '--', target, JSON.stringify(files)], {
    env,
    cwd: ROOT,
  });
  assert.equal(signal, 'SIGKILL');
}

describe('writeRelease', () => {
  test('writes and checks everything before it changes anything that is served, the feed last but one', () => {
    assert.deepEqual(
      listSteps().map((step) => step.replace(/\.\w{16}\./, '.#.')),
      [
        'write files/areas.#.json',
        'prepare index.html',
        'prepare pages/new.html',
        'prepare partnerships.json',
        'prepare release.json',
        'switch index.html',
        'switch pages/new.html',
        'switch partnerships.json',
        'switch release.json',
        'remove pages/old.html',
      ],
    );
  });

  test('keeps the old release, to the last byte, when the check refuses the new one', () => {
    const target = copyOld('refused');
    const before = readAll(target);
    const refuse = () => {
      throw new CannotCheckError('no.');
    };
    assert.throws(() => writeRelease(target, buildRelease('new'), { check: refuse }), CannotCheckError);
    for (const [name, text] of Object.entries(before)) assert.equal(readAll(target)[name], text);
  });

  test('shows the check what will be served, not what is', () => {
    const seen: string[] = [];
    writeRelease(copyOld('seen'), buildRelease('new'), {
      check: (readFile) => seen.push(...['partnerships.json', 'index.html'].map((name) => readFile(name).toString())),
    });
    assert.match(seen.join(), /"version":"new".*page new/);
  });

  // Before the first step, while files are written, just before the switch, in the middle of it, and after the feed.
  for (const step of [0, 2, 5, 6, 8]) {
    test(`leaves the old feed or the new one whole, with all it names, when it is killed at step ${step}`, () => {
      const target = copyOld(`killed-${step}`);
      const before = readAll(target);
      killAt(target, step);
      const now = readAll(target);
      const { version, href } = JSON.parse(now['partnerships.json'] ?? '') as { version: string; href: string };
      assert.equal(version, step > 7 ? 'new' : 'old');
      assert.equal(now[href], `areas ${version}`);
      assert.match(now['index.html'] ?? '', /^page (?:old|new)$/);
      if (step <= 5) for (const [name, text] of Object.entries(before)) assert.equal(now[name], text, name);

      // The next run completes it, and leaves nothing half-written behind.
      writeRelease(target, buildRelease('new'), { check: accept });
      const after = readAll(target);
      assert.deepEqual(
        Object.keys(after).filter((name) => name.endsWith('.msp-part')),
        [],
      );
      assert.match(after['partnerships.json'] ?? '', /"version":"new"/);
      assert.equal(after['index.html'], 'page new');
    });
  }

  test('never removes a file outside the folder that a damaged list names', () => {
    const target = copyOld('damaged');
    const outside = path.join(folder, 'steps', 'index.html');
    assert.ok(existsSync(outside));
    const list = { files: [{ path: '../steps/index.html', immutable: false }] };
    writeFileSync(path.join(target, 'release.json'), JSON.stringify(list));
    writeRelease(target, buildRelease('new'), { check: accept });
    assert.ok(existsSync(outside));
  });
});
