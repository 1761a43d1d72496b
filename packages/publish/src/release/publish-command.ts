import { embedMessages } from '@msp-widgets/feed/embed/embed-messages.js';
import { readEmbedOptions } from '@msp-widgets/feed/embed/embed-options.js';
import { writeElementSnippet, writeFrameSnippet } from '@msp-widgets/feed/embed/write-snippets.js';
import { InvalidArgumentError, type Command } from 'commander';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CannotCheckError } from '../cannot-check-error.js';
import { EMBED_FOLDER } from '../embed/embed-addresses.js';
import { showPath } from '../files/read-inputs.js';
import type { Finding } from '../validate/finding.js';
import { checkRelease } from './check-release.js';
import { createRelease, PAGES_FOLDER, type Release } from './create-release.js';
import { readReleaseInputs } from './read-release.js';
import { writeRelease, type Written } from './write-release.js';

const PUBLISHED = 0;
/** The feed has errors: nothing was published. */
const ERRORS_FOUND = 1;

/** Errors shown; "msp validate" shows all. */
const ERRORS_SHOWN = 5;

/** From this size on a feed is split. Megabytes. */
const SPLIT_OVER = 5;

const PUBLISH_HELP = `
Examples:
  $ msp publish public --feed data/partnerships.json --base https://example.org/msp/
      makes the folder "public", to be served as it is, and prints what to paste into a page

  $ msp publish public --feed data/partnerships.json --dry-run
      says what would change

  $ msp publish public --check
      follows the release in the folder from file to file

What is written:
  partnerships.json   the feed, under an address that never changes; for a feed over ${SPLIT_OVER} MB an index of files by region
  files/              the feed's files, each named by its content, to be cached for ever
  elements/           the elements, in a folder named by their content
  index.html          a page with the map and the directory
  list/               with --base: the directory and each partnership as plain pages, with a sitemap (see msp pages)
  embed/              with --base: pages for frames, of all partnerships and of each nation, region and police force area,
                      beside each how to embed it (oEmbed), and the list as HTML to paste;
                      and builder.html, where others find the code for their own websites
  release.json        every file with its hash
  _headers, .htaccess, hosting/nginx.conf   settings for web hosts

Good to know:
  Until all is written and checked, nothing that is served changes; an interrupted run leaves the old release.
  Files named by their content are never removed, because pages on other websites point to them.
  The same feed and elements give the same bytes.

Exit codes:
  0  published, or nothing had changed
  1  the feed has errors, and nothing was published: see msp validate
  2  nothing was published: a file is missing, the folder cannot be written to, or the command was not understood`;

interface CommandOptions {
  readonly feed?: string;
  readonly base?: string;
  readonly elements?: string;
  readonly areas?: string;
  readonly splitOver: number;
  readonly check?: true;
  readonly dryRun?: true;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Adds `msp publish`. */
export function addPublishCommand(program: Command, outputs: Outputs, finish: (exitCode: number) => void): void {
  program
    .command('publish')
    .summary('make a folder that any web host can serve')
    .description('Puts the feed, its files and the elements into a folder that any web host can serve.')
    .argument('<folder>', 'the folder to serve; made when it is not there')
    .option('--feed <file>', 'the feed: a JSON file')
    .option(
      '--base <address>',
      'address under which the folder is served: for the pages, and for what to paste',
      readBase,
    )
    .option('--elements <folder>', 'the built elements (default: those of the project)')
    .option('--areas <file>', 'publish this boundary file, not the one that the feed names')
    .option('--split-over <megabytes>', 'split a larger feed by region', readSize, SPLIT_OVER)
    .option('--check', 'only check the release that is in the folder')
    .option('--dry-run', 'say what would change, and change nothing')
    .addHelpText('after', PUBLISH_HELP)
    .showHelpAfterError('Run "msp publish --help" for examples.')
    .action((folder: string, options: CommandOptions) => {
      try {
        finish(publish(folder, options, outputs));
      } finally {
        tellStep(outputs.stderr, '');
      }
    });
}

/** @returns the exit code */
function publish(folder: string, options: CommandOptions, { stdout, stderr }: Outputs): number {
  if (options.check) {
    const partnerships = checkRelease((name) => readFileSync(path.join(folder, name)));
    stdout.write(
      `${showPath(folder)}: ${countPartnerships(partnerships)}, all files are there and as they were made.\n`,
    );
    return PUBLISHED;
  }
  if (options.feed === undefined) {
    throw new CannotCheckError('which feed? Name it, as in --feed data/partnerships.json.');
  }
  tellStep(stderr, 'checking the feed …');
  const inputs = readReleaseInputs({
    feedFile: options.feed,
    now: new Date(),
    ...(options.elements !== undefined && { elementsFolder: options.elements }),
    ...(options.areas !== undefined && { areasFile: options.areas }),
  });
  tellStep(stderr, '');
  const errors = inputs.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    stdout.write(describeErrors(errors, options.feed));
    return ERRORS_FOUND;
  }
  tellStep(stderr, 'writing and checking the release …');
  const release = createRelease(inputs, {
    splitOver: options.splitOver * 1024 * 1024,
    ...(options.base !== undefined && { base: options.base }),
  });
  const written = writeRelease(folder, release.files, { check: checkRelease, isDryRun: options.dryRun ?? false });
  tellStep(stderr, '');
  const warnings = inputs.findings.length;
  if (warnings > 0) {
    const count = warnings === 1 ? 'a warning' : `${warnings} warnings`;
    stderr.write(`msp: ${count} in the feed: see msp validate ${showPath(options.feed)}\n`);
  }
  stdout.write(describeRelease(folder, release, written, options));
  return PUBLISHED;
}

/** A line on the terminal that the next one takes the place of: a feed of 100,000 partnerships takes a minute. */
function tellStep(stderr: Outputs['stderr'], step: string): void {
  if (stderr.isTTY) stderr.write(`\r\u001b[K${step}`);
}

function describeErrors(errors: readonly Finding[], feedFile: string): string {
  const lines = errors
    .slice(0, ERRORS_SHOWN)
    .map(({ subject, field, message }) => `error: ${field === '' ? subject : `${subject}, ${field}`}: ${message}`);
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  return [
    ...lines,
    '',
    `Nothing was published: the feed has ${count}. Run: msp validate ${showPath(feedFile)}`,
    '',
  ].join('\n');
}

function describeRelease(
  folder: string,
  release: Release,
  { changed, removed, release: id }: Written,
  options: CommandOptions,
): string {
  const { dryRun } = options;
  const [put, took] = dryRun ? ['would write', 'would remove'] : ['wrote', 'removed'];
  const folders = [PAGES_FOLDER, EMBED_FOLDER];
  const describe = (verb: string, names: readonly string[]) => {
    const others = names.filter((name) => !folders.some((inside) => name.startsWith(inside)));
    const counts = folders.map((inside) => [inside, names.filter((name) => name.startsWith(inside)).length] as const);
    return [
      ...others.map((name) => `${verb} ${name}`),
      ...counts
        .filter(([, count]) => count > 0)
        .map(([inside, count]) => `${verb} ${count} file${count === 1 ? '' : 's'} in ${inside}`),
    ];
  };
  const lines = [...describe(put, changed), ...describe(took, removed)];
  const where = `${showPath(folder)} ${dryRun ? 'would hold' : 'holds'} release ${id}`;
  const shards = release.shards > 1 ? `, the feed in ${release.shards} files by region` : '';
  const summary = lines.length === 0 ? `${where} already; nothing has changed.` : `${where}${shards}.`;
  return `${[...lines, summary].join('\n')}\n${describeSnippets(release)}`;
}

function describeSnippets({ place, language }: Release): string {
  if (place === null) return '';
  const options = readEmbedOptions(new URLSearchParams());
  const words = { title: embedMessages[language].title, language };
  return `
To paste into a page:

${writeElementSnippet(options, place, words)}

Or, where an editor takes no script:

${writeFrameSnippet(options, place, words)}
`;
}

function countPartnerships(count: number): string {
  return `${count.toLocaleString('en-GB')} partnership${count === 1 ? '' : 's'}`;
}

function readBase(value: string): string {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError('It must begin with https:// or http://.');
  return value.endsWith('/') ? value : `${value}/`;
}

function readSize(value: string): number {
  const size = Number(value);
  if (!(size > 0)) throw new InvalidArgumentError('Write a number of megabytes, such as 5.');
  return size;
}
