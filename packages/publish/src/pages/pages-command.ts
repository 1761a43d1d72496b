import { safeUrl } from '@msp-widgets/feed/safe-url.js';
import { InvalidArgumentError, type Command } from 'commander';
import { describeFaults } from '../files/describe-deed.js';
import { showPath } from '../files/read-inputs.js';
import { createPages, type CreatedPages, type PagesOptions } from './create-pages.js';

const COMPLETE = 0;
const INCOMPLETE = 1;

const PAGES_HELP = `
Examples:
  $ msp pages data/partnerships.json --to site --base https://example.org/partnerships/
      the directory and a page for each partnership, to be served at that address

  $ msp pages data/partnerships.json --to site --base https://example.org/partnerships/ --dry-run
      how many files that would be

  $ msp pages data/partnerships.json --to nottinghamshire --base https://example.org/list/ --scope E23000019
      only what covers Nottinghamshire, for elements with that scope

What is written, in English and, under cy/, in Welsh:
  index.html                the directory: by level, and by police force area
  partnership/<id>.html     all that is known of a partnership
  pieces/<tag>.<language>.html, pieces/msp-partnership-card/<id>.<language>.html
                            pieces to put between the tags of an element, shown where it cannot run
  pages.css, sitemap.xml

Good to know:
  The pages need no script, and read in order without their stylesheet. The helpline is on every page and piece.
  --base is where the folder will be found; it is written into sitemap.xml and for search engines. Links between
  pages do not depend on it.
  Files that are there already are never overwritten without --force. The same feed gives the same bytes. Pages of
  partnerships that are no longer in the feed are not taken away: write to an empty folder for that.

Exit codes:
  0  all is written, or would be
  1  written, but the feed has faults: what is faulty was left out, see msp validate
  2  nothing, or not everything, could be written: a file is missing or in the way, or the command was not understood`;

interface CommandOptions extends Pick<PagesOptions, 'to' | 'base' | 'areas' | 'scope'> {
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Adds `msp pages`. */
export function addPagesCommand(
  program: Command,
  { stdout, stderr }: Outputs,
  finish: (exitCode: number) => void,
): void {
  program
    .command('pages')
    .summary('write a feed as web pages')
    .description('Writes the directory and a page for each partnership as plain HTML, for any host, with a sitemap.')
    .argument('<feed>', 'the feed: a JSON file')
    .requiredOption('--to <folder>', 'folder to write to; made when it is not there')
    .requiredOption('--base <address>', 'address at which the folder will be found', readBase)
    .option('--areas <file>', 'name areas from this boundary file or register, not from the one that the feed names')
    .option('--scope <codes>', 'only what covers these areas, as the scope of an element; codes with spaces between')
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', PAGES_HELP)
    .showHelpAfterError('Run "msp pages --help" for examples.')
    .action((feed: string, { force = false, dryRun = false, ...options }: CommandOptions) => {
      const created = createPages(feed, { ...options, force, dryRun });
      if (created.faults > 0) stderr.write(`msp: ${describeFaults(created.faults, feed)}\n`);
      stdout.write(sumUp(created, options.to, dryRun));
      finish(created.faults > 0 ? INCOMPLETE : COMPLETE);
    });
}

/** Closed with a slash, or the last part of the address would be taken for a file beside the pages. */
function readBase(value: string): string {
  const address = safeUrl(value);
  if (address === null) {
    throw new InvalidArgumentError('Write a web address, such as https://example.org/partnerships/.');
  }
  if (/[?#]/.test(address)) throw new InvalidArgumentError('Leave out what follows ? or #.');
  return address.endsWith('/') ? address : `${address}/`;
}

/** One line: hundreds of files are not worth a line each. */
function sumUp({ files, partnerships }: CreatedPages, folder: string, dryRun: boolean): string {
  const unchanged = files.filter(({ deed }) => deed === 'unchanged').length;
  const deed = dryRun ? 'would write' : 'wrote';
  const rest = unchanged === 0 ? '' : `; ${unchanged} unchanged`;
  const subject = `${partnerships} partnership${partnerships === 1 ? '' : 's'}`;
  return `${deed} ${files.length - unchanged} files for ${subject} to ${showPath(folder)}${rest}.\n`;
}
