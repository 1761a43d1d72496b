import { BYTE_ORDER_MARK, writeCsvRow } from '@msp-widgets/feed/formats/csv.js';
import type { Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import path from 'node:path';
import { makeShowable } from '../quote.js';
import { describeCandidates } from './describe-candidates.js';
import type { ImportRow, Verdict } from './import-row.js';
import { PartFile } from './part-file.js';
import { findSideColumn, SIDE_COLUMNS, type SideColumn } from './side-columns.js';

export const SIDE_FILES = {
  'held-back': 'held-back.csv',
  review: 'review.csv',
  rejected: 'rejected.csv',
  provenance: 'provenance.csv',
} as const;
export type SideFile = keyof typeof SIDE_FILES;

/** Columns in front of the file's own ones. */
const FRONT: Readonly<Record<Exclude<SideFile, 'provenance'>, readonly SideColumn[]>> = {
  'held-back': ['reason', 'file', 'row', 'method', 'by', 'surplus'],
  review: ['decision', 'candidates', 'reason', 'file', 'row', 'method', 'by', 'surplus'],
  rejected: ['decision', 'reason', 'file', 'row', 'method', 'by', 'surplus'],
};

/** Answers that the office keeps with the record of the import: who answered, when, and that it may be published. */
const KEPT = ['answering-organisation', 'answered-on', 'answer-language', 'consent'] as const;

const PROVENANCE = ['id', 'name', 'result', 'by', 'method', ...KEPT, 'file', 'row', 'imported-on', 'remarks'];

/** The files beside the feed, each of which comes to be with its first row: what was not imported, and where what was imported is from. */
export class SideFiles {
  readonly #folder: string;
  readonly #headings: readonly string[];
  readonly #date: string;
  readonly #files = new Map<SideFile, PartFile>();

  /** @param headings those of the file of answers */
  constructor(folder: string, headings: readonly string[], date: string) {
    this.#folder = folder;
    this.#headings = headings;
    this.#date = date;
  }

  get files(): ReadonlyMap<SideFile, PartFile> {
    return this.#files;
  }

  /** Writes a row that was not imported: its cells as they came, with the reason in front. */
  set(row: ImportRow, verdict: Extract<Verdict, { remarks: unknown }>): void {
    const { kind, remarks } = verdict;
    const front: Readonly<Record<SideColumn, string>> = {
      decision: kind === 'rejected' ? (row.side.get('decision') ?? '') : '',
      candidates: kind === 'review' ? describeCandidates(verdict.candidates) : '',
      reason: remarks.map(describeRemark).join('\n'),
      file: row.origin.file,
      row: row.origin.row,
      method: row.method,
      by: row.by,
      surplus: row.surplus.filter((cell) => cell.trim() !== '').join('\n'),
    };
    const places = this.#listOwnPlaces();
    const file = this.#open(kind, [
      ...FRONT[kind].map((column) => SIDE_COLUMNS[column]),
      ...places.map((place) => this.#headings[place] ?? ''),
    ]);
    file.write(
      writeCsvRow([...FRONT[kind].map((column) => front[column]), ...places.map((place) => row.cells[place] ?? '')]),
    );
  }

  /** Writes where an imported record is from. This file is for the office, and is not published. */
  record(row: ImportRow, { kind, record, notes }: Extract<Verdict, { record: unknown }>): void {
    const file = this.#open('provenance', PROVENANCE);
    const kept = KEPT.map((column) => row.answers.get(column)?.trim() ?? '');
    const remarks = notes.map(describeRemark).join('\n');
    file.write(
      writeCsvRow([
        record.id,
        row.answers.get('name')?.trim() ?? '',
        kind,
        row.by,
        row.method,
        ...kept,
        row.origin.file,
        row.origin.row,
        this.#date,
        remarks,
      ]),
    );
  }

  discard(): void {
    for (const file of this.#files.values()) file.discard();
  }

  /** Columns of the file itself: those that an import has put in front of it before are written anew. */
  #listOwnPlaces(): number[] {
    return this.#headings.flatMap((heading, place) => (findSideColumn(heading) === null ? [place] : []));
  }

  #open(name: SideFile, headings: readonly string[]): PartFile {
    const open = this.#files.get(name);
    if (open) return open;
    const file = new PartFile(path.join(this.#folder, SIDE_FILES[name]));
    this.#files.set(name, file);
    file.write(`${BYTE_ORDER_MARK}${writeCsvRow(headings)}`);
    return file;
  }
}

/** `covers: “Sufolk” is not an area that we know.` */
export function describeRemark({ column, message }: Remark): string {
  const sentence = /[.?!]$/.test(message) ? message : `${message}.`;
  return makeShowable(column === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${column}: ${sentence}`);
}
