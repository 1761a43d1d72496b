import { sharedMessages, type Language } from './messages.js';

/**
 * Writes a date as precisely as it is known: "2023", "October 2023", "5 October 2023".
 * Month names are our own, because Chromium has none for Welsh and would fall back to American English in silence.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  const monthName = month && sharedMessages[language].months[Number(month) - 1];
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ');
}
