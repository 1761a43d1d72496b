import type { DuePartnership } from '@msp-widgets/feed/reconfirmation.js';
import type { Feed } from '@msp-widgets/feed/partnership.js';
import type { QuestionColumn } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import type { WordLanguage } from '../words/feed-words.js';

/** What one partnership is sent, in one language. */
export interface Reminder {
  readonly feed: Feed;
  readonly due: DuePartnership;
  readonly columns: readonly QuestionColumn[];
  readonly language: WordLanguage;
  /** What its record says, as answers in that language, by column. */
  readonly answers: ReadonlyMap<string, string>;
  /** What it says in the feed's first language only. */
  readonly otherAnswers: ReadonlyMap<string, string>;
}

/** Questions that are answered anew each time: the whole of a confirmation. */
export const CONFIRMING = ['answering-organisation', 'answered-on', 'consent'] as const;

/** Columns that the form fills in by itself. */
export const HIDDEN = ['record-id', 'answer-language'] as const;
