import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs npm in the foreground: its output is ours.
 *
 * @param {readonly string[]} args such as `['run', 'build']`
 * @param {string} folder where to run it
 * @returns {Promise<number>} exit code; 1 when a signal ended it
 */
export async function runNpm(args, folder) {
  const needsShell = process.platform === 'win32'; // npm is a .cmd file there
  const child = spawn('npm', args, { cwd: folder, stdio: 'inherit', shell: needsShell });
  const [exitCode] = await once(child, 'exit');
  return exitCode ?? 1;
}
