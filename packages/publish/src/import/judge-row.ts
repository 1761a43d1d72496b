import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import { startOfPartialDate } from '@msp-widgets/feed/partial-date.js';
import { fillRecord, listMissing, type FilledRecord } from '@msp-widgets/feed/questionnaire/fill-record.js';
import { makePartnershipId } from '@msp-widgets/feed/questionnaire/make-id.js';
import type { Answers, Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import { checkRecord } from './check-record.js';
import { findTarget, type Target } from './find-target.js';
import type { ImportContext } from './import-context.js';
import type { ImportRow, NoAnswers, ReadyRecord, Verdict } from './import-row.js';
import { findReasonToHold, isTemplateRow, SET_ASIDE } from './set-row-aside.js';
import { isSameJson } from './is-same-json.js';
import { RELATION_COLUMNS, RELATIONS, resolveRelation, type RelationColumn } from './resolve-relations.js';

/** What the judgement needs to know of the rows before. */
export interface EarlierRows {
  /** The record as it now stands: as the rows before have left it. */
  readonly readFeature: (id: string) => JsonObject | null;
  /** Number of the row that has answered for a record already. */
  readonly findRow: (id: string) => number | undefined;
  /** True for the id of a record that no other row may change: one that a row before has made, or that waits for the last row. */
  readonly isFixed: (id: string) => boolean;
  readonly isNewFeed: boolean;
}

/** A person's answer to which record a row is about: an id, `new`, `skip`, or null for "later". */
export type Ask = (
  row: ImportRow,
  target: Extract<Target, { kind: 'unclear' }>,
  answers: Answers,
) => Promise<string | null>;

/**
 * Decides what becomes of one row. Answers without consent are held back before anything else is looked at.
 * @param ask asks a person when it is unclear which record is meant; without it, such rows wait for review
 */
export async function judgeRow(
  row: ImportRow,
  context: ImportContext,
  earlier: EarlierRows,
  ask: Ask | null,
): Promise<Verdict | NoAnswers> {
  if (isTemplateRow(row, context)) return { kind: 'no-answers' };
  const answers = context.reader.read(row.answers);
  const decision = row.side.get('decision')?.trim() ?? '';
  const reason = findReasonToHold(answers, decision);
  if (reason) return { kind: 'held-back', remarks: [reason] };
  const faults = [...describeSurplus(row), ...answers.faults];
  if (faults.length > 0) return { kind: 'rejected', remarks: faults };
  const search = { answers, index: context.index, isNewFeed: earlier.isNewFeed };
  const target = findTarget({ ...search, decision });
  if (target.kind !== 'unclear') return judgeTarget(row, answers, target, context, earlier);
  // Importing one file twice asks nothing the second time: such a row changes nothing, so that nothing is merged.
  const same = findUnchanged(row, answers, target, context, earlier);
  if (same) return same;
  const decided =
    ask && !target.candidates.every(({ partnership }) => earlier.isFixed(partnership.id))
      ? await ask(row, target, answers)
      : null;
  if (decided === null) return { kind: 'review', remarks: [target.remark], candidates: target.candidates };
  if (decided === 'skip') return { kind: 'held-back', remarks: [SET_ASIDE] };
  return judgeTarget(row, answers, findTarget({ ...search, decision: decided }), context, earlier);
}

function judgeTarget(
  row: ImportRow,
  answers: Answers,
  target: Target,
  context: ImportContext,
  earlier: EarlierRows,
): Verdict {
  if (target.kind === 'wrong') return { kind: 'rejected', remarks: [target.remark] };
  if (target.kind === 'unclear') return { kind: 'review', remarks: [target.remark], candidates: target.candidates };
  if (target.kind === 'existing') {
    const doubt = doubtUpdate(target, answers, earlier);
    if (doubt) return { kind: 'review', remarks: [doubt], candidates: listItself(target.id, context) };
  }
  const existing = target.kind === 'existing' ? earlier.readFeature(target.id) : null;
  const filled = fill(row, answers, existing, context);
  const remarks = [
    ...filled.faults,
    ...listMissing(context.questionnaire.columns, answers.byColumn, filled.properties),
  ];
  if (remarks.length > 0) return { kind: 'rejected', remarks };
  const record = build(target.id, existing, filled, answers, context);
  const answered = existing === null ? null : filled.answered;
  const { errors, warnings } = checkRecord(
    record.feature,
    answered,
    context.root['languages'],
    context.questionnaire.columns,
    context.check,
  );
  if (errors.length > 0) return { kind: 'rejected', remarks: errors };
  const notes = [...answers.notes, ...filled.notes, ...warnings];
  const kind = existing === null ? 'new' : isSameJson(existing, record.feature) ? 'unchanged' : 'updated';
  return { kind, record, notes, named: listNamed(answers) };
}

/** The record of exactly this name that the answers would leave as it is, if there is one. */
function findUnchanged(
  row: ImportRow,
  answers: Answers,
  { candidates }: Extract<Target, { kind: 'unclear' }>,
  context: ImportContext,
  earlier: EarlierRows,
): Verdict | null {
  const [first] = candidates;
  if (
    first?.likeness !== 'name' ||
    earlier.isFixed(first.partnership.id) ||
    earlier.findRow(first.partnership.id) !== undefined
  )
    return null;
  const verdict = judgeTarget(
    row,
    answers,
    { kind: 'existing', id: first.partnership.id, isDecided: false },
    context,
    earlier,
  );
  return verdict.kind === 'unchanged' && namesTheSame(verdict, context) ? verdict : null;
}

/** True when the partnerships that the answers name are those that the record names already. */
function namesTheSame(
  { record, named }: Extract<Verdict, { record: ReadyRecord }>,
  { index, relations }: ImportContext,
): boolean {
  return [...named].every(([column, text]) => {
    const recorded = relations.get(record.id)?.[RELATIONS[column]] ?? null;
    const found = text === null ? { id: null } : resolveRelation(column, text, record.id, index);
    return 'id' in found && found.id === recorded;
  });
}

function describeSurplus({ surplus }: ImportRow): Remark[] {
  const count = surplus.filter((cell) => cell.trim() !== '').length;
  if (count === 0) return [];
  return [
    {
      column: '',
      message: `the row has ${count} more cell${count === 1 ? '' : 's'} than there are headings: a separator inside a text may be without quotation marks`,
    },
  ];
}

/** Why a record should not be written over without a person's word. */
function doubtUpdate(
  { id, isDecided }: Extract<Target, { kind: 'existing' }>,
  { byColumn }: Answers,
  earlier: EarlierRows,
): Remark | null {
  const row = earlier.findRow(id);
  if (row !== undefined && (!isDecided || earlier.isFixed(id))) {
    return { column: 'name', message: `row ${row} of this file has answered for the same partnership` };
  }
  const [recorded, answered] = [readDate(earlier.readFeature(id)), byColumn.get('answered-on')];
  if (isDecided || recorded === null || typeof answered !== 'string') return null;
  const isOlder =
    (startOfPartialDate(answered) ?? 0) < (startOfPartialDate(recorded) ?? 0) && !recorded.startsWith(answered);
  return isOlder
    ? {
        column: 'answered-on',
        message: `the record was confirmed later than these answers, ${recorded} against ${answered}`,
      }
    : null;
}

function listItself(id: string, { index }: ImportContext) {
  const partnership = index.get(id);
  return partnership ? [{ partnership, likeness: 'id' as const, isSamePlace: true }] : [];
}

function fill(
  row: ImportRow,
  { byColumn }: Answers,
  existing: JsonObject | null,
  context: ImportContext,
): FilledRecord {
  const properties = existing?.['properties'];
  const language = byColumn.get('answer-language');
  return fillRecord({
    answers: byColumn,
    existing: isJsonObject(properties) ? properties : null,
    language: typeof language === 'string' ? language : 'en',
    defaultLanguage: context.defaultLanguage,
    register: context.register,
    guessSector: (name) => context.reader.guessSector(name),
    by: row.by,
    method: row.method,
  });
}

function build(
  id: string | null,
  existing: JsonObject | null,
  filled: FilledRecord,
  { byColumn }: Answers,
  context: ImportContext,
): ReadyRecord {
  const name = byColumn.get('name') ?? byColumn.get('name-cy');
  const newId =
    id ??
    makePartnershipId(
      typeof name === 'string' ? name : '',
      (taken) => context.places.has(taken) || context.index.get(taken) !== undefined,
    );
  const feature = existing ?? { type: 'Feature', id: newId, geometry: null };
  return {
    id: newId,
    feature: { ...feature, properties: filled.properties },
    place: context.places.get(newId) ?? null,
  };
}

function listNamed({ byColumn }: Answers): ReadonlyMap<RelationColumn, string | null> {
  return new Map(
    RELATION_COLUMNS.flatMap((column) => {
      const answer = byColumn.get(column);
      return typeof answer === 'string' || answer === null ? [[column, answer]] : [];
    }),
  );
}

function readDate(feature: JsonObject | null): string | null {
  const properties = feature?.['properties'];
  const assured = isJsonObject(properties) ? properties['assured'] : null;
  const date = isJsonObject(assured) ? assured['date'] : null;
  return typeof date === 'string' ? date : null;
}
