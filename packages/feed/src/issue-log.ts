import type { FeedIssue } from './partnership.js';

/** A feed of nothing but faults must not fill the memory or the console of the page that shows it. */
const ISSUE_LIMIT = 200;

/** Where the reader is in the feed, and the faults found so far. */
export class IssueLog {
  /** The record being read, as in `FeedIssue.where`. */
  where = 'feed';
  readonly #path: (string | number)[] = [];
  readonly #issues: FeedIssue[] = [];
  #count = 0;

  /** Reads a member (by name) or an element of a list (by place), with faults reported there. */
  at<T>(step: string | number, value: unknown, read: (value: unknown, log: IssueLog) => T): T {
    this.#path.push(step);
    const result = read(value, this);
    this.#path.pop();
    return result;
  }

  /** Notes a fault in what is being read. Returns null, which is what becomes of a faulty value. */
  report(message: string): null {
    this.#count += 1;
    if (this.#count <= ISSUE_LIMIT) {
      const path = this.#path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
      this.#issues.push({ where: this.where, field: path.replace('.', ''), message });
    }
    return null;
  }

  /** At most 200 issues; when there were more, the last one says how many. */
  list(): readonly FeedIssue[] {
    const more = this.#count - ISSUE_LIMIT;
    return more > 0
      ? this.#issues.with(-1, { where: 'feed', field: '', message: `${more + 1} more faults were found.` })
      : this.#issues;
  }
}
