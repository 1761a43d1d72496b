import type { Command } from 'commander';
import path from 'node:path';
import process from 'node:process';
import { CannotCheckError } from '../cannot-check-error.js';
import { readJsonFile, readRegister, showPath } from '../files/read-inputs.js';
import { planFiles, writeFiles } from '../files/write-files.js';
import { nameInFeed } from './name-in-feed.js';
import type { OutcodeCollector } from './outcode-collector.js';
import { readDirectory } from './read-directory.js';

const COMPLETE = 0;
/** Written, but some codes of the directory are not in the register. */
const INCOMPLETE = 1;

const OUTCODES_HELP = `
Examples:
  $ msp outcodes --from ONSPD_NOV_2025_UK.csv --to data/outcodes.json
      makes the postcode index; a minute or less for the whole directory

  $ msp outcodes --from ONSPD_NOV_2025_UK.csv --to data/outcodes.json --feed data/partnerships.json --force
      makes it again, and names it in the feed

  $ unzip -p ONSPD_NOV_2025.zip "Data/ONSPD_*_UK.csv" | msp outcodes --from - --edition 2025-11 --to data/outcodes.json
      without unpacking 1.3 GB

Good to know:
  The directory is published by the Office for National Statistics, under "ONS Postcode Directory" on its Open Geography portal.
  Only the first half of postcodes is kept, with the police force areas and councils that it reaches into.
  Ended postcodes are left out, and so are Jersey, Guernsey and the Isle of Man. Old area codes become those of today.
  The terms for postcodes of Northern Ireland (BT) differ from the rest: read them in the directory's user guide before you publish.

Exit codes:
  0  written, or would be
  1  written, but some area codes of the directory are not in the register and were left out
  2  nothing was written: the file is missing or is no postcode directory, or the command was not understood`;

interface CommandOptions {
  readonly from: string;
  readonly to: string;
  readonly feed?: string;
  readonly edition?: string;
  readonly attribution?: string;
  readonly areas?: string;
  readonly force?: true;
  readonly dryRun?: true;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Adds `msp outcodes`. */
export function addOutcodesCommand(
  program: Command,
  { stdout, stderr }: Outputs,
  finish: (exitCode: number) => void,
): void {
  program
    .command('outcodes')
    .summary('make the postcode index')
    .description('Makes the index that finds police force areas and councils by the first half of a postcode.')
    .requiredOption('--from <file>', 'the ONS Postcode Directory as CSV, or - for the standard input')
    .requiredOption('--to <file>', 'the index to write, beside the feed')
    .option('--feed <file>', 'name the index in this feed, too')
    .option('--edition <month>', 'month of the directory, as 2025-11 (default: from the name of the file)')
    .option('--attribution <text>', 'credit to show (default: the words that the directory asks for)')
    .option('--areas <file>', 'look area codes up in this boundary file or register')
    .option('--force', 'overwrite an index that is there')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', OUTCODES_HELP)
    .showHelpAfterError('Run "msp outcodes --help" for examples.')
    .action(async (options: CommandOptions) => {
      const edition = options.edition ?? readEdition(options.from);
      const { register } = readRegister(options.areas, '', null);
      const collector = await readDirectory(options.from, process.stdin, {
        register,
        onProgress: tellProgress(stderr),
      });
      const about = { edition, attribution: options.attribution ?? creditDirectory(edition) };
      const outcodes = collector.list();
      if (outcodes.size === 0) {
        throw new CannotCheckError('nothing was written: no postcode in use is in an area that the register knows.');
      }
      const planned = [
        ...planFiles(
          path.dirname(options.to),
          [{ name: path.basename(options.to), content: writeIndex(about, outcodes) }],
          options.force ?? false,
        ),
        ...(options.feed === undefined ? [] : planFeed(options.feed, options.to, about)),
      ];
      if (!options.dryRun) writeFiles(planned);
      for (const line of describeUnknown(collector)) stderr.write(`msp: ${line}\n`);
      stdout.write(describe(collector, outcodes.size, options));
      finish(collector.unknownCodes.size > 0 ? INCOMPLETE : COMPLETE);
    });
}

interface About {
  readonly edition: string;
  readonly attribution: string;
}

/** One outcode on a line, so that two editions can be compared. */
function writeIndex({ edition, attribution }: About, outcodes: ReadonlyMap<string, readonly string[]>): string {
  const about = JSON.stringify({ outcodesVersion: '1.0', edition, attribution }).slice(1, -1);
  const lines = [...outcodes].map(([outcode, codes]) => `${JSON.stringify(outcode)}:${JSON.stringify(codes)}`);
  return `{${about},"outcodes":{\n${lines.join(',\n')}\n}}\n`;
}

function planFeed(feedFile: string, indexFile: string, about: About) {
  const { text } = readJsonFile(feedFile);
  const href = path.relative(path.dirname(feedFile), indexFile).split(path.sep).join('/');
  const content = nameInFeed(text, 'outcodes', { href, ...about });
  return planFiles(path.dirname(feedFile), [{ name: path.basename(feedFile), content }], true);
}

/** `ONSPD_NOV_2025_UK.csv` is the edition of 2025-11. */
function readEdition(file: string): string {
  const [, month = '', year] = /_([A-Z]{3})_(\d{4})/i.exec(path.basename(file)) ?? [];
  const number = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'].indexOf(
    month.toUpperCase(),
  );
  if (year === undefined || number === -1) {
    throw new CannotCheckError(
      'the name of the file does not say of which month it is: say so, as in --edition 2025-11.',
    );
  }
  return `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The words of the directory's licence. */
function creditDirectory(edition: string): string {
  const year = edition.slice(0, 4);
  return [
    `Contains OS data © Crown copyright and database right ${year}`,
    `Contains Royal Mail data © Royal Mail copyright and database right ${year}`,
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
  ].join('. ');
}

function describeUnknown({ unknownCodes }: OutcodeCollector): string[] {
  return [...unknownCodes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, count]) =>
        `the area code ${code} (${formatCount(count, 'postcode')}) is not in the register, and was left out.`,
    );
}

function describe({ counts }: OutcodeCollector, outcodes: number, { to, feed, dryRun }: CommandOptions): string {
  const left = [
    formatCount(counts.ended, 'ended postcode'),
    `${formatNumber(counts.crownDependencies)} of Jersey, Guernsey and the Isle of Man`,
    `${formatNumber(counts.withoutArea)} without an area`,
    ...(counts.unreadable > 0 ? [formatCount(counts.unreadable, 'unreadable row')] : []),
  ];
  const wrote = dryRun ? 'would write' : 'wrote';
  return [
    `${wrote} ${showPath(to)}: ${formatCount(outcodes, 'outcode')} from ${formatCount(counts.used, 'postcode')} in use.`,
    ...(feed === undefined ? [] : [`${dryRun ? 'would name' : 'named'} it in ${showPath(feed)}.`]),
    `Left out: ${left.join(', ')}.`,
    '',
  ].join('\n');
}

function tellProgress(stderr: Outputs['stderr']): (read: number, total: number | null) => void {
  return (read, total) => {
    if (!stderr.isTTY) return;
    const of = total === null ? '' : ` of ${formatNumber(Math.round(total / 1e6))}`;
    stderr.write(`\rread ${formatNumber(Math.round(read / 1e6))}${of} MB\u001b[K\r`);
  };
}

function formatCount(number: number, what: string): string {
  return `${formatNumber(number)} ${what}${number === 1 ? '' : 's'}`;
}

function formatNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
