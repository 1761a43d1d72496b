import type { MappedColumn } from './column-mapping.js';
import type { VerdictKind } from './import-row.js';

/** Something to say about one row. */
export interface RowRemark {
  readonly kind: VerdictKind;
  readonly row: number;
  /** The partnership's name, as it stands in the row. */
  readonly name: string;
  readonly column: string;
  readonly message: string;
}

/** What happened to a file, or would: `unchanged` is in place with the same bytes. */
export type FileDeed = 'write' | 'overwrite' | 'unchanged' | 'remove';

export interface WrittenFile {
  readonly path: string;
  readonly what: 'feed' | 'held-back' | 'review' | 'rejected' | 'provenance';
  readonly deed: FileDeed;
}

export interface ImportOutcome {
  readonly counts: Readonly<Record<VerdictKind, number>>;
  /** The first remarks of each kind; the files have all. */
  readonly remarks: readonly RowRemark[];
  /** Remarks that there was no room for. */
  readonly moreRemarks: number;
  readonly files: readonly WrittenFile[];
}

export interface ImportReport extends ImportOutcome {
  readonly file: string;
  /** What the file is, in words. */
  readonly format: string;
  /** Rows with answers. Each is in one of `counts`. */
  readonly rows: number;
  readonly columns: readonly MappedColumn[];
  readonly notes: readonly string[];
  readonly dryRun: boolean;
}
