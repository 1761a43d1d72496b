import { startOfPartialDate } from './partial-date.js';

/** How long ago a record was last confirmed, freshest first. */
export const FRESHNESS = ['current', 'ageing', 'stale', 'undated'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/**
 * Under 12 calendar months is `current`, under 24 `ageing`, more `stale`. A date that names only a year or month counts from its
 * first day, so that a record never looks fresher than it may be. No date, an unreadable one or one still to come: `undated`.
 */
export function freshnessOf(date: string | null, today: Date): Freshness {
  const confirmed = date === null ? null : startOfPartialDate(date);
  if (confirmed === null || confirmed > today.getTime()) return 'undated';
  const start = new Date(confirmed);
  const isWithin = (years: number) =>
    today.getTime() < Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth(), start.getUTCDate());
  return isWithin(1) ? 'current' : isWithin(2) ? 'ageing' : 'stale';
}
