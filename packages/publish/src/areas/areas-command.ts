import { InvalidArgumentError, type Command } from 'commander';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseAreas } from '@msp-widgets/feed/areas/parse-areas.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { readJsonFile, showPath } from '../files/read-inputs.js';
import { planFiles, writeFiles } from '../files/write-files.js';
import { readShapes } from './read-shapes.js';
import { replaceShapes, weigh, type BoundaryFile, type Replaced } from './replace-shapes.js';

const COMPLETE = 0;
/** Written, but not every area has a new shape, or some have surprising ones. */
const INCOMPLETE = 1;

const AREAS = 'areas.topo.json';
const COUNCILS = 'councils.topo.json';

/** As the project holds its own file to: what visitors fetch before the first map. Kilobytes after gzip. */
const SIZE_LIMIT = 66;

const AREAS_HELP = `
Examples:
  $ msp areas --from Local_Authority_Districts_UK_BGC.geojson --in data --to my-data --edition 2025-05
      draws councils, police force areas, regions and nations anew, all from councils

  $ msp areas --from Police_Force_Areas_EW_BGC.geojson --in data --to data --edition 2023-12 --force
      draws the forces of England and Wales, and what they add up to; the rest keeps its shapes

Good to know:
  The Office for National Statistics publishes boundaries on its Open Geography portal. Take GeoJSON, "generalised, clipped to
  the coastline" (BGC) or "ultra generalised" (BUC): finer ones are larger and look the same here.
  Take districts of the whole United Kingdom where you can: then all borders are the same lines.
  Codes, names, label places and the register stay as they are. The lines are as fine as ${SIZE_LIMIT} kB (gzip) a file allow.

Exit codes:
  0  written, or would be
  1  written, but some areas keep their old shapes, or some new ones are surprising: read what it says
  2  nothing was written: a file is missing or holds no areas, or the command was not understood`;

interface CommandOptions {
  readonly from: readonly string[];
  readonly in: string;
  readonly to: string;
  readonly edition: string;
  readonly attribution?: string;
  readonly size: number;
  readonly force?: true;
  readonly dryRun?: true;
}

interface Outputs {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Adds `msp areas`. */
export function addAreasCommand(
  program: Command,
  { stdout, stderr }: Outputs,
  finish: (exitCode: number) => void,
): void {
  program
    .command('areas')
    .summary('draw the areas anew')
    .description('Replaces the shapes in the boundary files with those of other files, and keeps everything else.')
    .requiredOption('--from <files...>', 'boundaries as GeoJSON, with codes such as LAD25CD')
    .requiredOption('--in <folder>', `folder of the boundary files as they are (${AREAS}, ${COUNCILS})`)
    .requiredOption('--to <folder>', 'folder to write to; may be the same, with --force')
    .requiredOption('--edition <month>', 'when the boundaries were current, as 2025-05')
    .option(
      '--attribution <text>',
      'credit to show wherever they are drawn (default: the words that their licence asks for)',
    )
    .option('--size <kilobytes>', 'largest size of a file after gzip', readSize, SIZE_LIMIT)
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText('after', AREAS_HELP)
    .showHelpAfterError('Run "msp areas --help" for examples.')
    .action((options: CommandOptions) => {
      const names = [AREAS, COUNCILS].filter((name) => name === AREAS || existsSync(path.join(options.in, name)));
      const old = names.map((name) => readBoundaries(path.join(options.in, name)));
      const { register } = parseOrExplain(path.join(options.in, AREAS), old[0]);
      const { shapes, unknownCodes } = readShapes(options.from, register);
      const result = replaceShapes(old, { register, shapes, maxBytes: options.size * 1000 });
      if (result.replaced.length === 0) {
        throw new CannotCheckError(
          'nothing was written: the shapes do not fill any area that is drawn. Name all files that are needed with --from.',
        );
      }
      checkComplete(old, result.files);
      const about = {
        edition: options.edition,
        attribution: options.attribution ?? creditBoundaries(options.edition, old[0]),
      };
      const files = result.files.map((file, place) => ({
        name: names[place] ?? AREAS,
        content: `${JSON.stringify({ ...file, ...about })}\n`,
      }));
      const planned = planFiles(options.to, files, options.force ?? false);
      if (!options.dryRun) writeFiles(planned);
      const remarks = listRemarks(result, unknownCodes);
      for (const line of remarks) stderr.write(`msp: ${line}\n`);
      for (const [place, { path: target }] of planned.entries()) {
        const size = ((result.files[place] ? weigh(result.files[place]) : 0) / 1000).toFixed(0);
        stdout.write(`${options.dryRun ? 'would write' : 'wrote'} ${showPath(target)} (${size} kB after gzip)\n`);
      }
      stdout.write(`${result.replaced.length} areas drawn anew, ${result.kept.length} as they were.\n`);
      finish(remarks.length > 0 ? INCOMPLETE : COMPLETE);
    });
}

function readBoundaries(file: string): BoundaryFile {
  const { value } = readJsonFile(file);
  const { type, objects, arcs } = value as Partial<BoundaryFile>;
  if (type === 'Topology' && objects && arcs) return value as BoundaryFile;
  throw new CannotCheckError(`${showPath(file)} is no boundary file.`);
}

function parseOrExplain(file: string, value: unknown) {
  try {
    return parseAreas(value);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(`${showPath(file)} is no boundary file: it has no register of areas.`);
  }
}

/** A file in which an area has lost its shape would leave a hole in everybody's map. */
function checkComplete(before: readonly BoundaryFile[], after: readonly BoundaryFile[]): void {
  for (const [place, file] of before.entries()) {
    for (const [name, { geometries }] of Object.entries(file.objects)) {
      const drawn = new Map((after[place]?.objects[name]?.geometries ?? []).map((geometry) => [geometry.id, geometry]));
      for (const { id } of geometries) {
        const { type, arcs = [] } = (drawn.get(id) ?? {}) as { type?: string | null; arcs?: readonly unknown[] };
        if ((type !== 'Polygon' && type !== 'MultiPolygon') || arcs.length === 0) {
          throw new CannotCheckError(
            `nothing was written: ${String(id)} would lose its shape. Allow more with --size.`,
          );
        }
      }
    }
  }
}

function listRemarks({ kept, suspicious, isSmallEnough }: Replaced, unknownCodes: readonly string[]): string[] {
  const old = kept.filter((code) => /^[EKNSW]\d{8}$/.test(code));
  return [
    ...(isSmallEnough ? [] : ['the files are larger than --size allows, although the lines are as coarse as can be.']),
    ...(unknownCodes.length > 0 ? [`not in the register, and left out: ${unknownCodes.join(', ')}.`] : []),
    ...(old.length > 0
      ? [`${old.length} areas keep their old shapes, whose borders may not meet the new ones: ${abridge(old)}.`]
      : []),
    ...(suspicious.length > 0
      ? [
          `much larger or smaller than before: ${abridge(suspicious)}. Boundaries must be clipped to the coastline (BGC, BUC).`,
        ]
      : []),
  ];
}

function abridge(codes: readonly string[]): string {
  return codes.length <= 12 ? codes.join(', ') : `${codes.slice(0, 12).join(', ')} and ${codes.length - 12} more`;
}

/** The words of the boundaries' licence, after the credit for what stays, such as the neighbours' coasts. */
function creditBoundaries(edition: string, old: BoundaryFile | undefined): string {
  const before = typeof old?.['attribution'] === 'string' ? `${old['attribution']} ` : '';
  const words =
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. ' +
    `Contains OS data © Crown copyright and database right ${edition.slice(0, 4)}.`;
  return before.includes(words) ? before.trim() : before + words;
}

function readSize(value: string): number {
  const size = Number(value);
  if (!(size > 0)) throw new InvalidArgumentError('Write a number of kilobytes, such as 66.');
  return size;
}
