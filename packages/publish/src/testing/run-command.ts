import { Writable } from 'node:stream';
import { runCli } from '../cli.js';
import type { Environment } from '../terminal-manners.js';

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one `msp` command line in this process, so that servers and files of the test are within its reach. */
export async function runCommand(...args: string[]): Promise<CommandResult> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  const status = await runCli(args, { stdout, stderr, env: {} });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** Runs one as at a terminal: with colours and progress, but where the environment says otherwise. */
export async function runAtTerminal(args: readonly string[], env: Environment = {}): Promise<CommandResult> {
  const [stdout, stderr] = [new Collector(true), new Collector(true)];
  const status = await runCli(args, { stdout, stderr, env });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

class Collector extends Writable {
  readonly isTTY: boolean;
  text = '';

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
