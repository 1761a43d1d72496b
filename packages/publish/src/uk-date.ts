/** Made once: it takes longer to make than to use. */
const UK_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** What was asked before: the moment of a check is asked for with each record. */
const KNOWN_DAYS = new WeakMap<Date, string>();

/** The day in the United Kingdom, as YYYY-MM-DD. */
export function readUkDate(now: Date): string {
  const day = KNOWN_DAYS.get(now) ?? formatUkDate(now);
  KNOWN_DAYS.set(now, day);
  return day;
}

function formatUkDate(now: Date): string {
  const parts = UK_DAY.formatToParts(now);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${read('year')}-${read('month')}-${read('day')}`;
}
