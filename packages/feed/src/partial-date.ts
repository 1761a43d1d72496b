/**
 * Start of the year, month or day named by `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in milliseconds since 1970 (UTC).
 * Null when it is written otherwise or is not on the calendar, as 30 February.
 */
export function startOfPartialDate(value: string): number | null {
  if (!/^[12]\d{3}(-\d\d){0,2}$/.test(value)) return null;
  const year = Number(value.slice(0, 4));
  const month = value.length > 4 ? Number(value.slice(5, 7)) : 1;
  const day = value.length > 7 ? Number(value.slice(8)) : 1;
  const start = Date.UTC(year, month - 1, day);
  // Date.UTC carries what is not on the calendar over into another month.
  const isReal = month > 0 && month < 13 && day > 0 && (day < 29 || new Date(start).getUTCMonth() + 1 === month);
  return isReal ? start : null;
}
