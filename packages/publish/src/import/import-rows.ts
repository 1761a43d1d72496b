import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import { IssueLog } from '@msp-widgets/feed/issue-log.js';
import { parsePartnership } from '@msp-widgets/feed/parse-partnership.js';
import { confirmMembers, orderMembers } from '@msp-widgets/feed/questionnaire/fill-record.js';
import type { KnownPartnership } from '@msp-widgets/feed/questionnaire/partnership-index.js';
import type { Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import { describePartnership, type ImportContext, type Relations } from './import-context.js';
import type { ImportRow, ReadyRecord, Verdict } from './import-row.js';
import { isSameJson } from './is-same-json.js';
import { judgeRow, type Ask, type EarlierRows } from './judge-row.js';
import { isLoop, RELATIONS, RELATION_COLUMNS, resolveRelation } from './resolve-relations.js';

type Imported = Extract<Verdict, { record: ReadyRecord }>;

/** Told of each row once, when it is certain what becomes of it. */
export type Deliver = (row: ImportRow, verdict: Verdict) => void;

interface WaitingRow {
  readonly row: ImportRow;
  readonly verdict: Imported;
  /** What the record was known as before; null for a new one. */
  readonly before: KnownPartnership | null;
}

/** A waiting row once it is known which partnerships it names: the ids, null where one is taken away; or what is wrong. */
type Resolved = { readonly relations: Relations } | { readonly faults: readonly Remark[] };

/**
 * Judges rows one after the other. A row that names another partnership waits until the last has been read, because that may come later. Of the others
 * nothing is kept but what is needed to recognise them.
 */
export class RowImporter {
  readonly #context: ImportContext;
  readonly #deliver: Deliver;
  readonly #ask: Ask | null;
  readonly #isNewFeed: boolean;
  /** Number of the row that answered for a record, by the record's id. */
  readonly #rows = new Map<string, number>();
  readonly #updates = new Map<string, JsonObject>();
  /** Ids of records that no other row may change: new ones, and those whose row waits. */
  readonly #fixed = new Set<string>();
  readonly #waiting: WaitingRow[] = [];

  constructor(context: ImportContext, isNewFeed: boolean, deliver: Deliver, ask: Ask | null) {
    this.#context = context;
    this.#isNewFeed = isNewFeed;
    this.#deliver = deliver;
    this.#ask = ask;
  }

  /** @returns false when the row holds no answers, and is not counted */
  async add(row: ImportRow): Promise<boolean> {
    const verdict = await judgeRow(row, this.#context, this.#earlier, this.#ask);
    if (verdict.kind === 'no-answers') return false;
    if (!('record' in verdict)) {
      this.#deliver(row, verdict);
      return true;
    }
    const { id } = verdict.record;
    const before = this.#context.index.get(id) ?? null;
    this.#remember(row, verdict);
    if (verdict.named.size > 0) {
      this.#fixed.add(id);
      this.#waiting.push({ row, verdict, before });
    } else this.#deliver(row, verdict);
    return true;
  }

  /** To be called after the last row: decides on those that name other partnerships. */
  finish(): void {
    let resolved = this.#resolveWaiting();
    // A row that is rejected now may be the partnership that another one names: until nothing changes any more.
    while ([...resolved.values()].some((each) => 'faults' in each)) {
      for (const [waiting, each] of resolved) if ('faults' in each) this.#reject(waiting, each.faults);
      resolved = this.#resolveWaiting();
    }
    for (const [{ row, verdict }, each] of resolved) {
      if ('relations' in each)
        this.#deliver(row, relate(verdict, each.relations, this.#readOriginal(verdict.record.id)));
    }
    this.#waiting.length = 0;
  }

  get #earlier(): EarlierRows {
    return {
      readFeature: (id) => this.#updates.get(id) ?? this.#readOriginal(id),
      findRow: (id) => this.#rows.get(id),
      isFixed: (id) => this.#fixed.has(id),
      isNewFeed: this.#isNewFeed,
    };
  }

  #readOriginal(id: string): JsonObject | null {
    const feature = this.#context.features[this.#context.places.get(id) ?? -1];
    return isJsonObject(feature) ? feature : null;
  }

  #remember(row: ImportRow, { kind, record: { id, feature } }: Imported): void {
    this.#rows.set(id, row.number);
    if (kind === 'unchanged') return;
    if (kind === 'new') this.#fixed.add(id);
    else this.#updates.set(id, feature);
    const partnership = parsePartnership(feature, () => false, new IssueLog());
    if (partnership) this.#context.index.add(describePartnership(partnership));
  }

  /** In the order of the rows, so that of those that name each other in a circle the last is the one that is refused. */
  #resolveWaiting(): ReadonlyMap<WaitingRow, Resolved> {
    const named = new Map<string, Relations>();
    const readRelations = (id: string) => ({ ...this.#context.relations.get(id), ...named.get(id) });
    return new Map<WaitingRow, Resolved>(
      this.#waiting.map((waiting) => {
        const { record } = waiting.verdict;
        const resolved = this.#resolve(waiting);
        if ('faults' in resolved) return [waiting, resolved];
        named.set(record.id, resolved.relations);
        const loops = RELATION_COLUMNS.filter((column) => isLoop(record.id, RELATIONS[column], readRelations));
        if (loops.length === 0) return [waiting, resolved];
        named.delete(record.id);
        return [
          waiting,
          { faults: loops.map((column) => ({ column, message: 'leads round in a circle, back to this partnership' })) },
        ];
      }),
    );
  }

  #resolve({ verdict: { record, named } }: WaitingRow): Resolved {
    const faults: Remark[] = [];
    const relations: Record<string, string | null> = {};
    for (const [column, text] of named) {
      const found = text === null ? { id: null } : resolveRelation(column, text, record.id, this.#context.index);
      if ('id' in found) relations[RELATIONS[column]] = found.id;
      else faults.push(found);
    }
    const properties = record.feature['properties'];
    const status = isJsonObject(properties) ? properties['status'] : null;
    if (typeof relations['supersededBy'] === 'string' && status !== 'superseded') {
      faults.push({ column: 'superseded-by', message: 'names a partnership, but the status is not “superseded”' });
    }
    return faults.length > 0 ? { faults } : { relations };
  }

  #reject(waiting: WaitingRow, faults: readonly Remark[]): void {
    const { row, before, verdict } = waiting;
    const { id } = verdict.record;
    this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
    this.#updates.delete(id);
    if (before) this.#context.index.add(before);
    else this.#context.index.remove(id);
    this.#deliver(row, { kind: 'rejected', remarks: faults });
  }
}

/** The record with the partnerships that it names. */
function relate(verdict: Imported, relations: Relations, original: JsonObject | null): Verdict {
  const { record } = verdict;
  const properties = record.feature['properties'];
  const members = new Map(Object.entries(isJsonObject(properties) ? properties : {}));
  for (const [member, id] of Object.entries(relations)) {
    if (id === null) members.delete(member);
    else members.set(member, id);
  }
  confirmMembers(members, new Set(Object.keys(relations)));
  const feature = { ...record.feature, properties: orderMembers(members) };
  const kind = original === null ? 'new' : isSameJson(original, feature) ? 'unchanged' : 'updated';
  return { ...verdict, kind, record: { ...record, feature } };
}
