import { Command, CommanderError } from 'commander';
import { addAreasCommand } from './areas/areas-command.js';
import { CannotCheckError } from './cannot-check-error.js';
import { addDiffCommand } from './diff/diff-command.js';
import { addExportCommand } from './export/export-command.js';
import { addImportCommand } from './import/import-command.js';
import { addOutcodesCommand } from './outcodes/outcodes-command.js';
import { addPublishCommand } from './release/publish-command.js';
import { addPagesCommand } from './pages/pages-command.js';
import { addRemindCommand } from './remind/remind-command.js';
import { addReportCommand } from './report/report-command.js';
import { addValidateCommand } from './validate/validate-command.js';

/** What the command needs of the process that it runs in. */
export interface Surroundings {
  /** Where a person can be asked, when it is a terminal. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
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
  endQuietlyWithReader(stdout);
  let exitCode = FINE;
  const program = createProgram(surroundings, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said already what it did not understand. Asking for help is no fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : COULD_NOT_CHECK;
    if (!(error instanceof CannotCheckError)) throw error;
    stderr.write(`msp: ${error.message}\n`);
    return COULD_NOT_CHECK;
  }
}

function createProgram(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  const { stdout, stderr, env } = surroundings;
  const program = new Command('msp')
    .description(
      'Takes answers into a feed of modern slavery partnerships, checks it before it is published, compares two of them, writes one in other formats, and reports what it shows.',
    )
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
  addRemindCommand(program, { stdout, stderr }, finish);
  return program;
}

/** `msp … | head` closes the pipe before we have finished, which is no fault of ours or theirs. */
function endQuietlyWithReader(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
