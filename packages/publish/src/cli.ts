import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { addAreasCommand } from './areas/areas-command.js';
import { CannotCheckError } from './cannot-check-error.js';
import { addDiffCommand } from './diff/diff-command.js';
import { addDoctorCommand } from './doctor/doctor-command.js';
import { addExportCommand } from './export/export-command.js';
import { describeWriteFault } from './files/write-files.js';
import { addImportCommand } from './import/import-command.js';
import { addOutcodesCommand } from './outcodes/outcodes-command.js';
import { addPagesCommand } from './pages/pages-command.js';
import { addPublishCommand } from './release/publish-command.js';
import { addRemindCommand } from './remind/remind-command.js';
import { addReportCommand } from './report/report-command.js';
import type { Environment, TerminalStream } from './terminal-manners.js';
import { addValidateCommand } from './validate/validate-command.js';

/** What the command needs of the process that it runs in. */
export interface Surroundings {
  /** Where a person can be asked, when it is a terminal. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Environment;
}

const FINE = 0;
const COULD_NOT_CHECK = 2;

const PROGRAM_HELP = `
Try:
  $ msp import answers.csv --into data/partnerships.json
  $ msp validate data/partnerships.json
  $ msp diff last-release.json data/partnerships.json
  $ msp export data/partnerships.json --to exports
  $ msp outcodes --from ONSPD_NOV_2025_UK.csv --to data/outcodes.json
  $ msp report data/partnerships.json --to report.html
  $ msp publish public --feed data/partnerships.json
  $ msp pages data/partnerships.json --to site --base https://example.org/partnerships/
  $ msp remind data/partnerships.json
  $ msp doctor https://example.org/partnerships
  $ msp validate --help

Exit codes:
  0  fine: nothing to mend, nothing has changed
  1  an answer that needs a look: errors found, or changes
  2  no answer: a file is missing or cannot be read, or the command was not understood`;

/**
 * Runs one `msp` command line.
 * @param args what was written after `msp`
 * @returns the exit code
 */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  const [output, messages] = [watchOutput(stdout), watchOutput(stderr)];
  let exitCode = FINE;
  const program = createProgram(surroundings, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has said already what it did not understand. Asking for help is no fault.
    if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? FINE : COULD_NOT_CHECK;
    else if (error instanceof CannotCheckError) {
      stderr.write(`msp: ${error.message}\n`);
      exitCode = COULD_NOT_CHECK;
    } else throw error;
  }
  const fault = (await output.end()) ?? (await messages.end());
  if (fault === null) return exitCode;
  if (fault !== 'EPIPE') stderr.write(`msp: the output cannot be written: ${describeWriteFault(fault)}\n`);
  // `msp … | head` closes the pipe before we have finished, which is no fault of ours or theirs.
  return fault === 'EPIPE' ? exitCode : COULD_NOT_CHECK;
}

function createProgram(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  const { stdout, stderr, env } = surroundings;
  const program = new Command('msp')
    .description(
      'Takes answers into a feed of modern slavery partnerships, checks it before it is published, compares two of them, writes one in other formats, and reports what it shows.',
    )
    .version(readVersion(), '--version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .showHelpAfterError('Run "msp --help", or a command with --help, for examples.')
    .addHelpText('after', PROGRAM_HELP);
  addValidateCommand(program, { stdout, stderr, env }, finish);
  addImportCommand(program, surroundings, finish);
  addDiffCommand(program, { stdout, stderr }, finish);
  addExportCommand(program, { stdout, stderr }, finish);
  addOutcodesCommand(program, { stdout, stderr }, finish);
  addAreasCommand(program, { stdout, stderr }, finish);
  addPagesCommand(program, { stdout, stderr }, finish);
  addReportCommand(program, { stdout, stderr }, finish);
  addPublishCommand(program, { stdout, stderr }, finish);
  addDoctorCommand(program, { stdout }, finish);
  addRemindCommand(program, { stdout, stderr }, finish);
  return program;
}

/** The package's own; as far from here in `src/` as in `lib/`. */
function readVersion(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

/** Keeps an output that cannot be written from ending the process. `end` waits until all is written, and answers with the fault's code. */
function watchOutput(stream: NodeJS.WritableStream): { readonly end: () => Promise<string | null> } {
  let fault: string | null = null;
  stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => (fault ??= code));
  const readFault = (error: NodeJS.ErrnoException | null | undefined) =>
    // A stream that has been closed says only that: why it was closed has been told already.
    fault ?? (error?.code === 'ERR_STREAM_DESTROYED' ? null : (error?.code ?? null));
  return { end: () => new Promise((resolve) => stream.write('', (error) => resolve(readFault(error)))) };
}
