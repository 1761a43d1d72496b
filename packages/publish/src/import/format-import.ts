import { showPath } from '../files/read-inputs.js';
import { makeShowable } from '../quote.js';
import type { Paint } from '../terminal-manners.js';
import { describeMapping } from './column-mapping.js';
import type { FileDeed, ImportReport, RowRemark, WrittenFile } from './import-report.js';
import { VERDICTS, type VerdictKind } from './import-row.js';
import { describeRemark } from './side-files.js';

type PaintImport = Paint<'good' | 'look' | 'bad'>;

/** Remarks of one kind that are printed; the files have all. */
const SHOWN_REMARKS = 20;

const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  new: 'new',
  updated: 'updated',
  unchanged: 'unchanged',
  'held-back': 'held back',
  review: 'to review',
  rejected: 'rejected',
};

const HEADINGS: readonly (readonly [heading: string, kinds: readonly VerdictKind[], tone: 'look' | 'bad'])[] = [
  ['Rejected: correct these rows', ['rejected'], 'bad'],
  ['To review: is it the same partnership?', ['review'], 'look'],
  ['Held back', ['held-back'], 'look'],
  ['Imported, but please look', ['new', 'updated', 'unchanged'], 'look'],
];

const DEEDS: Readonly<Record<FileDeed, string>> = {
  write: 'wrote',
  overwrite: 'overwrote',
  unchanged: 'unchanged',
  remove: 'removed',
};

/** What became of a file of answers, for people: the rows by what became of them, what was said of them, and what to do next. */
export function formatImportText(report: ImportReport, into: string | undefined, paint: PaintImport): string {
  const { counts, dryRun } = report;
  const lines = [
    `${report.file} (${report.format}): ${count(report.rows, 'row')} of answers, ${into === undefined ? 'for a new feed' : `into ${showPath(into)}`}`,
    ...report.notes.map(makeShowable),
    ...VERDICTS.filter((kind) => counts[kind] > 0).map(
      (kind) => `  ${paint(chooseTone(kind), `${VERDICT_WORDS[kind].padEnd(10)}${String(counts[kind]).padStart(7)}`)}`,
    ),
    '',
    ...(dryRun ? ['Columns:', ...describeMapping(report.columns).map((line) => `  ${line}`), ''] : []),
    ...HEADINGS.flatMap(([heading, kinds, tone]) => listRemarks(report.remarks, kinds, paint(tone, heading))),
    ...report.files.map(({ deed, path }) => `${DEEDS[deed]} ${showPath(path)}`),
    ...(dryRun ? ['Nothing was written.'] : listNextSteps(report, into)),
    '',
  ];
  return lines.join('\n');
}

/** The same for programs: one JSON object with its members always in the same order. */
export function formatImportJson(report: ImportReport, into: string | undefined): string {
  const { file, format, rows, dryRun, counts, columns, remarks, moreRemarks, files, notes } = report;
  const value = {
    file,
    format,
    into: into === undefined ? null : showPath(into),
    dryRun,
    rows,
    counts,
    columns: columns.map(({ heading, column, clue }) => ({ heading, question: column, clue })),
    notes,
    remarks: remarks.map(({ kind, row, name, column, message }) => ({
      kind,
      row,
      name,
      question: column === '' ? null : column,
      message,
    })),
    moreRemarks,
    files: files.map(({ path, what, deed }) => ({ file: showPath(path), what, deed })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function listRemarks(remarks: readonly RowRemark[], kinds: readonly VerdictKind[], heading: string): string[] {
  const wanted = remarks.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.row - b.row);
  if (wanted.length === 0) return [];
  const shown = wanted.slice(0, SHOWN_REMARKS).map(({ row, name, column, message }) => {
    const subject = name === '' ? `row ${row}` : `row ${row}, ${name}`;
    return `  ${subject}: ${describeRemark({ column, message })}`;
  });
  const more = wanted.length - shown.length;
  return [`${heading}:`, ...shown, ...(more > 0 ? [`  … and ${more} more: the files have all`] : []), ''];
}

function listNextSteps({ files, counts }: ImportReport, into: string | undefined): string[] {
  const find = (what: WrittenFile['what']) => files.find((file) => file.what === what);
  const feed = into ?? find('feed')?.path ?? '';
  const steps = (['rejected', 'review', 'held-back'] as const).flatMap((what) => {
    const file = counts[what] > 0 ? find(what) : undefined;
    return file
      ? [`${STEPS[what]} msp import ${quoteForShell(showPath(file.path))} --into ${quoteForShell(showPath(feed))}`]
      : [];
  });
  return steps.length === 0 ? [] : ['', 'Next:', ...steps.map((step) => `  ${step}`)];
}

const STEPS = {
  rejected: 'correct the rows, then:',
  review: 'write the id of the partnership, new or skip into import-decision, then:',
  'held-back': 'once there is consent, write yes, then:',
} as const;

function chooseTone(kind: VerdictKind): 'good' | 'look' | 'bad' {
  if (kind === 'rejected') return 'bad';
  return kind === 'review' || kind === 'held-back' ? 'look' : 'good';
}

function quoteForShell(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
