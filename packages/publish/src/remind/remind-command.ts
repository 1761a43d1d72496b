import { readQuestionnaire } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import { listDue, type DuePartnership } from '@msp-widgets/feed/reconfirmation.js';
import { startOfPartialDate } from '@msp-widgets/feed/partial-date.js';
import type { Feed } from '@msp-widgets/feed/partnership.js';
import { resolveText } from '@msp-widgets/feed/text.js';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { readList, readMember } from '../files/json-members.js';
import { readFeedFile } from '../files/read-feed-file.js';
import { readQuestions, readRegister, showPath } from '../files/read-inputs.js';
import { planFiles, writeFiles } from '../files/write-files.js';
import { makeShowable } from '../quote.js';
import { readUkDate } from '../uk-date.js';
import { wordDate } from '../words/feed-words.js';
import { createReminders } from './create-reminders.js';

const NOBODY_DUE = 0;
const SOMEBODY_DUE = 1;

const REMIND_HELP = `
Examples:
  $ msp remind data/partnerships.json
      lists whose record was not confirmed in the last 12 months

  $ msp remind data/partnerships.json --within 30
      and those for whom that will be so in 30 days

  $ msp remind data/partnerships.json --to reminders
      writes what to send: for each partnership a form with its record filled in, and a message

  $ msp import reminders/answers.csv --into data/partnerships.json
      takes back what came in; a spreadsheet with several rows, or each file by itself

What is written:
  due.csv                  who is due, and where to write
  answers.csv              all their records in one spreadsheet, for confirming by telephone
  <id>/confirm-en.html     the form, which saves a file for msp import; confirm-cy.html in Welsh
  <id>/message-en.txt      a message to send by hand; message-cy.txt in Welsh
  <id>/answers.csv         the same for those who prefer a spreadsheet

Good to know:
  Nothing is sent to anybody. Messages name the organisation's address from the record, never a person's.
  An unchanged record is confirmed with three answers: who answers, on which day, and that it may be published.
  The same feed and --date give the same bytes.

Exit codes:
  0  nobody is due
  1  somebody is due: an answer, not a fault
  2  could not be done: the file is missing or is not a feed, files are in the way, or the command was not understood`;

interface CommandOptions {
  readonly within: number;
  readonly to?: string;
  readonly areas?: string;
  readonly date: string;
  readonly format: 'text' | 'json';
  readonly force?: true;
  readonly dryRun?: true;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Adds `msp remind`. */
export function addRemindCommand(program: Command, { stdout }: Outputs, finish: (exitCode: number) => void): void {
  program
    .command('remind')
    .summary('see who should confirm their record, and write what to send')
    .description('Lists partnerships whose records should be confirmed, and writes forms and messages for them.')
    .argument('<feed>', 'the feed: a JSON file')
    .option('--within <days>', 'also those who will be due in so many days', readDays, 0)
    .option('--to <folder>', 'write forms and messages into this folder')
    .option('--areas <file>', 'name areas from this boundary file or register')
    .option('--date <day>', 'reckon from this day, as 2026-11-02 (default: today)', readDay, readUkDate(new Date()))
    .addOption(new Option('--format <format>', 'how to list').choices(['text', 'json']).default('text'))
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', REMIND_HELP)
    .showHelpAfterError('Run "msp remind --help" for examples.')
    .action((file: string, options: CommandOptions) => {
      const { feed, value } = readFeedFile(file);
      const due = listDue(feed.partnerships, new Date(`${options.date}T12:00:00Z`), options.within);
      stdout.write(options.format === 'json' ? formatJson(due, feed) : formatText(due, feed, options));
      if (options.to !== undefined && due.length > 0) {
        const { register } = readRegister(options.areas, file, value);
        const questionnaire = readQuestionnaire(readQuestions(), feed.vocabularies);
        const features = readList(readMember(value, 'features'));
        const files = createReminders(due, { feed, features, questionnaire, register });
        const planned = planFiles(options.to, files, options.force ?? false);
        if (!options.dryRun) writeFiles(planned);
        if (options.format === 'text') {
          const changed = planned.filter(({ deed }) => deed !== 'unchanged').length;
          const words = options.dryRun ? 'would write' : 'wrote';
          stdout.write(
            `${words} ${changed} files in ${showPath(options.to)}: send the messages by hand, with their forms.\n`,
          );
        }
      }
      finish(due.length > 0 ? SOMEBODY_DUE : NOBODY_DUE);
    });
}

function formatText(due: readonly DuePartnership[], feed: Feed, { date, within }: CommandOptions): string {
  const until = within === 0 ? '' : ` or within ${within} day${within === 1 ? '' : 's'}`;
  const lines = due.map(({ partnership, due: day }) => {
    const name = makeShowable(resolveText(partnership.name, 'en', feed.languages[0]).value);
    const confirmed = partnership.assured.date;
    const since =
      day === null || confirmed === null
        ? 'no date on record'
        : `confirmed ${wordDate(confirmed, 'en')}, due ${wordDate(day, 'en')}`;
    return `${name} (${partnership.id}): ${since}`;
  });
  const summary = `${due.length} of ${feed.partnerships.length} partnerships due on ${wordDate(date, 'en')}${until}.`;
  return [...lines, ...(lines.length > 0 ? [''] : []), summary, ''].join('\n');
}

function formatJson(due: readonly DuePartnership[], feed: Feed): string {
  const listed = due.map(({ partnership, due: day }) => ({
    id: partnership.id,
    name: resolveText(partnership.name, 'en', feed.languages[0]).value,
    lastConfirmed: partnership.assured.date,
    due: day,
    writeTo: partnership.contact?.email ?? partnership.contact?.url ?? partnership.website,
  }));
  return `${JSON.stringify({ partnerships: feed.partnerships.length, due: listed }, null, 2)}\n`;
}

function readDays(value: string): number {
  const days = Number(value);
  if (!Number.isInteger(days) || days < 0) throw new InvalidArgumentError('Write a number of days, such as 30.');
  return days;
}

function readDay(value: string): string {
  if (value.length !== 10 || startOfPartialDate(value) === null) {
    throw new InvalidArgumentError('Write a day that exists, as 2026-11-02.');
  }
  return value;
}
