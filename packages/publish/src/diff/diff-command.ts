import { Option, type Command } from 'commander';
import { compareFiles, describeIssues } from './compare-files.js';
import { FEED_WORD_LANGUAGES } from '../words/feed-words.js';
import type { DiffLanguage } from './diff-messages.js';
import { hasChanges } from './feed-changes.js';
import { formatChangesJson, formatChangesMarkdown, formatChangesText } from './format-changes.js';
import { formatNewsletter } from './format-newsletter.js';

/** Nothing has changed for a reader. */
const SAME = 0;
const DIFFERENT = 1;

const DIFF_HELP = `
Examples:
  $ msp diff last-release.json data/partnerships.json
      what has changed for a reader, partnership by partnership

  $ msp diff last-release.json data/partnerships.json --newsletter --language cy > note.md
      a short note for the newsletter, in Welsh

  $ msp diff last-release.json data/partnerships.json --format json > changes.json
      the same for programs, sorted

Good to know:
  The older feed comes first. Partnerships are recognised by their ids.
  Order, spaces and the day a feed was made are no changes.
  "No longer in the directory" says nothing about whether a partnership goes on.
  How fresh a record is, is reckoned on the day the newer feed was made.

Exit codes:
  0  nothing has changed for a reader
  1  something has changed; this is an answer, not a fault
  2  could not be compared: a file is missing or is not a feed, or the command was not understood`;

interface DiffOptions {
  readonly areas?: string;
  readonly format: 'text' | 'markdown' | 'json';
  readonly language: DiffLanguage;
  readonly newsletter?: true;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Adds `msp diff`. */
export function addDiffCommand(
  program: Command,
  { stdout, stderr }: Outputs,
  finish: (exitCode: number) => void,
): void {
  program
    .command('diff')
    .summary('say what has changed between two feeds')
    .description('Says what has changed for a reader between two feeds: partnerships, names, areas, contacts and more.')
    .argument('<old>', 'the older feed: a JSON file')
    .argument('<new>', 'the newer feed: a JSON file')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'markdown', 'json']).default('text'))
    .addOption(
      new Option('--language <language>', 'language of text and Markdown').choices(FEED_WORD_LANGUAGES).default('en'),
    )
    .addOption(new Option('--newsletter', 'write a short note for the newsletter, in Markdown').conflicts('format'))
    .option('--areas <file>', 'name areas from this boundary file or register, not from the one that the feed names')
    .addHelpText('after', DIFF_HELP)
    .action((old: string, now: string, { areas, format, language, newsletter }: DiffOptions) => {
      const comparison = compareFiles(old, now, areas);
      const issues = describeIssues(comparison);
      if (issues !== null) stderr.write(`msp: ${issues}\n`);
      if (newsletter) stdout.write(formatNewsletter(comparison.changes, language));
      else if (format === 'json') stdout.write(formatChangesJson(comparison));
      else if (format === 'markdown') stdout.write(formatChangesMarkdown(comparison, language));
      else stdout.write(formatChangesText(comparison, language));
      finish(hasChanges(comparison.changes) ? DIFFERENT : SAME);
    });
}
