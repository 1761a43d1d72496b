import type { JsonObject } from '@msp-widgets/feed/json-readers.js';
import type { Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CannotCheckError } from '../cannot-check-error.js';
import { showPath } from '../files/read-inputs.js';
import { makeShowable } from '../quote.js';
import type { ImportContext } from './import-context.js';
import type { FileDeed, ImportOutcome, RowRemark, WrittenFile } from './import-report.js';
import { VERDICTS, type ImportRow, type Verdict, type VerdictKind } from './import-row.js';
import { PartFile } from './part-file.js';
import { SIDE_FILES, SideFiles, type SideFile } from './side-files.js';
import { writeFeature, writeFeed } from './write-feed.js';

export interface OutputOptions {
  readonly context: ImportContext;
  readonly into?: string;
  readonly folder: string;
  readonly headings: readonly string[];
  readonly date: string;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** Remarks kept in memory, of each kind of verdict. */
const REMARK_LIMIT = 1_000;

/** Takes the verdicts as they come and writes them aside; at the end puts every file in its place, the feed last. */
export class ImportOutput {
  readonly #options: OutputOptions;
  readonly #side: SideFiles;
  readonly #feed: PartFile;
  readonly #added: PartFile;
  readonly #updates = new Map<number, JsonObject>();
  readonly #counts: Record<VerdictKind, number>;
  readonly #remarks = new Map<VerdictKind, RowRemark[]>();
  #moreRemarks = 0;

  constructor(options: OutputOptions) {
    const { into, folder, headings, date } = options;
    this.#options = options;
    this.#side = new SideFiles(folder, headings, date);
    // What a link leads to is replaced, and not the link.
    this.#feed = new PartFile(into === undefined ? path.join(folder, 'partnerships.json') : realpathSync(into));
    this.#added = new PartFile(`${this.#feed.target}.added`);
    this.#counts = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  }

  deliver(row: ImportRow, verdict: Verdict): void {
    const isFirst = this.#counts.new === 0;
    this.#counts[verdict.kind] += 1;
    this.#keepRemarks(row, verdict);
    if ('record' in verdict) {
      const { record } = verdict;
      if (verdict.kind === 'updated' && record.place !== null) this.#updates.set(record.place, record.feature);
      if (this.#options.dryRun) return;
      if (verdict.kind === 'new') writeFeature(this.#added, record.feature, isFirst);
      this.#side.record(row, verdict);
    } else if (!this.#options.dryRun) this.#side.set(row, verdict);
  }

  /** @throws CannotCheckError when a file is in the way; nothing has been changed then. */
  finish(): ImportOutcome {
    const files = this.#options.dryRun ? [] : this.#putInPlace();
    return { counts: this.#counts, remarks: [...this.#remarks.values()].flat(), moreRemarks: this.#moreRemarks, files };
  }

  discard(): void {
    for (const file of [this.#feed, this.#added, this.#side]) file.discard();
  }

  #putInPlace(): WrittenFile[] {
    const { into } = this.#options;
    const side = (Object.keys(SIDE_FILES) as SideFile[]).flatMap((what) => this.#planSideFile(what));
    const feed: WrittenFile = { path: this.#feed.target, what: 'feed', deed: this.#planFeed() };
    const files = [...side, feed];
    const inTheWay = files.filter(
      ({ deed, what }) => (deed === 'overwrite' || deed === 'remove') && (what !== 'feed' || into === undefined),
    );
    if (inTheWay.length > 0 && !this.#options.force) {
      const names = inTheWay.map((file) => showPath(file.path)).join(', ');
      throw new CannotCheckError(
        `nothing was imported: ${names} from an earlier import would be overwritten. Look whether you still need it; then say --force, or choose another folder with --to.`,
      );
    }
    for (const { what, deed, path: target } of files) {
      if (deed === 'remove') rmSync(target, { force: true });
      else if (deed !== 'unchanged') (what === 'feed' ? this.#feed : this.#side.files.get(what))?.commit();
    }
    return files;
  }

  #planSideFile(what: SideFile): WrittenFile[] {
    const target = path.join(this.#options.folder, SIDE_FILES[what]);
    const file = this.#side.files.get(what);
    if (file) return [{ path: target, what, deed: compare(file) }];
    return existsSync(target) ? [{ path: target, what, deed: 'remove' }] : [];
  }

  /** A feed in which nothing changes keeps its bytes, and with them the day it was made. */
  #planFeed(): FileDeed {
    const { context, date, into } = this.#options;
    const { root, features } = context;
    const isChanged = this.#counts.new > 0 || this.#updates.size > 0;
    if (!isChanged && into !== undefined) return 'unchanged';
    const today = `${date}T00:00:00Z`;
    const before = root['generated'];
    const generated =
      into !== undefined && typeof before === 'string' && Date.parse(before) > Date.parse(today) ? before : today;
    writeFeed(this.#feed, { root, features, updates: this.#updates, added: this.#added, generated });
    return compare(this.#feed);
  }

  #keepRemarks(row: ImportRow, verdict: Verdict): void {
    const { kind } = verdict;
    const remarks: readonly Remark[] = 'record' in verdict ? verdict.notes : verdict.remarks;
    const kept = this.#remarks.get(kind) ?? [];
    this.#remarks.set(kind, kept);
    const name = makeShowable(row.answers.get('name') ?? row.answers.get('record-id') ?? '');
    for (const { column, message } of remarks) {
      if (kept.length < REMARK_LIMIT)
        kept.push({ kind, row: row.number, name, column, message: makeShowable(message) });
      else this.#moreRemarks += 1;
    }
  }
}

function compare(file: PartFile): FileDeed {
  if (!existsSync(file.target)) return 'write';
  return file.isInPlace() ? 'unchanged' : 'overwrite';
}
