/**
 * Start of the year, month or day named by `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in milliseconds since 1970 (UTC).
 * Null when it is written otherwise or is not on the calendar, as 30 February.
 */
export function startOfPartialDate(value: string): number | null {
  if (!/^[12]\d{3}(-\d\d){0,2}$/.test(value)) return null;
  const [year, month = 1, day = 1] = value.split('-').map(Number) as [number, number?, number?];
  const start = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC carries what is not on the calendar over into another month.
  return start.getUTCMonth() + 1 === month ? start.getTime() : null;
}
