import type { Finding, FindingCode } from './finding.js';

/** A finding in words. */
export interface Advice {
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** How to mend it. */
  readonly remedy: string;
}

export type DoctorLanguage = 'en' | 'cy';

export type FindingWords = {
  readonly [Code in FindingCode]: (finding: Extract<Finding, { readonly code: Code }>) => Advice;
};

/** Findings about a file. The others are about the page and the elements on it. */
export type FileCode = Exclude<
  Extract<FindingCode, `${'file' | 'script' | 'part' | 'feed' | 'areas' | 'councils'}-${string}`>,
  'feed-missing'
>;

/** Words for some of the findings, in both languages. */
export type AdviceTable<Code extends FindingCode> = Readonly<Record<DoctorLanguage, Pick<FindingWords, Code>>>;
