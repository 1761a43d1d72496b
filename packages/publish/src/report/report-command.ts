import { startOfPartialDate } from '@msp-widgets/feed/partial-date.js';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { describeDeed, describeFaults } from '../files/describe-deed.js';
import { FEED_WORD_LANGUAGES, type WordLanguage } from '../words/feed-words.js';

const COMPLETE = 0;
const INCOMPLETE = 1;

const REPORT_HELP = `
Examples:
  $ msp report data/partnerships.json --to report.html
      the findings on the feed: one page to open in a browser, to send, or to print

  $ msp report data/partnerships.json --to report.html --since last-year.json
      with what has changed since an earlier feed

  $ msp report data/partnerships.json --to adroddiad.html --language cy --date 2026-10-18
      in Welsh, with ages reckoned on Anti-Slavery Day

What is in it:
  partnerships by level and nation; who leads, chairs and coordinates; who takes part; what they do; good practice
  by theme; what is recorded and how fresh it is; what is known of each police force area and each council.

Good to know:
  The page holds all that it needs: no script, and nothing is fetched. Every chart has a table beside it.
  A gap in the data is not proof of a gap in the work, and "not recorded" never means "none": the page says so.
  Without --date, ages are reckoned on the day the feed was made. The same feed and date give the same bytes.
  An existing file is never overwritten without --force.

Exit codes:
  0  it is written, or would be
  1  written, but the feed has faults: what is faulty was left out, see msp validate
  2  not written: a file is missing or in the way, or the command was not understood`;

interface CommandOptions {
  readonly to: string;
  readonly since?: string;
  readonly language: WordLanguage;
  readonly date?: Date;
  readonly areas?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Adds `msp report`. */
export function addReportCommand(
  program: Command,
  { stdout, stderr }: Outputs,
  finish: (exitCode: number) => void,
): void {
  program
    .command('report')
    .summary('write the findings on a feed')
    .description('Writes what a feed shows, and what it does not: charts, maps and tables on one page of HTML.')
    .argument('<feed>', 'the feed: a JSON file')
    .requiredOption('--to <file>', 'file to write, such as report.html')
    .option('--since <feed>', 'an earlier feed: also say what has changed')
    .addOption(new Option('--language <language>', 'language of the page').choices(FEED_WORD_LANGUAGES).default('en'))
    .option('--date <date>', 'day on which ages are reckoned, YYYY-MM-DD (default: when the feed was made)', readDay)
    .option('--areas <file>', 'take names and shapes from this boundary file, not from the one that the feed names')
    .option('--force', 'overwrite a file that is there')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', REPORT_HELP)
    .showHelpAfterError('Run "msp report --help" for examples.')
    .action(async (feed: string, { force = false, dryRun = false, ...options }: CommandOptions) => {
      // The libraries that draw are loaded by this command alone.
      const { createReport } = await import('./create-report.js');
      const { file, faults } = createReport(feed, { ...options, force, dryRun });
      if (faults > 0) stderr.write(`msp: ${describeFaults(faults, feed)}\n`);
      stdout.write(`${describeDeed(file, dryRun)}\n`);
      finish(faults > 0 ? INCOMPLETE : COMPLETE);
    });
}

function readDay(value: string): Date {
  const start = value.length === 'YYYY-MM-DD'.length ? startOfPartialDate(value) : null;
  if (start === null) throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, such as 2026-10-18.');
  return new Date(start);
}
