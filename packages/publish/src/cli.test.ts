import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildExampleFeed, type Change } from './testing/example-feed.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLI = new URL('cli.ts', import.meta.url).href;
const BIN = fileURLToPath(new URL('../bin/msp.js', import.meta.url));

/** Runs the sources as bin/msp.js runs what is compiled from them. */
const RUN_SOURCES = `
  const { runCli } = await import(${JSON.stringify(CLI)});
  process.exitCode = await runCli(process.argv.slice(1), process);
`;

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-'))));
after(() => rmSync(folder, { recursive: true }));

function runMsp(...args: string[]) {
  const load = ['--import', import.meta.resolve('tsx'), '--conditions=source', '--input-type=module'];
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.base.json') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...load, '-e', RUN_SOURCES, '--', ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function writeFile(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function writeFeed(name: string, change: Change = () => undefined): string {
  const feed = buildExampleFeed();
  const [first] = feed.features;
  if (first) change(feed, first.properties, first);
  return writeFile(name, JSON.stringify(feed));
}

describe('msp validate', () => {
  test('finds nothing to mend in the published feed, and ends with 0', () => {
    assert.deepEqual(runMsp('validate', 'data/partnerships.json'), {
      status: 0,
      stdout: 'data/partnerships.json: 70 partnerships checked against data/areas.topo.json, nothing to mend.\n',
      stderr: '',
    });
  });

  test('ends with 0 when there are only warnings', () => {
    const file = writeFeed('warned.json', (_, record) => (record.summary = 'Police &amp; councils'));
    const { status, stdout } = runMsp('validate', file);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^warning: Example Anti-Slavery Network \(example-network\), summary: .*\n\n.*, 1 warning\.\n$/,
    );
  });

  test('ends with 1 when there are errors, without colour where there is no terminal', () => {
    const file = writeFeed('wrong.json', (_, record) => (record.covers = [{ code: 'E07000999' }]));
    const { status, stdout, stderr } = runMsp('validate', file);
    assert.equal(status, 1);
    assert.equal(
      stdout,
      'error: Example Anti-Slavery Network (example-network), covers: the code E07000999 is not an area we know. ' +
        'Check it against data/area-register.json.\n\n' +
        `${file}: 2 partnerships checked against data/area-register.json, 1 error.\n`,
    );
    assert.equal(stderr, '');
  });

  test('reports to programs in JSON, the same every time', () => {
    const file = writeFeed('twice.json', (feed, record) => {
      feed.generated = '2999-01-01T00:00:00Z';
      record.partOf = 'nowhere';
      record['a/b~'] = { en: 'A' };
      record.summary = '&lt;';
    });
    const { status, stdout } = runMsp('validate', '--format', 'json', file);
    assert.equal(status, 1);
    assert.equal(runMsp('validate', '--format', 'json', file).stdout, stdout);
    const { findings, ...rest } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
    assert.deepEqual(rest, {
      file,
      areas: 'data/area-register.json',
      partnerships: 2,
      errors: 2,
      warnings: 1,
    });
    assert.deepEqual(
      findings.map(({ severity, check, partnership, path: pointer }) => [severity, check, partnership, pointer]),
      [
        ['error', 'dates', null, '/generated'],
        ['error', 'relations', 'example-network', '/features/0/properties/partOf'],
        ['warning', 'texts', 'example-network', '/features/0/properties/summary'],
      ],
    );
  });

  test('points GitHub at the line of each fault', () => {
    const file = writeFeed('lines.json', (_, record) => (record.covers = [{ code: 'E07000999' }]));
    const { status, stdout } = runMsp('validate', '--format', 'github', file);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^::error file=.*lines\.json,line=1,title=Example Anti-Slavery Network \(example-network\)%2C covers::/,
    );
  });

  test('looks codes up in the boundary file that the feed names, or in the one given', () => {
    const area = { code: 'E99999999', kind: 'region', name: { en: 'Everywhere' }, parents: [] };
    writeFile('areas.topo.json', JSON.stringify({ type: 'Topology', arcs: [], objects: {}, register: [area] }));
    const cover: Change = ({ features }, record) => {
      record.covers = [{ code: 'E99999999' }];
      Object.assign(features[1]!.properties, { covers: [] });
    };
    const file = writeFeed('elsewhere.json', cover);
    try {
      const { status, stdout } = runMsp('validate', file);
      assert.equal(status, 0, stdout);
      const second = runMsp('validate', file, '--areas', 'data/area-register.json');
      assert.equal(second.status, 1);
      assert.match(second.stdout, /E99999999 is not an area we know\. Check it against data\/area-register\.json\./);
    } finally {
      rmSync(path.join(folder, 'areas.topo.json'));
    }
  });

  test('teaches with examples and exit codes when asked for help, and ends with 0', () => {
    const { status, stdout } = runMsp('validate', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /\$ msp validate data\/partnerships\.json/);
    assert.match(stdout, /Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  const UNCHECKABLE: Readonly<Record<string, [() => string[], RegExp]>> = {
    'a file that is not there': [() => ['nowhere.json'], /^msp: nowhere\.json is not there\. .*\n$/],
    'a folder': [() => ['data'], /^msp: data is a folder\. .*\n$/],
    'an empty file': [() => [writeFile('empty.json', '')], /is not JSON: it is empty\.\n$/],
    'a web page': [() => [writeFile('page.json', '<!doctype html>')], /is not JSON: it looks like a web page\.\n$/],
    'a missing comma': [
      () => [writeFile('comma.json', '{\n  "a": 1\n  "b": 2\n}')],
      /is not JSON: look at line 3 and the one before it, .*\n$/,
    ],
    'half a file': [() => [writeFile('half.json', '{"a": ')], /is not JSON: it ends too early, .*\n$/],
    'another encoding': [
      () => [writeFile('latin.json', Buffer.from('{"a": "M\xf4n"}', 'latin1'))],
      /is not text in UTF-8\. /,
    ],
    'areas that are none': [
      () => [writeFeed('sound.json'), '--areas', 'package.json'],
      /^msp: package\.json holds no areas: .*\n$/,
    ],
    'an unknown format': [
      () => ['data/partnerships.json', '--format', 'xml'],
      /Allowed choices are text, json, github\./,
    ],
    'no file': [() => [], /missing required argument 'feed'/],
  };

  for (const [what, [listArgs, complaint]] of Object.entries(UNCHECKABLE)) {
    test(`ends with 2 and one sentence, no stack trace, for ${what}`, () => {
      const { status, stdout, stderr } = runMsp('validate', ...listArgs());
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  test('ends with 2 for a command that it does not know', () => {
    assert.equal(runMsp('print').status, 2);
    assert.equal(runMsp().status, 2);
  });
});

describe('bin/msp.js', () => {
  /** A copy of the starter in a package without anything else. */
  function copyStarter(name: string): string {
    const copy = path.join(folder, name);
    mkdirSync(path.join(copy, 'bin'), { recursive: true });
    cpSync(BIN, path.join(copy, 'bin/msp.js'));
    writeFile(`${name}/package.json`, '{"type": "module"}');
    return copy;
  }

  function start(copy: string, ...args: string[]) {
    const { status, stdout, stderr } = spawnSync(path.join(copy, 'bin/msp.js'), args, { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  test('says what to do when nothing has been built', () => {
    assert.deepEqual(start(copyStarter('unbuilt'), 'validate', 'feed.json'), {
      status: 2,
      stdout: '',
      stderr: 'msp is not built yet: run "npm install" and "npm run build" in the project\'s folder first.\n',
    });
  });

  test('hands the arguments on and ends with the answer, through a link too', () => {
    const copy = copyStarter('built');
    mkdirSync(path.join(copy, 'lib'));
    writeFile(
      'built/lib/cli.js',
      'export async function runCli(args, { stdout }) { stdout.write(args.join()); return 1; }',
    );
    assert.deepEqual(start(copy, 'validate', 'a'), { status: 1, stdout: 'validate,a', stderr: '' });
    mkdirSync(path.join(folder, 'linked/bin'), { recursive: true });
    symlinkSync(path.join(copy, 'bin/msp.js'), path.join(folder, 'linked/bin/msp.js'));
    assert.equal(start(path.join(folder, 'linked'), 'b').stdout, 'b');
  });
});
