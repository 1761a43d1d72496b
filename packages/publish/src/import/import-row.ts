import type { Candidate } from '@msp-widgets/feed/questionnaire/partnership-index.js';
import type { Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import type { JsonObject } from '@msp-widgets/feed/json-readers.js';
import type { AssuranceMethod, Assurer } from '@msp-widgets/feed/partnership.js';
import type { RelationColumn } from './resolve-relations.js';
import type { SideColumn } from './side-columns.js';

/** One row of answers, laid out by what its columns mean. */
export interface ImportRow {
  readonly number: number;
  /** The cells as they stand in the file. */
  readonly cells: readonly string[];
  /** Text by id of the question's column. */
  readonly answers: ReadonlyMap<string, string>;
  readonly side: ReadonlyMap<SideColumn, string>;
  /** Cells for which there is no heading. */
  readonly surplus: readonly string[];
  /** The file and row in which these answers first came. */
  readonly origin: { readonly file: string; readonly row: string };
  readonly method: AssuranceMethod;
  readonly by: Assurer;
}

/** A record that is ready to be written. */
export interface ReadyRecord {
  readonly id: string;
  readonly feature: JsonObject;
  /** Place in the feed of the record that it takes the place of; null for a new one. */
  readonly place: number | null;
}

/** What becomes of a row. Each row has exactly one of these. */
export type Verdict =
  | {
      readonly kind: 'new' | 'updated' | 'unchanged';
      readonly record: ReadyRecord;
      readonly notes: readonly Remark[];
      /** Other partnerships that the answers name, in words; null takes one away. Not yet in the record. */
      readonly named: ReadonlyMap<RelationColumn, string | null>;
    }
  | { readonly kind: 'held-back'; readonly remarks: readonly Remark[] }
  | { readonly kind: 'review'; readonly remarks: readonly Remark[]; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'rejected'; readonly remarks: readonly Remark[] };

/** The template's row of questions and its worked example, which are not answers. */
export type NoAnswers = { readonly kind: 'no-answers' };

export const VERDICTS = ['new', 'updated', 'unchanged', 'held-back', 'review', 'rejected'] as const;
export type VerdictKind = (typeof VERDICTS)[number];
