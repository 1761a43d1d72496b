/** Runs the built `msp` in a process of its own, and says how long it took and how much memory it had at most. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const CLI = new URL('../../packages/publish/lib/cli.js', import.meta.url).href;

/** Also counts what starting Node and loading the command takes, as whoever runs it waits for that, too. */
const RUN = `
  const { runCli } = await import(${JSON.stringify(CLI)});
  process.exitCode = await runCli(process.argv.slice(1), process);
  process.on('exit', () => process.send({ peakBytes: process.resourceUsage().maxRSS * 1024 }));
`;

/**
 * @param {string[]} args
 * @returns {Promise<{ seconds: number, peakBytes: number, exitCode: number, stdout: string }>}
 */
export async function measureMsp(...args) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', RUN, '--', ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let stdout = '';
  let peakBytes = NaN;
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.on('message', (message) => ({ peakBytes } = message));
  const [exitCode] = await once(child, 'close');
  return { seconds: (performance.now() - startedAt) / 1000, peakBytes, exitCode, stdout };
}
