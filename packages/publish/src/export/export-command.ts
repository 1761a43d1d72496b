import { InvalidArgumentError, type Command } from 'commander';
import { describeDeed, describeFaults } from '../files/describe-deed.js';
import type { ExportReport } from './export-feed.js';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.js';

const COMPLETE = 0;
/** Written, but the feed has faults, and what is faulty is not in the files. */
const INCOMPLETE = 1;

const EXPORT_HELP = `
Examples:
  $ msp export data/partnerships.json --to exports
      writes every format into the folder exports

  $ msp export data/partnerships.json --to exports --format csv,geojson --language cy
      tables for a spreadsheet and a layer for GIS, in Welsh where there is Welsh

  $ msp export data/partnerships.json --to exports --scope "E12000005 E23000018" --dry-run
      what would be written for these areas

What is written:
  csv      partnerships.csv   a row for each partnership, every field of the feed
           coverage.csv       a row for each area that a partnership covers
           practice.csv       a row for each good practice
           csv-metadata.json  what the columns mean, in English and Welsh (CSVW)
  geojson  partnerships.geojson  a footprint for each partnership, for GIS
  json-ld  partnerships.jsonld   schema.org, in every language of the feed
  open-referral  open-referral.json   services of Open Referral UK (HSDS 3.0), with areas and their shapes
  sqlite   partnerships.sqlite   a database: partnerships, coverage, practice, members, activities, sources, metadata

Good to know:
  Text that begins with = + - @ a tab or a line break has an apostrophe in front in CSV, so that no spreadsheet
  takes it for a formula. Take the apostrophe away to have the text back.
  Lists in one cell have "; " between their entries; a semicolon in an entry becomes a comma there.
  footprint_larger_than names areas whose shape in partnerships.geojson is larger than what is covered.
  Existing files are never overwritten without --force. The same feed gives the same bytes.

Exit codes:
  0  all is written, or would be
  1  written, but the feed has faults: what is faulty was left out, see msp validate
  2  nothing, or not everything, could be written: a file is missing or in the way, or the command was not understood`;

interface CommandOptions {
  readonly to: string;
  readonly format?: readonly ExportFormat[];
  readonly areas?: string;
  readonly language?: string;
  readonly scope?: string;
  readonly bom: boolean;
  readonly force?: true;
  readonly dryRun?: true;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Adds `msp export`. */
export function addExportCommand(
  program: Command,
  { stdout, stderr }: Outputs,
  finish: (exitCode: number) => void,
): void {
  program
    .command('export')
    .summary('write a feed in other formats')
    .description(
      'Writes a feed as tables for spreadsheets, as a layer for GIS, as linked data, for service directories and as a database.',
    )
    .argument('<feed>', 'the feed: a JSON file')
    .requiredOption('--to <folder>', 'folder to write to; made when it is not there')
    .option('--format <formats>', `${EXPORT_FORMATS.join(', ')}, or several with commas (default: all)`, readFormats)
    .option('--language <tag>', 'language of all but JSON-LD, one of the feed’s (default: its first)')
    .option('--scope <codes>', 'only what covers these areas: GSS codes with spaces between them')
    .option('--areas <file>', 'take names and shapes from this boundary file, not from the one that the feed names')
    .option('--no-bom', 'leave out the mark at the start of CSV files that tells Excel about UTF-8')
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', EXPORT_HELP)
    .showHelpAfterError('Run "msp export --help" for examples.')
    .action(async (file: string, options: CommandOptions) => {
      // SQLite is loaded by this command alone.
      const { exportFeed } = await import('./export-feed.js');
      const { to, format: formats = EXPORT_FORMATS, areas, language, scope, bom, force, dryRun = false } = options;
      const report = exportFeed(file, {
        to,
        formats,
        ...(areas !== undefined && { areas }),
        ...(language !== undefined && { language }),
        ...(scope !== undefined && { scope }),
        mark: bom,
        force: force ?? false,
        dryRun,
      });
      for (const warning of listWarnings(report, file)) stderr.write(`msp: ${warning}\n`);
      stdout.write(formatReport(report, dryRun));
      finish(report.faults > 0 ? INCOMPLETE : COMPLETE);
    });
}

function readFormats(value: string, earlier: readonly ExportFormat[] = []): readonly ExportFormat[] {
  const formats = value.split(',').map((word) => {
    const format = EXPORT_FORMATS.find((name) => name === word.trim());
    if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${EXPORT_FORMATS.join(', ')}.`);
    return format;
  });
  return [...earlier, ...formats];
}

function listWarnings({ warnings, faults }: ExportReport, file: string): string[] {
  return faults === 0 ? [...warnings] : [...warnings, describeFaults(faults, file)];
}

/** A line for each file, then one that sums up. */
function formatReport({ files, partnerships }: ExportReport, dryRun: boolean): string {
  const lines = files.map((file) => describeDeed(file, dryRun));
  const subject = `${partnerships} partnership${partnerships === 1 ? '' : 's'}`;
  return [...lines, dryRun ? `${subject}; nothing was written.` : `${subject}.`, ''].join('\n');
}
