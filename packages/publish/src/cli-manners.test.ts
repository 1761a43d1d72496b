import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeRows, layOutTable, writeTable } from './testing/answer-file.js';
import { buildExampleFeature, buildExampleFeed } from './testing/example-feed.js';
import { runAtTerminal, runCommand } from './testing/run-command.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLI = new URL('cli.ts', import.meta.url).href;
/** Runs the sources as bin/msp.js runs what is compiled from them. */
const RUN_SOURCES = `
  const { runCli } = await import(${JSON.stringify(CLI)});
  process.exitCode = await runCli(process.argv.slice(1), process);
`;
const NODE_ARGS = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=source',
  '--input-type=module',
  '-e',
  RUN_SOURCES,
  '--',
];
const PROCESS = { cwd: ROOT, env: { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.base.json') } };

const FEED = 'data/partnerships.json';
const { stdout: help } = await runCommand('--help');
/** The commands that msp lists, so that a new one is held to all this as well. */
const COMMANDS = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) .*(?:\[options\]|<)/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'help');

let folder = '';
const inside = (name: string) => path.join(folder, name);

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'msp-manners-'));
  const faulty = Array.from({ length: 2_000 }, (_, number) =>
    buildExampleFeature(`example-${number}`, `Example ${number}`, { covers: [{ code: 'E07000999' }] }),
  );
  writeFileSync(inside('faulty.json'), JSON.stringify({ ...buildExampleFeed(), features: faulty }));
  writeFileSync(inside('empty.json'), JSON.stringify({ ...buildExampleFeed(), features: [] }));
  writeFileSync(
    inside('answers.csv'),
    writeTable(layOutTable(makeRows(...Array.from({ length: 900 }, () => ({ covers: 'Nowhere' }))))),
  );
});
after(() => rmSync(folder, { recursive: true }));

/** Commands that have much to say: more than a pipe holds. */
const TALKATIVE: Readonly<Record<string, () => string[]>> = {
  validate: () => ['validate', inside('faulty.json'), '--format', 'json'],
  diff: () => ['diff', inside('empty.json'), inside('faulty.json'), '--format', 'json'],
  import: () => ['import', inside('answers.csv'), '--dry-run', '--format', 'json'],
};

const isColoured = (text: string) => text.includes('\u001b[');

describe('every command of msp', () => {
  test('is in the list that msp --help shows', () => {
    for (const name of ['validate', 'import', 'diff', 'export'])
      assert.ok(COMMANDS.includes(name), `${name} in ${COMMANDS.join()}`);
  });

  for (const name of COMMANDS) {
    test(`${name} --help teaches with examples and says what the exit codes mean`, async () => {
      const { status, stdout, stderr } = await runCommand(name, '--help');
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, new RegExp(`\\nExamples:\\n {2}\\$ msp ${name} `));
      assert.match(stdout, /\nExit codes:\n {2}0 {2}\S/);
    });

    test(`${name} answers an option that it does not know with a sentence and where help is`, async () => {
      const { status, stdout, stderr } = await runCommand(name, '--no-such-option');
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^error: (unknown option '--no-such-option'|required option '.+' not specified)\n/);
      assert.match(stderr, /--help/);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  test('is suggested to whoever mistypes it', async () => {
    const { status, stderr } = await runCommand('validat');
    assert.equal(status, 2);
    assert.match(stderr, /Did you mean validate\?/);
  });

  test('has a version', async () => {
    assert.match((await runCommand('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('away from a terminal', () => {
  for (const [name, listArgs] of Object.entries(TALKATIVE)) {
    test(`${name} stops without a word when its reader has gone`, async () => {
      const child = spawn(process.execPath, [...NODE_ARGS, ...listArgs()], {
        ...PROCESS,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
      assert.deepEqual({ said, signal }, { said: '', signal: null });
      assert.ok(status === 0 || status === 1, `ended with ${status}`);
    });

    test(`${name} writes the same bytes each time, without colours and progress`, async () => {
      const first = await runCommand(...listArgs());
      assert.ok(first.stdout.length > 70_000, 'more than a pipe holds');
      assert.ok(!/\r/.test(first.stdout + first.stderr) && !isColoured(first.stdout + first.stderr));
      assert.deepEqual(await runCommand(...listArgs()), first);
    });
  }

  test('says in one sentence that the disk is full', { skip: !existsSync('/dev/full') }, () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [...NODE_ARGS, 'validate', FEED], {
      ...PROCESS,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    assert.deepEqual(
      { status, stderr },
      { status: 2, stderr: 'msp: the output cannot be written: the disk is full.\n' },
    );
  });
});

describe('at a terminal', () => {
  const COLOURED: Readonly<Record<string, () => string[]>> = {
    validate: () => ['validate', inside('faulty.json')],
    import: () => ['import', inside('answers.csv'), '--dry-run'],
  };
  for (const [name, listArgs] of Object.entries(COLOURED)) {
    test(`${name} uses colours, and none where NO_COLOR is set or the terminal has none`, async () => {
      assert.ok(isColoured((await runAtTerminal(listArgs())).stdout));
      for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
        assert.ok(!isColoured((await runAtTerminal(listArgs(), env)).stdout));
      }
    });
  }

  test('import counts rows, and takes the count away at the end', async () => {
    const { stderr } = await runAtTerminal(['import', inside('answers.csv'), '--dry-run']);
    assert.match(stderr, /^\rrow 500 …/);
    assert.ok(stderr.endsWith('\r\u001b[K'));
  });
});
