/** `npm run pictures`: takes the pictures of the themes anew, for a change of looks that is meant. Look at them before committing. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isBuildStale } from './setup/is-build-stale.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

if (isBuildStale(ROOT)) run('scripts/build.mjs');
run('--import', 'tsx', '--conditions=source', '--test', 'e2e/themes/themes.test.ts');

function run(...args) {
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.base.json'), UPDATE_SNAPSHOTS: '1' };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
