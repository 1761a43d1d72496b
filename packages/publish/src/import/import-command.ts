import { startOfPartialDate } from '@msp-widgets/feed/partial-date.js';
import { ASSURERS, type Assurer } from '@msp-widgets/feed/partnership.js';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { makePaint, makeProgressLine, type Environment, type TerminalStream } from '../terminal-manners.js';
import { readUkDate } from '../uk-date.js';
import { openInterview } from './ask-person.js';
import { describeMapping, formatMapping } from './column-mapping.js';
import { formatImportJson, formatImportText } from './format-import.js';
import { importAnswers, openImport, type ImportOptions } from './import-answers.js';
import type { ImportReport } from './import-report.js';

/** Every row is imported, or held back as somebody wished. */
const ALL_DONE = 0;
/** Some rows wait for a person. */
const SOME_LEFT = 1;

const METHODS = ['questionnaire', 'interview', 'public-sources'] as const;

/** Rows between two counts on the terminal. */
const PROGRESS_STEP = 500;

const IMPORT_HELP = `
Examples:
  $ msp import answers.csv --into data/partnerships.json --dry-run
      what would become of each row, and what each column is taken for; writes nothing

  $ msp import answers.csv --into data/partnerships.json
      updates the feed; what was not imported goes into the folder answers-import

  $ msp import notes.xlsx --into data/partnerships.json --method interview --answer consent=yes
      notes of interviews; consent was given in each

  $ msp import export.csv --show-mapping > columns.json
  $ msp import export.csv --into data/partnerships.json --mapping columns.json
      says which column holds the answers to which question, when msp does not see it

  $ msp import answers-import/review.csv --into data/partnerships.json
      imports rows again, after decisions were written into the column import-decision

What is written:
  the feed            as a whole or not at all; without --into, a new one: partnerships.json in the folder
  rejected.csv        rows with faults, and the reasons. Correct them, and import this file
  review.csv          rows that may be about a partnership that is known already. Write its id, new or skip into
                      import-decision, and import this file. Names alone never decide
  held-back.csv       rows without consent to publish. Nothing of them is in the feed
  provenance.csv      who answered for what, when and how. For the office: do not publish it

Good to know:
  An empty cell leaves what the record has; [remove] takes it away.
  People's names and personal e-mail addresses are left out, with a message.
  A row with the id of a record (record-id) updates it. On a terminal, msp asks about rows that are like a record.
  The same answers, feed and --date give the same bytes.

Exit codes:
  0  all rows are imported or held back
  1  some rows were rejected or wait for review
  2  nothing was imported: a file cannot be read or is in the way, or the command was not understood`;

interface CommandOptions {
  readonly into?: string;
  readonly to?: string;
  readonly mapping?: string;
  readonly showMapping?: true;
  readonly answer?: ReadonlyMap<string, string>;
  readonly areas?: string;
  readonly method: (typeof METHODS)[number];
  readonly by: Assurer;
  readonly date?: string;
  readonly ask: boolean;
  readonly format: 'text' | 'json';
  readonly dryRun?: true;
  readonly force?: true;
}

interface Outputs {
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Environment;
}

/** Adds `msp import`. */
export function addImportCommand(program: Command, outputs: Outputs, finish: (exitCode: number) => void): void {
  program
    .command('import')
    .summary('take answers to the questionnaire into a feed')
    .description(
      'Reads answers to the questionnaire from a spreadsheet or a survey tool, checks them, and puts them into a feed.',
    )
    .argument('<answers>', 'CSV or Excel workbook (.xlsx), one row for each partnership')
    .option('--into <feed>', 'the feed to update; without it, a new one is written')
    .option('--to <folder>', 'folder for what is written beside the feed (default: <answers>-import)')
    .option('--mapping <file>', 'says which column holds the answers to which question, as --show-mapping writes it')
    .option('--show-mapping', 'write what each column is taken for, as a file for --mapping, and import nothing')
    .option('--answer <question=answer>', 'the answer where a row has none; may be given several times', readAnswer)
    .addOption(new Option('--method <method>', 'how the answers came').choices(METHODS).default('questionnaire'))
    .addOption(new Option('--by <who>', 'who confirmed them').choices(ASSURERS).default('partnership'))
    .option('--areas <file>', 'look areas up in this boundary file or register, not in the one that the feed names')
    .option('--date <day>', 'the day of the import, as 2026-11-02 (default: today)', readDay)
    .option('--no-ask', 'ask nothing on the terminal: leave unclear rows for review')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--dry-run', 'say what would become of each row, and write nothing')
    .option('--force', 'overwrite files of an earlier import')
    .addHelpText('after', IMPORT_HELP)
    .showHelpAfterError('Run "msp import --help" for examples.')
    .action(async (file: string, options: CommandOptions) => {
      if (options.showMapping) await showMapping(file, options, outputs);
      else finish(await runImport(file, options, outputs));
    });
}

async function runImport(file: string, options: CommandOptions, outputs: Outputs): Promise<number> {
  const { stdin, stdout, stderr, env } = outputs;
  const isAtTerminal = Boolean(
    options.ask && options.format === 'text' && !options.dryRun && stdin?.isTTY && stderr.isTTY,
  );
  const interview = isAtTerminal && stdin ? openInterview({ input: stdin, output: stderr }) : null;
  const progress = makeProgressLine(stderr);
  try {
    const onProgress = (rows: number) => {
      interview?.throwIfStopped();
      if (interview === null && rows > 0 && rows % PROGRESS_STEP === 0) progress.show(`row ${rows} …`);
    };
    const report = await importAnswers(file, readOptions(options, interview?.ask ?? null, onProgress));
    progress.clear();
    const paint = makePaint({ good: 'green', look: 'yellow', bad: 'red' }, stdout, env);
    stdout.write(
      options.format === 'json'
        ? formatImportJson(report, options.into)
        : formatImportText(report, options.into, paint),
    );
    return isDone(report) ? ALL_DONE : SOME_LEFT;
  } finally {
    progress.clear();
    interview?.close();
  }
}

/** The file goes to the output, to be saved; the words for people beside it. */
async function showMapping(file: string, options: CommandOptions, { stdout, stderr }: Outputs): Promise<void> {
  const { columns, answers } = await openImport(
    file,
    readOptions(options, null, () => undefined),
    { needsName: false },
  );
  stdout.write(formatMapping(columns, answers));
  stderr.write(`${describeMapping(columns).join('\n')}\n`);
}

function readOptions(
  options: CommandOptions,
  ask: ImportOptions['ask'],
  onProgress: ImportOptions['onProgress'],
): ImportOptions {
  const {
    into,
    to,
    mapping,
    areas,
    answer = new Map<string, string>(),
    method,
    by,
    date = readUkDate(new Date()),
    dryRun,
    force,
  } = options;
  return {
    ...(into !== undefined && { into }),
    ...(to !== undefined && { to }),
    ...(mapping !== undefined && { mapping }),
    ...(areas !== undefined && { areas }),
    answers: answer,
    method,
    by,
    date,
    dryRun: dryRun ?? false,
    force: force ?? false,
    ask,
    onProgress,
  };
}

function isDone({ counts }: ImportReport): boolean {
  return counts.rejected + counts.review === 0;
}

function readAnswer(value: string, earlier: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [, question = '', answer = ''] = /^([a-z0-9-]+)=(.*)$/s.exec(value) ?? [];
  if (question === '') throw new InvalidArgumentError('Write it as question=answer, such as consent=yes.');
  return new Map([...earlier, [question, answer]]);
}

function readDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && startOfPartialDate(value) !== null) return value;
  throw new InvalidArgumentError('Write a day as year-month-day, such as 2026-11-02.');
}
