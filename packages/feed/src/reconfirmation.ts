import { startOfPartialDate } from './partial-date.js';
import { isOpen, type Partnership } from './partnership.js';

/** A partnership that should be asked whether its record is still right. */
export interface DuePartnership {
  readonly partnership: Partnership;
  /** The day on which its record stops being current, as `YYYY-MM-DD`; null when no date of confirmation is known. */
  readonly due: string | null;
}

/** A record is current for so many months; see `freshnessOf`. */
const MONTHS_CURRENT = 12;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The open partnerships whose records are not current, or will not be within some days: those never confirmed first, then those that have waited
 * longest.
 */
export function listDue(partnerships: readonly Partnership[], today: Date, withinDays: number): DuePartnership[] {
  const limit = today.getTime() + withinDays * DAY;
  return partnerships
    .filter(isOpen)
    .map((partnership) => ({ partnership, due: findDue(partnership.assured.date, today) }))
    .filter(({ due }) => due === null || Date.parse(due) <= limit)
    .sort((a, b) => compareText(a.due ?? '', b.due ?? '') || compareText(a.partnership.id, b.partnership.id));
}

/** A date that is none, or still to come, says nothing about when the record was confirmed. */
function findDue(date: string | null, today: Date): string | null {
  const confirmed = date === null ? null : startOfPartialDate(date);
  if (confirmed === null || confirmed > today.getTime()) return null;
  const start = new Date(confirmed);
  const due = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + MONTHS_CURRENT, start.getUTCDate());
  return new Date(due).toISOString().slice(0, 10);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
