import { Option, type Command } from 'commander';
import { isWebAddress } from '../files/read-inputs.js';
import { makePaint, makeProgressLine, type Environment, type TerminalStream } from '../terminal-manners.js';
import { formatGithub } from './format-github.js';
import { countFindings, formatJson, formatText, type Paint, type Report } from './format-report.js';
import { validateAddress } from './validate-address.js';
import { validateFile } from './validate-file.js';

/** All is well, warnings or not. */
const FINE = 0;
const ERRORS_FOUND = 1;

const COLOURS = { error: 'red', warning: 'yellow', fine: 'green' } as const;

const FORMATS = ['text', 'json', 'github'] as const;

const VALIDATE_HELP = `
Examples:
  $ msp validate data/partnerships.json
      checks the feed; area codes are looked up in the boundary file that it names

  $ msp validate https://example.org/msp/partnerships.json
      checks the feed where it is published, and how its web host serves it

  $ msp validate data/partnerships.json --links
      opens every link, too: few at a time, and each page once

  $ msp validate feed.json --areas data/area-register.json
      looks area codes up in another file

  $ msp validate feed.json --format json > report.json
      writes a report for programs; --format github is for GitHub Actions

How to read it:
  error: Example Network (example-network), covers: the code E07000999 is not an area we know. …
  ─┬───  ─┬───────────────────────────────  ─┬────  what is wrong, and what to do
   │      │                                  the field of the record, lists counted from 1
   │      the partnership and its id
   an error must be mended; a warning may be right, look at it

Exit codes:
  0  fine; there may be warnings
  1  errors found: mend them before you publish
  2  could not be checked: the file is missing or is not JSON, the address gives no answer, or the command was not understood`;

interface CommandOptions {
  readonly areas?: string;
  readonly format: (typeof FORMATS)[number];
  readonly links?: true;
}

interface Outputs {
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Environment;
}

/** Adds `msp validate`. */
export function addValidateCommand(
  program: Command,
  { stdout, stderr, env }: Outputs,
  finish: (exitCode: number) => void,
): void {
  program
    .command('validate')
    .summary('check a feed')
    .description('Checks a feed and says, partnership by partnership and field by field, what to mend.')
    .argument('<feed>', 'the feed: a JSON file, or its address on the web')
    .option(
      '--areas <file>',
      'look area codes up in this boundary file or register, not in the one that the feed names',
    )
    .option('--links', 'open every link in the feed, and say which lead nowhere')
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'))
    .addHelpText('after', VALIDATE_HELP)
    .showHelpAfterError('Run "msp validate --help" for examples.')
    .action(async (feed: string, { areas, format, links }: CommandOptions) => {
      const validate = isWebAddress(feed) ? validateAddress : validateFile;
      const report = await validate(feed, {
        now: new Date(),
        ...(areas !== undefined && { areas }),
        ...(links && { links: { onVisit: makeProgress(stderr) } }),
      });
      stdout.write(writeReport(report, format, makePaint(COLOURS, stdout, env)));
      finish(countFindings(report, 'error') > 0 ? ERRORS_FOUND : FINE);
    });
}

function writeReport(report: Report, format: CommandOptions['format'], paint: Paint): string {
  switch (format) {
    case 'json':
      return formatJson(report);
    case 'github':
      return formatGithub(report);
    case 'text':
      return formatText(report, paint);
  }
}

/** Counts the links, until all are counted. */
function makeProgress(stderr: TerminalStream): (done: number, total: number) => void {
  const line = makeProgressLine(stderr);
  return (done, total) => (done < total ? line.show(`links: ${done} of ${total}`) : line.clear());
}
