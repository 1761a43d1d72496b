import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** How many tests in a folder feed the checker something broken, compare the whole report, and pass: those that "report" a fault. */
export function countBrokenFeeds(folder: string): number {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const imports = files.map((name) => `await import(${JSON.stringify(path.join(folder, name))});`);
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.base.json') };
  // Without this, a test in a test would hand its results to the runner around it.
  Reflect.deleteProperty(env, 'NODE_TEST_CONTEXT');
  const load = ['--import', import.meta.resolve('tsx'), '--conditions=source', '--test-reporter=tap'];
  const { stdout } = spawnSync(process.execPath, [...load, '--input-type=module', '-e', imports.join('\n')], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return stdout.match(/^ *ok \d+ - reports /gm)?.length ?? 0;
}
