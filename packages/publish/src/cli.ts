import { Command, CommanderError, Option } from 'commander';
import { styleText } from 'node:util';
import { CannotCheckError } from './cannot-check-error.js';
import { addDiffCommand } from './diff/diff-command.js';
import { addExportCommand } from './export/export-command.js';
import { countFindings, formatJson, formatText, type Paint } from './validate/format-report.js';
import { validateFile } from './validate/validate-file.js';

/** What the command needs of the process that it runs in. */
export interface Surroundings {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** All is well, warnings or not. */
const FINE = 0;
const ERRORS_FOUND = 1;
const COULD_NOT_CHECK = 2;

const EXIT_CODES = `
Exit codes:
  0  fine; there may be warnings
  1  errors found: mend them before you publish
  2  could not be checked: the file is missing or is not JSON, or the command was not understood`;

const VALIDATE_HELP = `
Examples:
  $ msp validate data/partnerships.json
      checks the feed; area codes are looked up in the boundary file that it names

  $ msp validate feed.json --areas data/area-register.json
      looks area codes up in another file

  $ msp validate feed.json --format json > report.json
      writes a report for programs

How to read it:
  error: Example Network (example-network), covers: the code E07000999 is not an area we know. …
  ─┬───  ─┬───────────────────────────────  ─┬────  what is wrong, and what to do
   │      │                                  the field of the record, lists counted from 1
   │      the partnership and its id
   an error must be mended; a warning may be right, look at it
${EXIT_CODES}`;

const PROGRAM_HELP = `
Try:
  $ msp validate data/partnerships.json
  $ msp diff last-release.json data/partnerships.json
  $ msp export data/partnerships.json --to exports
  $ msp validate --help

Exit codes:
  0  fine: nothing to mend, nothing has changed
  1  an answer that needs a look: errors found, or changes
  2  no answer: a file is missing or cannot be read, or the command was not understood`;

interface FormatOptions {
  readonly areas?: string;
  readonly format: 'text' | 'json';
}

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

function createProgram({ stdout, stderr, env }: Surroundings, finish: (exitCode: number) => void): Command {
  const program = new Command('msp')
    .description(
      'Checks a feed of modern slavery partnerships before it is published, compares two of them, and writes one in other formats.',
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .showHelpAfterError('Run "msp --help", or a command with --help, for examples.')
    .addHelpText('after', PROGRAM_HELP);
  program
    .command('validate')
    .summary('check a feed')
    .description('Checks a feed and says, partnership by partnership and field by field, what to mend.')
    .argument('<file>', 'the feed: a JSON file')
    .option(
      '--areas <file>',
      'look area codes up in this boundary file or register, not in the one that the feed names',
    )
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addHelpText('after', VALIDATE_HELP)
    .action((file: string, { areas, format }: FormatOptions) => {
      const report = validateFile(file, { now: new Date(), ...(areas !== undefined && { areas }) });
      stdout.write(
        format === 'json' ? formatJson(report) : formatText(report, choosePaint(stdout.isTTY ?? false, env)),
      );
      finish(countFindings(report, 'error') > 0 ? ERRORS_FOUND : FINE);
    });
  addDiffCommand(program, { stdout, stderr }, finish);
  addExportCommand(program, { stdout, stderr }, finish);
  return program;
}

function choosePaint(isTerminal: boolean, env: Surroundings['env']): Paint {
  if (!isTerminal || env['NO_COLOR']) return (_, text) => text;
  const colours = { error: 'red', warning: 'yellow', fine: 'green' } as const;
  return (severity, text) => styleText(colours[severity], text);
}

/** `msp … | head` closes the pipe before we have finished, which is no fault of ours or theirs. */
function endQuietlyWithReader(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
